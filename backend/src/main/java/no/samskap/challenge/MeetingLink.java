package no.samskap.challenge;

import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/** An address that a page may lead people to: https, to a host, and nothing in it that hides where it leads. */
record MeetingLink(String address) {
    private static final int LONGEST = 500;

    /** What a person wrote; null where it cannot be shown as a link. */
    static @Nullable MeetingLink of(String written) {
        if (written.length() > LONGEST || !written.chars().allMatch(c -> c > ' ' && c < 0x7F)) {
            return null;
        }
        try {
            URI address = new URI(written);
            boolean plain = "https".equalsIgnoreCase(address.getScheme())
                    && address.getHost() != null
                    && address.getRawUserInfo() == null;
            return plain ? new MeetingLink(written) : null;
        } catch (URISyntaxException noAddress) {
            return null;
        }
    }
}
