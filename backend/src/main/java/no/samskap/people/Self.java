package no.samskap.people;

import java.util.Map;
import no.samskap.protocol.ChallengeId;
import no.samskap.protocol.ParticipantId;

/**
 * A person with all their pseudonyms, at the moment when what is kept of them is told to them or let go.
 *
 * @param pseudonyms those that are meant, by challenge
 */
public record Self(Person person, Map<ChallengeId, ParticipantId> pseudonyms) {
    @Override
    public String toString() {
        return "(a person)";
    }
}
