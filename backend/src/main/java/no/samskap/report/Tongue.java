package no.samskap.report;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.samskap.language.Language;
import no.samskap.language.Terms;
import no.samskap.protocol.Answers;
import no.samskap.protocol.Phase;
import no.samskap.protocol.Reports.ReportLanguage;
import no.samskap.protocol.Role;

/** What a report says in one of its languages: sentences by key, with numbers and times as the language writes them. */
final class Tongue {
    private static final Map<ReportLanguage, Properties> ALL = all();
    private static final Pattern HOLE = Pattern.compile("\\{(\\d)}");

    private final Properties sentences;
    private final Locale locale;
    private final Language language;
    private final ZoneId zone;

    private Tongue(Properties sentences, Language language, Locale locale, ZoneId zone) {
        this.sentences = sentences;
        this.language = language;
        this.locale = locale;
        this.zone = zone;
    }

    /** @param zone whose clock times are told by */
    static Tongue of(ReportLanguage language, ZoneId zone) {
        Properties sentences = Objects.requireNonNull(ALL.get(language));
        return switch (language) {
            case NB -> new Tongue(sentences, Language.BOKMAL, Locale.forLanguageTag("nb-NO"), zone);
            case NN -> new Tongue(sentences, Language.NYNORSK, Locale.forLanguageTag("nn-NO"), zone);
            case EN -> new Tongue(sentences, Language.ENGLISH, Locale.UK, zone);
        };
    }

    /** The sentences of a language, for the test that all languages say as much. */
    static Properties sentences(ReportLanguage language) {
        return Objects.requireNonNull(ALL.get(language));
    }

    /** As HTML and PDF name the language. */
    String tag() {
        return language.tag();
    }

    /** The sentence with what is to stand in its holes. */
    String say(String key, Object... parts) {
        String sentence = sentences.getProperty(key);
        if (sentence == null) {
            throw new IllegalArgumentException("no sentence " + key + " in " + tag());
        }
        StringBuilder said = new StringBuilder();
        Matcher hole = HOLE.matcher(sentence);
        while (hole.find()) {
            hole.appendReplacement(said, Matcher.quoteReplacement(part(parts[Integer.parseInt(hole.group(1))])));
        }
        return hole.appendTail(said).toString();
    }

    private String part(Object part) {
        return part instanceof Number number ? number(number) : part.toString();
    }

    String role(Role role) {
        return Terms.role(language, role);
    }

    String phase(Phase phase) {
        return Terms.phase(language, phase);
    }

    String verdict(Answers.Verdict verdict) {
        return Terms.verdict(language, verdict);
    }

    String number(Number number) {
        return NumberFormat.getIntegerInstance(locale).format(number);
    }

    String percent(double share) {
        return NumberFormat.getPercentInstance(locale).format(share);
    }

    /** A fraction as the wire has it, rounded to whole kroner for reading. */
    String kroner(String fraction) {
        String[] parts = fraction.split("/", 2);
        BigInteger over = new BigInteger(parts[0]);
        BigInteger under = parts.length == 2 ? new BigInteger(parts[1]) : BigInteger.ONE;
        return number(over.multiply(BigInteger.TWO).add(under).divide(under.multiply(BigInteger.TWO)));
    }

    String day(Instant at) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .localizedBy(locale)
                .format(at.atZone(zone));
    }

    String time(Instant at) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .localizedBy(locale)
                .format(at.atZone(zone));
    }

    private static Map<ReportLanguage, Properties> all() {
        Map<ReportLanguage, Properties> all = new EnumMap<>(ReportLanguage.class);
        for (ReportLanguage language : ReportLanguage.values()) {
            String file = "words_" + language.name().toLowerCase(Locale.ROOT) + ".properties";
            Properties sentences = new Properties();
            try (Reader reader = new InputStreamReader(
                    Objects.requireNonNull(Tongue.class.getResourceAsStream(file)), StandardCharsets.UTF_8)) {
                sentences.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            all.put(language, sentences);
        }
        return all;
    }
}
