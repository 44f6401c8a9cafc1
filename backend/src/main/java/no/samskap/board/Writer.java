package no.samskap.board;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import no.samskap.protocol.BoardCommand.OpenRound;
import no.samskap.protocol.BoardEvent;
import no.samskap.protocol.BoardId;
import no.samskap.protocol.ParticipantId;
import no.samskap.protocol.RejectionCode;
import no.samskap.protocol.Reply;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes one board's log and knows the state it adds up to. Used by one thread at a time: the room's.
 *
 * <p>When the store did not say whether a batch was written, that batch is settled, by appending it once more, before
 * anything else is: so a batch that did get through is never followed by another with its number, and never applied twice.
 */
final class Writer {
    private static final Logger LOG = LoggerFactory.getLogger(Writer.class);

    private final BoardId id;
    private final BoardLog log;
    private final Rules rules;
    private final Secrets secrets;
    private final Clock clock;
    private final String name;
    private Board board;
    private long lastBatch;
    private @Nullable Batch unsettled;
    private boolean anew;

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
            makeKeys(requests);
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

    /** Applies what others have written. Where they have taken something out, what was read before is read anew. */
    void catchUp(List<Batch> news) {
        if (readOn(news).stream().anyMatch(Batch::redacts)) {
            readAnew();
        }
    }

    private List<Batch> readOn(List<Batch> news) {
        List<Batch> all = new ArrayList<>();
        List<Batch> next;
        do {
            next = log.readFrom(id, lastBatch + 1);
            next.forEach(batch -> advance(batch, batch.onto(board, secrets.rounds()), news));
            all.addAll(next);
        } while (!next.isEmpty());
        return all;
    }

    /** The log is not what it was: reads all of it. Nothing in it is news. */
    private void readAnew() {
        board = Board.EMPTY;
        lastBatch = 0;
        anew = true;
        var unused = readOn(new ArrayList<>());
    }

    /** Whether what was read before was read anew since this was last asked. */
    boolean hasReadAnew() {
        boolean was = anew;
        anew = false;
        return was;
    }

    /**
     * Takes all that a person wrote out of the log, batch by batch, and then says on the board that it is gone: a new text for
     * each idea that still stands, and one event for all else. May be repeated, and must be where it threw.
     *
     * @param afterwards is done when the log no longer has the words and before anybody is told
     * @return what is to be told
     */
    Redacted redact(ParticipantId person, Redaction.StandIn standIn, Runnable afterwards) {
        List<Batch> news = new ArrayList<>();
        settle(news);
        catchUp(news);
        Redaction redaction = new Redaction(person, secrets.voter(person), standIn);
        long done = redact(1, redaction);
        afterwards.run();
        while (!append(telling(redaction), board, news)) {
            catchUp(news);
        }
        // What another node wrote meanwhile.
        redact(done + 1, redaction);
        readAnew();
        return new Redacted(news, redaction.ideas().size(), redaction.comments().size());
    }

    /**
     * What came of a redaction.
     *
     * @param batches what is durable now and was not told before
     */
    record Redacted(List<Batch> batches, int ideas, int comments) {}

    private long redact(long from, Redaction redaction) {
        for (long number = from; number <= lastBatch; number++) {
            log.redact(id, number, redaction);
        }
        return lastBatch;
    }

    private Batch telling(Redaction redaction) {
        List<Fact.Said> said = new ArrayList<>();
        Instant now = now();
        for (Idea idea : board.inOrder()) {
            if (redaction.ideas().contains(idea.id())) {
                BoardEvent event = new BoardEvent.IdeaEdited(idea.id(), Redaction.GONE, idea.version() + 1);
                said.add(new Fact.Said(board.seq() + said.size() + 1, now, null, true, idea.withheld(), event));
            }
        }
        said.add(new Fact.Said(board.seq() + said.size() + 1, now, null, true, false, new BoardEvent.Redacted()));
        return new Batch(
                lastBatch + 1,
                board.seq() + 1,
                board.seq() + said.size(),
                said,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                name);
    }

    /** A round's key is there before the round is. */
    private void makeKeys(List<Request> requests) {
        for (Request request : requests) {
            if (request.command() instanceof OpenRound open
                    && !Polling.isOver(open, now())
                    && rules.decide(board, open, request.actor()) instanceof Decision.Say) {
                secrets.rounds().make(open.round(), open.closesAt());
            }
        }
    }

    /** A round's key goes as soon as the round is durably counted. One that cannot go now is swept away later. */
    private void destroyKeys(Batch batch) {
        for (CountedBallots counted : batch.counted()) {
            try {
                secrets.rounds().destroy(counted.round());
            } catch (StoreUnavailable later) {
                LOG.warn("a counted round's key is to be destroyed later", later);
            }
        }
    }

    /** Whether there is a round whose time to close has come. */
    boolean hasDueRound() {
        return board.openRounds().stream().anyMatch(round -> round.isDue(clock.instant()));
    }

    private void settle(List<Batch> news) {
        Batch open = unsettled;
        if (open == null) {
            return;
        }
        if (!append(open, open.onto(board, secrets.rounds()), news)) {
            catchUp(news);
        } else if (open.redacts()) {
            readAnew();
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
        destroyKeys(batch);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private static Reply unavailable(Request request) {
        RejectionCode code = RejectionCode.UNAVAILABLE;
        return new Reply.Rejected(request.command().id(), code, code.message(), null, null);
    }
}
