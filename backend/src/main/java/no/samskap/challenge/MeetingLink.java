package no.samskap.challenge;

import java.util.Set;
import no.samskap.web.OutwardAddress;
import org.jspecify.annotations.Nullable;

/** Where those who are not in the room meet: an address by https. */
record MeetingLink(String address) {
    private static final int LONGEST = 500;

    /** What a person wrote; null where it cannot be shown as a link. */
    static @Nullable MeetingLink of(String written) {
        return OutwardAddress.is(written, LONGEST, Set.of("https")) ? new MeetingLink(written) : null;
    }
}
