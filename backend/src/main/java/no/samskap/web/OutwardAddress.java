package no.samskap.web;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;

/** An address that a page may lead people to: to a host, and nothing in it that hides where it leads. */
public final class OutwardAddress {
    private OutwardAddress() {}

    /**
     * Whether what a person wrote is one.
     *
     * @param longest in characters
     * @param schemes in small letters
     */
    public static boolean is(String written, int longest, Set<String> schemes) {
        if (written.length() > longest || !written.chars().allMatch(c -> c > ' ' && c < 0x7F)) {
            return false;
        }
        try {
            URI address = new URI(written);
            String scheme = address.getScheme();
            return scheme != null
                    && schemes.contains(scheme.toLowerCase(Locale.ROOT))
                    && address.getHost() != null
                    && address.getRawUserInfo() == null;
        } catch (URISyntaxException noAddress) {
            return false;
        }
    }
}
