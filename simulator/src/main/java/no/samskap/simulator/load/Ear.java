package no.samskap.simulator.load;

import java.util.ArrayList;
import java.util.List;
import no.samskap.simulator.client.SocketListener;

/** Counts what reaches one socket; at the few that are sampled it also keeps when. */
final class Ear implements SocketListener {
    private final boolean sampled;
    private final List<Arrival> arrivals = new ArrayList<>();
    private long messages;
    private long events;
    private long lastSeq;
    private long countedAfter;

    /** Events {@code from} to {@code to} came in one message at {@code nanos}. */
    record Arrival(long from, long to, long nanos) {}

    Ear(boolean sampled) {
        this.sampled = sampled;
    }

    @Override
    public void events(long from, long to, byte[] bytes, int bodyStart, int bodyEnd) {
        lastSeq = Math.max(lastSeq, to);
        if (to <= countedAfter) {
            return;
        }
        messages++;
        events += to - Math.max(from - 1, countedAfter);
        if (sampled) {
            arrivals.add(new Arrival(from, to, System.nanoTime()));
        }
    }

    /** Counts anew, and only what comes after {@code seq}: a straggler of an earlier part is not of this one. */
    void countAfter(long seq) {
        countedAfter = seq;
        messages = 0;
        events = 0;
        arrivals.clear();
    }

    boolean hasHeard(long seq) {
        return lastSeq >= seq;
    }

    long messages() {
        return messages;
    }

    long events() {
        return events;
    }

    List<Arrival> arrivals() {
        return arrivals;
    }
}
