package no.samskap.challenge;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import no.samskap.protocol.Journey;
import no.samskap.protocol.ParticipantId;
import no.samskap.protocol.Role;

/**
 * Whose hand does something to a challenge, and when.
 *
 * @param by the person's pseudonym in the challenge
 * @param role what their sign-in says that they are
 */
record Hand(ParticipantId by, Role role, Instant at) {
    /** Days are the days of those who use the product. */
    static final ZoneId HERE = ZoneId.of("Europe/Oslo");

    LocalDate today() {
        return LocalDate.ofInstant(at, HERE);
    }

    Journey.HistoryEntry entry(long number, Journey.Deed did) {
        return new Journey.HistoryEntry(number, at, by, role, did);
    }
}
