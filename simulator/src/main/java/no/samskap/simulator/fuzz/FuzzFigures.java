package no.samskap.simulator.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;

/** What was thrown and what came back. Written by many threads. */
final class FuzzFigures {
    final AtomicLong sockets = new AtomicLong();
    final AtomicLong frames = new AtomicLong();
    final AtomicLong bodies = new AtomicLong();
    private final Map<String, AtomicLong> ends = new ConcurrentSkipListMap<>();
    private final Map<Integer, AtomicLong> statuses = new ConcurrentSkipListMap<>();
    private final List<String> faults = new ArrayList<>();

    void end(String how) {
        ends.computeIfAbsent(how, any -> new AtomicLong()).incrementAndGet();
    }

    void status(int status) {
        statuses.computeIfAbsent(status, any -> new AtomicLong()).incrementAndGet();
    }

    synchronized void fault(String what) {
        faults.add(what);
    }

    synchronized List<String> faults() {
        return List.copyOf(faults);
    }

    @Override
    public String toString() {
        return sockets + " sockets, " + frames + " frames, ends " + ends + "; " + bodies
                + " commands over HTTP, answers " + statuses;
    }
}
