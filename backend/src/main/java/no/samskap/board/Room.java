package no.samskap.board;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.function.Supplier;
import no.samskap.protocol.BoardId;
import no.samskap.protocol.ParticipantId;
import no.samskap.protocol.RejectionCode;
import no.samskap.protocol.Reply;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one writer of one board on this node: a bounded mailbox and a virtual thread that takes what has gathered, writes it
 * as one batch, and then tells. The mailbox does not grow: a full one answers {@link RejectionCode#BUSY}.
 *
 * <p>The writer belongs to the room's thread. Readers hold an immutable {@link View}, which moves on before the replies of a
 * batch are given, so whoever has a reply finds its effect. Watchers are told under {@link #telling}, in order; a watcher
 * that joins gets a seq and then every event after it.
 */
final class Room {
    private static final Logger LOG = LoggerFactory.getLogger(Room.class);

    /** Two or three seconds of the fastest store: a longer queue would only hide that the board cannot keep up. */
    private static final int MAILBOX = 2_048;

    /** Keeps a batch of the longest texts under 2 MB, far below a document's limit. */
    private static final int MOST_IN_BATCH = 256;

    /** The wire's promise: published tallies of an idea are at least this far apart. */
    private static final Duration TALLIES_APART = Duration.ofSeconds(2);

    private static final Duration RETRY = Duration.ofMillis(250);

    /** How late a room that nobody writes in may see that it is to close. */
    private static final Duration LONGEST_SLEEP = Duration.ofSeconds(1);

    private static final Duration LONGEST_OPENING = Duration.ofSeconds(10);

    /** Facts between snapshots: at least this many, and a quarter of all there are, so that keeping costs stay linear. */
    private static final int FACTS_A_SNAPSHOT = 500;

    private final BoardId id;
    private final Supplier<Opened> opening;
    private final Snapshots snapshots;
    private final BlockingQueue<Letter> mailbox = new ArrayBlockingQueue<>(MAILBOX);
    private final CompletableFuture<Opened> opened = new CompletableFuture<>();
    private final Recent recent = new Recent();
    private final List<Watcher> watchers = new CopyOnWriteArrayList<>();
    private final Object telling = new Object();
    private final Thread thread;

    private volatile @Nullable View view;
    private volatile boolean closing;
    private volatile long lastUsedNanos = System.nanoTime();

    /** What the room's thread knows once the board is read. */
    record Opened(Writer writer, Founding founding, History history, Foundings foundings, Supplier<String> epoch) {}

    private sealed interface Letter {
        /** Nothing comes of it. */
        void turnAway(RejectionCode code);
    }

    private record Asked(Request request, CompletableFuture<Reply> reply) implements Letter {
        @Override
        public void turnAway(RejectionCode code) {
            reply.complete(refusal(request, code));
        }
    }

    private record Errand(ParticipantId person, CompletableFuture<Writer.Redacted> done) implements Letter {
        @Override
        public void turnAway(RejectionCode code) {
            done.completeExceptionally(new StoreUnavailable("the board cannot be redacted now"));
        }
    }

    /** @param opening reads the board; throws {@link StoreUnavailable} to be asked again, anything else to give up */
    Room(BoardId id, Supplier<Opened> opening, Snapshots snapshots) {
        this.id = id;
        this.opening = opening;
        this.snapshots = snapshots;
        this.thread = Thread.ofVirtual().name("room").start(this::run);
    }

    /** Never blocks; the reply is never an exception. */
    CompletableFuture<Reply> submit(Request request) {
        CompletableFuture<Reply> reply = new CompletableFuture<>();
        post(new Asked(request, reply));
        return reply;
    }

    /**
     * Takes all that a person wrote out of the board and its log, between two batches. Never blocks; where it fails, part of it
     * may be done, and it is to be asked for again.
     */
    CompletableFuture<Writer.Redacted> redact(ParticipantId person) {
        Errand errand = new Errand(person, new CompletableFuture<>());
        post(errand);
        return errand.done();
    }

    private void post(Letter letter) {
        if (closing || !mailbox.offer(letter)) {
            letter.turnAway(RejectionCode.BUSY);
        }
    }

    /** The state now, and what is settled about the board; waits for the board to be read. */
    <T> T read(Function<Opened, Function<View, T>> reader) {
        return reader.apply(awaitOpened()).apply(current());
    }

    private Opened awaitOpened() {
        try {
            return opened.get(LONGEST_OPENING.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new StoreUnavailable("the board could not be read", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoreUnavailable("interrupted while the board was read", e);
        }
    }

    /** How much of who is here may be told; empty while the board is being read. */
    Optional<Discretion> discretion() {
        return Optional.ofNullable(view).map(now -> Visibility.discretion(now.board()));
    }

    /** The events after {@code after} on the wire's form, at most {@code limit}. */
    EventPage events(long after, int limit, Instant asked) {
        return read(ready -> now -> {
            long last = now.board().seq();
            if (after > last) {
                throw new AheadOfBoard(after, last);
            }
            List<String> events = recent.after(after, last, limit)
                    .orElseGet(() -> ready.history()
                            .after(after, limit, now.lastBatch(), now.board().moderated()));
            long seq = after + events.size();
            return new EventPage(now.epoch(), events, seq, seq < last, asked);
        });
    }

    Watching watch(Watcher watcher) {
        return read(ready -> unused -> {
            synchronized (telling) {
                watchers.add(watcher);
                return new Watching(current().board().seq(), () -> watchers.remove(watcher));
            }
        });
    }

    /** Whether nobody watches and nobody has asked for so long. */
    boolean isIdle(Duration howLong) {
        return watchers.isEmpty() && mailbox.isEmpty() && System.nanoTime() - lastUsedNanos > howLong.toNanos();
    }

    /** Whether the board could not be read: such a room answers nothing, and a new one may try again. */
    boolean isBroken() {
        return opened.isCompletedExceptionally();
    }

    /** Takes no more; what is in the mailbox is still written. */
    void close() {
        closing = true;
    }

    /** Waits for the last write. */
    boolean awaitClosed(Duration howLong) throws InterruptedException {
        return thread.join(howLong);
    }

    /** Keeps the room from being retired as idle. */
    void touch() {
        lastUsedNanos = System.nanoTime();
    }

    private View current() {
        View now = view;
        if (now == null) {
            throw new IllegalStateException("the board should have been read");
        }
        return now;
    }

    private void run() {
        @Nullable Opened ready = open();
        if (ready != null) {
            new Shift(ready).work();
        }
        turnAway(RejectionCode.UNAVAILABLE);
    }

    private @Nullable Opened open() {
        while (!closing) {
            try {
                Opened ready = opening.get();
                view = new View(
                        ready.writer().board(),
                        ready.writer().lastBatch(),
                        ready.epoch().get());
                opened.complete(ready);
                return ready;
            } catch (StoreUnavailable retry) {
                turnAway(RejectionCode.UNAVAILABLE);
                pause();
            } catch (RuntimeException fault) {
                LOG.error("a board could not be read", fault);
                opened.completeExceptionally(fault);
                closing = true;
            }
        }
        return null;
    }

    private void pause() {
        try {
            Thread.sleep(RETRY);
        } catch (InterruptedException e) {
            throw new IllegalStateException("nobody should interrupt a room", e);
        }
    }

    private void turnAway(RejectionCode code) {
        List<Letter> waiting = new ArrayList<>();
        mailbox.drainTo(waiting);
        waiting.forEach(letter -> letter.turnAway(code));
    }

    private static Reply refusal(Request request, RejectionCode code) {
        return new Reply.Rejected(request.command().id(), code, code.message(), null, null);
    }

    /** The room's thread at work, from the board being read until the room closes. */
    private final class Shift {
        private final Opened ready;
        private final Writer writer;
        private @Nullable Long talliesDue;
        private int factsSinceSnapshot;
        private String epoch;
        private @Nullable Thread keeping;

        Shift(Opened ready) {
            this.ready = ready;
            this.writer = ready.writer();
            this.epoch = current().epoch();
            planTallies();
        }

        void work() {
            while (!closing || !mailbox.isEmpty()) {
                List<Letter> gathered = gather();
                List<Asked> letters = gathered.stream()
                        .filter(Asked.class::isInstance)
                        .map(Asked.class::cast)
                        .toList();
                boolean tallies = talliesAreDue();
                if (!letters.isEmpty() || tallies || writer.isUnsettled() || isRevealing() || writer.hasDueRound()) {
                    write(letters, tallies);
                }
                gathered.stream()
                        .filter(Errand.class::isInstance)
                        .map(Errand.class::cast)
                        .forEach(this::run);
            }
        }

        private void run(Errand errand) {
            try {
                awaitSnapshot();
                Redaction.StandIn standIn = ready.foundings().standIn(id, errand.person());
                Writer.Redacted redacted = writer.redact(errand.person(), standIn, () -> {
                    snapshots.forget(id);
                    ready.foundings().countRedaction(id);
                });
                tell(redacted.batches());
                ready.foundings().forgetStandIn(id, errand.person());
                keepSnapshot();
                errand.done().complete(redacted);
            } catch (RuntimeException fault) {
                errand.done().completeExceptionally(fault);
            }
        }

        /** One that is being kept has what is to go. */
        private void awaitSnapshot() {
            try {
                if (keeping != null) {
                    keeping.join();
                }
            } catch (InterruptedException e) {
                throw new IllegalStateException("nobody should interrupt a room", e);
            }
        }

        private List<Letter> gather() {
            List<Letter> letters = new ArrayList<>();
            try {
                @Nullable
                Letter first = closing ? mailbox.poll() : mailbox.poll(sleep().toNanos(), TimeUnit.NANOSECONDS);
                if (first != null) {
                    letters.add(first);
                    mailbox.drainTo(letters, MOST_IN_BATCH - 1);
                }
            } catch (InterruptedException e) {
                throw new IllegalStateException("nobody should interrupt a room", e);
            }
            return letters;
        }

        private Duration sleep() {
            if (writer.isUnsettled()) {
                return RETRY;
            }
            if (isRevealing()) {
                return Duration.ZERO;
            }
            Long due = talliesDue;
            return due == null ? LONGEST_SLEEP : Duration.ofNanos(Math.max(0, due - System.nanoTime()));
        }

        private void write(List<Asked> letters, boolean tallies) {
            try {
                Writer.Written written =
                        writer.write(letters.stream().map(Asked::request).toList(), tallies);
                tell(written.batches());
                for (int i = 0; i < letters.size(); i++) {
                    letters.get(i).reply().complete(written.replies().get(i));
                }
                afterwards(written.batches(), tallies);
            } catch (RuntimeException fault) {
                LOG.error("a board's batch failed", fault);
                letters.forEach(it -> it.reply().complete(refusal(it.request(), RejectionCode.INTERNAL)));
            }
        }

        private void tell(List<Batch> batches) {
            if (batches.isEmpty()) {
                return;
            }
            List<Fact.Said> said =
                    batches.stream().flatMap(it -> it.said().stream()).toList();
            Moderated moderated = writer.board().moderated();
            List<String> events =
                    said.stream().map(it -> EventCodec.wire(it, moderated)).toList();
            boolean anew = writer.hasReadAnew();
            if (anew) {
                epoch = ready.epoch().get();
            }
            synchronized (telling) {
                // What was told before may not be told again as it was.
                if (anew || !current().board().moderated().equals(moderated)) {
                    recent.clear();
                }
                for (int i = 0; i < events.size(); i++) {
                    recent.add(said.get(i).seq(), events.get(i));
                }
                view = new View(writer.board(), writer.lastBatch(), epoch);
                if (!events.isEmpty()) {
                    publish(new Published(
                            id, epoch, said.getFirst().seq(), said.getLast().seq(), events));
                }
            }
        }

        private void publish(Published news) {
            for (Watcher watcher : watchers) {
                try {
                    watcher.published(news);
                } catch (RuntimeException fault) {
                    LOG.error("a watcher of a board failed; the others are told", fault);
                }
            }
        }

        private void afterwards(List<Batch> batches, boolean talliesTold) {
            factsSinceSnapshot += batches.stream().mapToInt(Batch::size).sum();
            Board board = writer.board();
            if (factsSinceSnapshot > Math.max(FACTS_A_SNAPSHOT, board.outcomes().size() / 4)) {
                keepSnapshot();
            }
            if (talliesTold) {
                talliesDue = null;
            }
            if (batches.stream().anyMatch(Batch::weighs) || talliesTold) {
                planTallies();
            }
        }

        private void keepSnapshot() {
            factsSinceSnapshot = 0;
            Snapshots.Kept kept = new Snapshots.Kept(writer.board(), writer.lastBatch());
            keeping = Thread.ofVirtual()
                    .name("snapshot")
                    .start(() ->
                            snapshots.keep(id, kept, ready.founding().secrets().rounds()));
        }

        private boolean isRevealing() {
            return writer.board().hidden().isRevealing();
        }

        private void planTallies() {
            if (talliesDue == null && writer.board().hasNews()) {
                talliesDue = System.nanoTime() + TALLIES_APART.toNanos();
            }
        }

        private boolean talliesAreDue() {
            Long due = talliesDue;
            return due != null && System.nanoTime() - due >= 0;
        }
    }
}
