package no.samskap.board;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import no.samskap.protocol.Area;
import no.samskap.protocol.BoardCommand;
import no.samskap.protocol.BoardId;
import no.samskap.protocol.ChallengeId;
import no.samskap.protocol.OwnStances;
import no.samskap.protocol.ParticipantId;
import no.samskap.protocol.Reply;
import org.springframework.stereotype.Component;

/** All boards: the one way to write on one, read one and be told of what happens on one. */
@Component
public class Boards {
    /** Opens a new board for a challenge, durably. */
    public void open(BoardId board, ChallengeId challenge, List<Area> areas) {
        throw new UnsupportedOperationException();
    }

    /** Hands a command to the board's room; never blocks. The reply comes once the outcome is durable, never as an exception. */
    public CompletableFuture<Reply> submit(BoardId board, Actor actor, BoardCommand command) {
        throw new UnsupportedOperationException();
    }

    /** The board's snapshot ({@link no.samskap.protocol.Snapshot}) as UTF-8 JSON, encoded once for each seq. */
    public byte[] snapshot(BoardId board) {
        throw new UnsupportedOperationException();
    }

    /** The events after {@code after}, at most {@code limit} of them. Throws {@link AheadOfBoard} when the board is not so far. */
    public EventPage events(BoardId board, long after, int limit) {
        throw new UnsupportedOperationException();
    }

    /** The person's own stances. */
    public OwnStances stances(BoardId board, ParticipantId participant) {
        throw new UnsupportedOperationException();
    }

    /** Starts telling {@code watcher}, from the event after the returned subscription's seq. */
    public Watching watch(BoardId board, Watcher watcher) {
        throw new UnsupportedOperationException();
    }
}
