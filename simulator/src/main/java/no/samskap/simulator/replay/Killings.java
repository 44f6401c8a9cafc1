package no.samskap.simulator.replay;

import java.io.IOException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import no.samskap.simulator.process.ServerProcess;
import org.jspecify.annotations.Nullable;

/** Kills the server at evenly spread points of the votes and starts it again, while the play goes on. */
final class Killings implements AutoCloseable {
    private final @Nullable ServerProcess server;
    private final int wanted;
    private final int votes;
    private final ExecutorService killer =
            Executors.newSingleThreadExecutor(Thread.ofVirtual().factory());
    private int begun;
    private final AtomicInteger done = new AtomicInteger();
    private final AtomicLong awayMs = new AtomicLong();
    private volatile String failure = "";

    Killings(@Nullable ServerProcess server, int wanted, int votes) {
        this.server = server;
        this.wanted = wanted;
        this.votes = votes;
    }

    /** So many votes have been answered; with two kills the first comes after a third, the second after two thirds. */
    void answered(int answers) {
        ServerProcess victim = server;
        if (victim != null && begun < wanted && answers >= (long) votes * (begun + 1) / (wanted + 1)) {
            begun++;
            killer.execute(() -> kill(victim));
        }
    }

    private void kill(ServerProcess victim) {
        long started = System.nanoTime();
        try {
            victim.killAndRestart();
            awayMs.addAndGet((System.nanoTime() - started) / 1_000_000);
            done.incrementAndGet();
        } catch (IOException | InterruptedException | RuntimeException trouble) {
            failure = String.valueOf(trouble.getMessage());
        }
    }

    boolean asWanted() {
        return done.get() == wanted;
    }

    @Override
    public String toString() {
        return "killed and started again %d of %d times, away for %.1f s in all%s"
                .formatted(done.get(), wanted, awayMs.get() / 1_000.0, failure.isEmpty() ? "" : "; " + failure);
    }

    @Override
    public void close() {
        killer.shutdownNow();
    }
}
