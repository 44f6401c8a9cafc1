package no.samskap.simulator.client;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** Ends a wait when nothing has come forward for too long, and says how far it had come. */
public final class Patience {
    private static final int LOOK_EVERY_MS = 1_000;

    private final Sockets sockets;
    private final Duration limit;
    private volatile long lastProgress = System.nanoTime();

    public Patience(Sockets sockets, Duration limit) {
        this.sockets = sockets;
        this.limit = limit;
    }

    /** Something came forward. */
    public void progress() {
        lastProgress = System.nanoTime();
    }

    /** Waits for {@code work}, which fails when there was no progress for the limit. */
    public <T> T await(CompletableFuture<T> work, Supplier<String> standing) {
        progress();
        sockets.every(LOOK_EVERY_MS, () -> {
            if (System.nanoTime() - lastProgress > limit.toNanos()) {
                work.completeExceptionally(new IllegalStateException("no progress for %d s: %s; last trouble: %s"
                        .formatted(
                                limit.toSeconds(),
                                standing.get(),
                                sockets.tally().lastTrouble())));
            }
            return !work.isDone();
        });
        return work.join();
    }
}
