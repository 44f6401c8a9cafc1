package no.samskap.challenge;

import java.util.List;
import no.samskap.protocol.BoardId;
import no.samskap.protocol.ChallengeId;
import no.samskap.protocol.Challenges;

/** What was asked, whoever may know of it. */
public record Asked(
        ChallengeId id, String organisation, String title, String question, String background, List<BoardId> boards) {
    static Asked of(Challenge challenge) {
        return new Asked(
                challenge.id(),
                challenge.organisation(),
                challenge.title(),
                challenge.question(),
                challenge.background(),
                challenge.boards().stream().map(Challenges.Board::id).toList());
    }

    @Override
    public String toString() {
        return "(a challenge)";
    }
}
