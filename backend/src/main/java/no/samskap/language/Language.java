package no.samskap.language;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A language that people are spoken to in. */
public enum Language {
    BOKMAL("nb", "Bokmål"),
    NYNORSK("nn", "Nynorsk"),
    ENGLISH("en", "English");

    private final String tag;
    private final String itself;

    Language(String tag, String itself) {
        this.tag = tag;
        this.itself = itself;
    }

    /** As browsers and pages name it. */
    public String tag() {
        return tag;
    }

    /** What its speakers call it. */
    public String itself() {
        return itself;
    }

    /** The one that is named so; empty where it is none of ours. */
    public static Optional<Language> named(@Nullable String tag) {
        return Arrays.stream(values())
                .filter(language -> language.tag.equals(tag))
                .findAny();
    }

    /** The first of those that a browser accepts, else bokmål. */
    public static Language accepted(@Nullable String header) {
        if (header == null || header.length() > 500) {
            return BOKMAL;
        }
        try {
            List<Locale.LanguageRange> ranges = Locale.LanguageRange.parse(header.toLowerCase(Locale.ROOT));
            return ranges.stream()
                    .filter(range -> range.getWeight() > 0)
                    .flatMap(range -> spoken(range.getRange()).stream())
                    .findFirst()
                    .orElse(BOKMAL);
        } catch (IllegalArgumentException unreadable) {
            return BOKMAL;
        }
    }

    private static Optional<Language> spoken(String range) {
        String first = range.split("-", 2)[0];
        return first.equals("no") ? Optional.of(BOKMAL) : named(first);
    }

    /** The one of three wordings that is in this language. */
    public String of(String bokmal, String nynorsk, String english) {
        return switch (this) {
            case BOKMAL -> bokmal;
            case NYNORSK -> nynorsk;
            case ENGLISH -> english;
        };
    }

    /** A day as it is written out. */
    public String day(LocalDate day) {
        return switch (this) {
            case BOKMAL, NYNORSK -> day.format(DateTimeFormatter.ofPattern("d. MMMM yyyy", Locale.of("nb")));
            case ENGLISH -> day.format(DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK));
        };
    }
}
