package no.samskap.protocol;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** How a one-time code is written: ten signs that are not mistaken for one another, with a dash in the middle. */
public final class SlipCode {
    private static final Pattern SIGNS = Pattern.compile("[2-9A-HJ-NP-Z]{10}");
    private static final int HALF = 5;

    private SlipCode() {}

    /** The code as it is printed, of what somebody typed: in small letters, with spaces or without the dash. */
    public static Optional<String> of(String typed) {
        String signs = typed.toUpperCase(Locale.ROOT).replaceAll("[\\s-]", "");
        return SIGNS.matcher(signs).matches()
                ? Optional.of(signs.substring(0, HALF) + '-' + signs.substring(HALF))
                : Optional.empty();
    }
}
