package no.samskap.board;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import no.samskap.protocol.BoardId;
import no.samskap.protocol.RejectionCode;
import no.samskap.protocol.Reply;
import org.jspecify.annotations.Nullable;

/**
 * Writes one board's log and knows the state it adds up to. Used by one thread at a time: the room's.
 *
 * <p>When the store did not say whether a batch was written, that batch is settled, by appending it once more, before
 * anything else is: so a batch that did get through is never followed by another with its number, and never applied twice.
 */
final class Writer {
    private final BoardId id;
    private final BoardLog log;
    private final Rules rules;
    private final Secrets secrets;
    private final Clock clock;
    private final String name;
    private Board board;
    private long lastBatch;
    private @Nullable Batch unsettled;

    /**
     * @param board the state after batch {@code lastBatch}
     * @param name random: tells this writer's batches from others'
     */
    Writer(
            BoardId id,
            BoardLog log,
            Rules rules,
            Secrets secrets,
            Clock clock,
            String name,
            Board board,
            long lastBatch) {
        this.id = id;
        this.log = log;
        this.rules = rules;
        this.secrets = secrets;
        this.clock = clock;
        this.name = name;
        this.board = board;
        this.lastBatch = lastBatch;
    }

    /**
     * What came of one gathering.
     *
     * @param batches what is durable now and was not applied before, others' batches included
     * @param replies one for each request, in their order
     */
    record Written(List<Batch> batches, List<Reply> replies) {}

    Board board() {
        return board;
    }

    long lastBatch() {
        return lastBatch;
    }

    /** Whether a batch's fate is still unknown; writing anything, also nothing, settles it. */
    boolean isUnsettled() {
        return unsettled != null;
    }

    /** Decides the requests, appends what they make as one batch, and applies it. */
    Written write(List<Request> requests, boolean tallies) {
        List<Batch> news = new ArrayList<>();
        try {
            settle(news);
            while (true) {
                Draft draft = Draft.of(board, rules, secrets, requests, tallies, lastBatch + 1, name, now());
                if (draft.batch().isEmpty() || append(draft.batch(), draft.board(), news)) {
                    return new Written(news, draft.replies());
                }
                catchUp(news);
            }
        } catch (StoreUnavailable unavailable) {
            return new Written(news, requests.stream().map(Writer::unavailable).toList());
        }
    }

    /** Applies what others have written. */
    void catchUp(List<Batch> news) {
        List<Batch> next;
        do {
            next = log.readFrom(id, lastBatch + 1);
            next.forEach(batch -> advance(batch, batch.onto(board), news));
        } while (!next.isEmpty());
    }

    private void settle(List<Batch> news) {
        Batch open = unsettled;
        if (open == null) {
            return;
        }
        if (!append(open, open.onto(board), news)) {
            catchUp(news);
        }
    }

    private boolean append(Batch batch, Board after, List<Batch> news) {
        unsettled = batch;
        return switch (log.append(id, batch)) {
            case DONE -> {
                unsettled = null;
                advance(batch, after, news);
                yield true;
            }
            case TAKEN -> {
                unsettled = null;
                yield false;
            }
        };
    }

    private void advance(Batch batch, Board after, List<Batch> news) {
        board = after;
        lastBatch = batch.number();
        news.add(batch);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private static Reply unavailable(Request request) {
        RejectionCode code = RejectionCode.UNAVAILABLE;
        return new Reply.Rejected(request.command().id(), code, code.message(), null);
    }
}
