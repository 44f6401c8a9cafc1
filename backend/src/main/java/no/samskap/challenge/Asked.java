package no.samskap.challenge;

import java.time.Instant;
import java.util.List;
import no.samskap.protocol.BoardId;
import no.samskap.protocol.ChallengeId;
import no.samskap.protocol.Challenges;
import no.samskap.protocol.Journey;

/**
 * What was asked, whoever may know of it.
 *
 * @param changedAt when anything of it was changed last, what is said on its boards aside
 */
public record Asked(
        ChallengeId id,
        String organisation,
        String title,
        String question,
        String background,
        List<BoardId> boards,
        Instant changedAt) {
    static Asked of(Challenge challenge) {
        Journey.HistoryEntry last = challenge.last();
        return new Asked(
                challenge.id(),
                challenge.organisation(),
                challenge.title(),
                challenge.question(),
                challenge.background(),
                challenge.boards().stream().map(Challenges.Board::id).toList(),
                last == null ? challenge.posedAt() : last.at());
    }

    @Override
    public String toString() {
        return "(a challenge)";
    }
}
