package no.samskap.simulator.replay;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntConsumer;
import no.samskap.simulator.client.LiveSocket;
import no.samskap.simulator.client.Outcome;
import no.samskap.simulator.measure.Latency;

/**
 * Plays acts through people's sockets, a bounded number at a time, and keeps what came of them. To be used on the
 * sockets' thread; read when it is over.
 */
final class Performance {
    private final Map<String, LiveSocket> sockets;
    private final int mostInFlight;
    private final Latency latency = new Latency();
    private final Map<String, Integer> rejections = new TreeMap<>();
    private final Schedule schedule;
    private final IntConsumer onAnswer;
    private final CompletableFuture<Void> over = new CompletableFuture<>();
    private int inFlight;
    private int answered;
    private int accepted;
    private long lastSeq;

    /** {@code onAnswer} is told of every answer, with the number of answers so far. */
    Performance(Map<String, LiveSocket> sockets, List<Act> acts, int mostInFlight, IntConsumer onAnswer) {
        this.sockets = sockets;
        this.schedule = new Schedule(acts);
        this.mostInFlight = mostInFlight;
        this.onAnswer = onAnswer;
    }

    /** Begins; done when every act has its answer. */
    CompletableFuture<Void> begin() {
        goOn();
        return over;
    }

    private void goOn() {
        while (inFlight < mostInFlight) {
            Optional<Act> next = schedule.next();
            if (next.isEmpty()) {
                break;
            }
            play(next.get());
        }
        if (schedule.finished()) {
            over.complete(null);
        }
    }

    private void play(Act act) {
        LiveSocket socket = sockets.get(act.person());
        if (socket == null) {
            throw new IllegalStateException("nobody plays " + act.person());
        }
        inFlight++;
        long sent = System.nanoTime();
        socket.send(act.command(), outcome -> {
            latency.record(sent, System.nanoTime());
            count(outcome);
            inFlight--;
            schedule.done(act);
            onAnswer.accept(++answered);
            goOn();
        });
    }

    private void count(Outcome outcome) {
        switch (outcome) {
            case Outcome.Accepted answer -> {
                accepted++;
                lastSeq = Math.max(lastSeq, answer.seq());
            }
            case Outcome.Rejected rejected -> rejections.merge(rejected.code(), 1, Integer::sum);
        }
    }

    int answered() {
        return answered;
    }

    int accepted() {
        return accepted;
    }

    int inFlight() {
        return inFlight;
    }

    long lastSeq() {
        return lastSeq;
    }

    Latency latency() {
        return latency;
    }

    Map<String, Integer> rejections() {
        return rejections;
    }
}
