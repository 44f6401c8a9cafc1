package no.samskap.insight;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import no.samskap.board.BallotRow;
import no.samskap.board.Boards;
import no.samskap.protocol.BoardId;
import no.samskap.protocol.IdeaId;
import no.samskap.protocol.Snapshot;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The landscapes of the boards that are asked about, each as it was last told. */
@Component
class Landscapes {
    private static final int BOARDS = 1_000;
    private static final Duration KEPT = Duration.ofHours(12);

    private final Boards boards;
    private final Clock clock;
    private final Cache<BoardId, Outlook> outlooks =
            Caffeine.newBuilder().maximumSize(BOARDS).expireAfterAccess(KEPT).build();

    /** One landscape is made at a time, so that the live boards keep their cores. */
    private final Semaphore oneAtATime = new Semaphore(1);

    Landscapes(Boards boards, Clock clock) {
        this.boards = boards;
        this.clock = clock;
    }

    Published of(BoardId board) {
        return outlooks.get(board, any -> new Outlook()).at(clock.instant(), before -> look(board, before));
    }

    private Published look(BoardId board, @Nullable Published before) {
        oneAtATime.acquireUninterruptibly();
        try {
            List<BallotRow> rows = boards.ballots(board);
            List<IdeaId> ideas =
                    boards.ideas(board).stream().map(Snapshot.Idea::idea).toList();
            return Published.next(before, rows, ideas, clock.instant());
        } finally {
            oneAtATime.release();
        }
    }
}
