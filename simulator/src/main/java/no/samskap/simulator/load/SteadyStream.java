package no.samskap.simulator.load;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import no.samskap.simulator.client.Command;
import no.samskap.simulator.client.LiveSocket;
import no.samskap.simulator.client.Outcome;
import no.samskap.simulator.client.Sockets;
import no.samskap.simulator.measure.Latency;

/**
 * Moves ideas about at a steady rate, one person after the other. A command counts from when it was due, not from when
 * it got away, so that a client that falls behind cannot flatter the server. Lives on the sockets' thread.
 */
final class SteadyStream {
    private static final int LOOK_EVERY_MS = 2;
    private static final int BOARD_WIDTH = 2_000;
    private static final long SEED = 20_26;

    private final Sockets sockets;
    private final List<LiveSocket> people;
    private final List<String> ideas;
    private final int rate;
    private final String idPrefix;
    private final Random random = new Random(SEED);
    private final Latency ackLatency = new Latency();
    private final Map<Long, Long> dueBySeq = new HashMap<>();
    private final Map<String, Integer> rejections = new TreeMap<>();
    private int sent;
    private int answered;
    private long lastSeq;

    SteadyStream(Sockets sockets, List<LiveSocket> people, List<String> ideas, int rate, String idPrefix) {
        this.sockets = sockets;
        this.people = people;
        this.ideas = ideas;
        this.rate = rate;
        this.idPrefix = idPrefix;
    }

    /** Sends for so long; done when the last command is on its way. */
    CompletableFuture<Void> begin(Duration length) {
        var over = new CompletableFuture<Void>();
        long all = rate * length.toSeconds();
        long started = System.nanoTime();
        long between = TimeUnit.SECONDS.toNanos(1) / rate;
        sockets.every(LOOK_EVERY_MS, () -> {
            long now = System.nanoTime();
            while (sent < all && started + sent * between <= now) {
                send(started + sent * between);
            }
            if (sent == all) {
                over.complete(null);
            }
            return !over.isDone();
        });
        return over;
    }

    private void send(long due) {
        LiveSocket person = people.get(sent % people.size());
        String idea = ideas.get(random.nextInt(ideas.size()));
        var command = Command.moveIdea(idPrefix + sent, idea, random.nextInt(BOARD_WIDTH), random.nextInt(BOARD_WIDTH));
        sent++;
        person.send(command, outcome -> answered(due, outcome));
    }

    private void answered(long due, Outcome outcome) {
        answered++;
        switch (outcome) {
            case Outcome.Accepted accepted -> {
                ackLatency.record(due, System.nanoTime());
                dueBySeq.put(accepted.seq(), due);
                lastSeq = Math.max(lastSeq, accepted.seq());
            }
            case Outcome.Rejected rejected -> rejections.merge(rejected.code(), 1, Integer::sum);
        }
    }

    /** From when a command was due to when its last event was there, over all that these ears heard. */
    Latency deliveryLatency(List<Ear> ears) {
        var latency = new Latency();
        for (Ear ear : ears) {
            for (Ear.Arrival arrival : ear.arrivals()) {
                for (long seq = arrival.from(); seq <= arrival.to(); seq++) {
                    Long due = dueBySeq.get(seq);
                    if (due != null) {
                        latency.record(due, arrival.nanos());
                    }
                }
            }
        }
        return latency;
    }

    boolean allAnswered() {
        return answered == sent;
    }

    int sent() {
        return sent;
    }

    int accepted() {
        return dueBySeq.size();
    }

    long lastSeq() {
        return lastSeq;
    }

    Latency ackLatency() {
        return ackLatency;
    }

    Map<String, Integer> rejections() {
        return rejections;
    }
}
