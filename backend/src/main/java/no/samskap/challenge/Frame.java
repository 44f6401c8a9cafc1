package no.samskap.challenge;

import java.time.Instant;
import java.util.List;
import no.samskap.protocol.BoardId;
import no.samskap.protocol.ChallengeId;
import no.samskap.protocol.Journey;
import no.samskap.protocol.Phase;

/** The frame of a challenge, whoever may know of it: for features that show parts of it to others than those who may enter. */
public record Frame(
        ChallengeId id,
        String organisation,
        String title,
        String question,
        String background,
        Phase phase,
        Instant changedAt,
        Journey.Charter charter,
        Journey.UnionStanding union,
        List<Journey.MandatePromise> mandate,
        List<BoardId> boards) {
    @Override
    public String toString() {
        return "(a challenge)";
    }
}
