package no.samskap.people;

import java.util.Map;
import java.util.Set;
import no.samskap.protocol.ChallengeId;
import no.samskap.protocol.ParticipantId;
import org.jspecify.annotations.Nullable;

/**
 * All that is kept of a person.
 *
 * @param joined the challenges that a guest has joined
 * @param here the challenge last entered; null for one who has entered none
 * @param mail where mail reaches the person; null where that is not known
 * @param nowhere the pseudonym of one who has entered none
 */
record Known(
        Person person,
        Set<ChallengeId> joined,
        @Nullable ChallengeId here,
        ParticipantId nowhere,
        Map<ChallengeId, ParticipantId> pseudonyms,
        @Nullable String mail) {
    @Override
    public String toString() {
        return "(a person)";
    }
}
