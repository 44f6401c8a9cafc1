package no.samskap.challenge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.samskap.board.Boards;
import no.samskap.protocol.BoardId;
import no.samskap.protocol.Challenges;
import no.samskap.protocol.IdeaId;
import no.samskap.protocol.Snapshot;
import org.springframework.stereotype.Component;

/** The ideas of a challenge, of all its boards, as its people may see them. */
@Component
public class IdeasOf {
    private final Boards boards;

    /** An idea and where it lies. */
    public record Placed(BoardId board, Snapshot.Idea idea) {}

    IdeasOf(Boards boards) {
        this.boards = boards;
    }

    public List<Placed> all(Challenges.Challenge challenge) {
        List<Placed> all = new ArrayList<>();
        for (Challenges.Board board : challenge.boards()) {
            boards.ideas(board.id()).forEach(idea -> all.add(new Placed(board.id(), idea)));
        }
        return all;
    }

    /** The idea, where it is on that board of that challenge. */
    public Optional<Snapshot.Idea> find(Challenges.Challenge challenge, BoardId board, IdeaId idea) {
        return challenge.boards().stream().anyMatch(its -> its.id().equals(board))
                ? boards.ideas(board).stream()
                        .filter(there -> there.idea().equals(idea))
                        .findAny()
                : Optional.empty();
    }
}
