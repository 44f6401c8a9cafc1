package no.samskap.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import no.samskap.protocol.Problem;
import no.samskap.protocol.RejectionCode;
import org.jspecify.annotations.Nullable;

/** Gathers what is wrong with a request's fields, so that all of it is told at once. */
public final class FieldChecks {
    private final List<Problem.FieldError> errors = new ArrayList<>();

    /** The text as it may be kept: without what cannot be seen, trimmed; its length in code points is checked. */
    public String text(String field, String value, int min, int max) {
        return measured(field, PlainText.of(value), min, max);
    }

    /** As {@link #text}, on one line. */
    public String line(String field, String value, int min, int max) {
        return measured(field, PlainText.line(value), min, max);
    }

    /** Short names in a list, as {@link #line}; the same name in other letters' size is kept once. */
    public List<String> names(String field, List<String> said, int most, int longest) {
        if (said.size() > most) {
            wrong(field, "Det kan være høyst " + most + ".");
            return List.of();
        }
        List<String> names = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < said.size(); i++) {
            String name = line(field + "[" + i + "]", said.get(i), 1, longest);
            if (seen.add(name.toLowerCase(Locale.ROOT))) {
                names.add(name);
            }
        }
        return List.copyOf(names);
    }

    /** What another service says, on one line, cut where it is too long; null where there is nothing to see. */
    public static @Nullable String shortened(String value, int max) {
        PlainText line = PlainText.line(value);
        if (!line.valid() || line.length() == 0) {
            return null;
        }
        return line.value()
                .codePoints()
                .limit(max)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Notes that a field is wrong. */
    public void wrong(String field, String message) {
        errors.add(new Problem.FieldError(field, RejectionCode.FIELD_INVALID.code(), message));
    }

    /** Throws {@link FieldsWrong} when anything was noted. */
    public void done() {
        if (!errors.isEmpty()) {
            throw asRefusal();
        }
    }

    /** What was noted, to be thrown. */
    public FieldsWrong asRefusal() {
        return new FieldsWrong(errors);
    }

    private String measured(String field, PlainText text, int min, int max) {
        if (!text.valid()) {
            wrong(field, "Teksten inneholder tegn som ikke kan lagres.");
        } else if (text.length() < min) {
            wrong(field, "Skriv noe her.");
        } else if (text.length() > max) {
            wrong(field, "Teksten er for lang: høyst " + max + " tegn.");
        }
        return text.value();
    }
}
