package no.samskap.simulator.replay;

import java.util.List;

/**
 * Follows one viewer's stream of events and notes where it is not what was promised: every {@code seq} once, in order,
 * without a gap. Events that were read over HTTP may be heard again on the socket; only that is no fault.
 */
final class SeqTrail {
    private long last;
    private long readUpTo;
    private int faults;
    private String epoch = "";
    private int epochs;

    /**
     * A message came on the socket.
     *
     * @return false when events before it are missing; nothing of it has been taken then
     */
    boolean heard(List<Long> seqs) {
        if (!seqs.isEmpty() && seqs.getFirst() > last + 1) {
            return false;
        }
        for (long seq : seqs) {
            if (seq > readUpTo) {
                take(seq);
            }
        }
        return true;
    }

    /** Events were read over HTTP, after {@link #last()}. */
    void read(List<Long> seqs) {
        for (long seq : seqs) {
            if (seq > last) {
                take(seq);
            }
        }
        readUpTo = last;
    }

    /** The store that the stream comes from; another one than before is a fault, for then something was lost. */
    void epoch(String now) {
        if (!now.isEmpty() && !now.equals(epoch)) {
            epoch = now;
            epochs++;
        }
    }

    private void take(long seq) {
        if (seq != last + 1) {
            faults++;
        }
        last = Math.max(last, seq);
    }

    long last() {
        return last;
    }

    /** Repeated, misplaced or missing events, and changes of the epoch. */
    int faults() {
        return faults + Math.max(0, epochs - 1);
    }
}
