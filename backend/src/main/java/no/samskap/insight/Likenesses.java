package no.samskap.insight;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.List;
import no.samskap.board.Boards;
import no.samskap.protocol.BoardId;
import no.samskap.protocol.IdeaId;
import no.samskap.protocol.Similar;
import no.samskap.protocol.Snapshot;
import org.springframework.stereotype.Component;

/** What the ideas of the boards are like, as viewers may see them; taken apart once for each state of a board. */
@Component
class Likenesses {
    /** Below this, two texts share a word or two by chance. */
    private static final double WORTH_SHOWING = 0.25;

    /** From here on two ideas may well be one. */
    private static final double NEARLY_THE_SAME = 0.45;

    private static final int SHOWN = 5;
    private static final int BOARDS = 200;
    private static final Duration KEPT = Duration.ofMinutes(10);

    private final Boards boards;
    private final Cache<BoardId, Read> read =
            Caffeine.newBuilder().maximumSize(BOARDS).expireAfterAccess(KEPT).build();

    private record Version(IdeaId idea, int version) {}

    private record Read(List<Version> versions, Likeness likeness) {}

    Likenesses(Boards boards) {
        this.boards = boards;
    }

    List<Similar.Likeness> like(BoardId board, String text) {
        List<Snapshot.Idea> ideas = boards.ideas(board);
        return of(board, ideas).like(text, WORTH_SHOWING).stream()
                .limit(SHOWN)
                .map(match -> new Similar.Likeness(
                        ideas.get(match.text()).idea(), ideas.get(match.text()).text(), match.likeness()))
                .toList();
    }

    List<Similar.Alike> duplicates(BoardId board) {
        List<Snapshot.Idea> ideas = boards.ideas(board);
        return of(board, ideas).groups(NEARLY_THE_SAME).stream()
                .map(group -> new Similar.Alike(
                        board,
                        group.stream()
                                .map(ideas::get)
                                .map(idea -> new Similar.Twin(idea.idea(), idea.text()))
                                .toList()))
                .toList();
    }

    private Likeness of(BoardId board, List<Snapshot.Idea> ideas) {
        List<Version> versions = ideas.stream()
                .map(idea -> new Version(idea.idea(), idea.version()))
                .toList();
        Read known = read.getIfPresent(board);
        if (known != null && known.versions.equals(versions)) {
            return known.likeness;
        }
        Likeness fresh = new Likeness(ideas.stream().map(Snapshot.Idea::text).toList());
        read.put(board, new Read(versions, fresh));
        return fresh;
    }
}
