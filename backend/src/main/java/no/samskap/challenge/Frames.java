package no.samskap.challenge;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import no.samskap.protocol.ChallengeId;
import no.samskap.protocol.Challenges;
import no.samskap.protocol.Journey;
import org.springframework.stereotype.Component;

/** The frames of all challenges. Who may know of which is for those who ask to see to. */
@Component
public class Frames {
    private final Archive archive;
    private final Today today;

    Frames(Archive archive, Today today) {
        this.archive = archive;
        this.today = today;
    }

    public Optional<Frame> find(ChallengeId challenge) {
        return archive.find(challenge).map(this::frame);
    }

    public List<Frame> find(Collection<ChallengeId> challenges) {
        return archive.find(challenges).stream().map(this::frame).toList();
    }

    private Frame frame(Challenge challenge) {
        Journey.HistoryEntry last = challenge.last();
        return new Frame(
                challenge.id(),
                challenge.organisation(),
                challenge.title(),
                challenge.question(),
                challenge.background(),
                challenge.phase(),
                last == null ? challenge.posedAt() : last.at(),
                challenge.charter(),
                Union.standing(challenge.involvement(), today.day()),
                challenge.mandate(),
                challenge.boards().stream().map(Challenges.Board::id).toList());
    }
}
