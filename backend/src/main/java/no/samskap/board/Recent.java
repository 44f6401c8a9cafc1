package no.samskap.board;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentNavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;

/** A board's latest events as they stand on the wire. Written by the room, read by anyone. Old ones give way. */
final class Recent {
    /** A minute of a lively meeting: who was away for less never makes the store work. */
    private static final int KEPT = 1_000;

    private final ConcurrentNavigableMap<Long, String> events = new ConcurrentSkipListMap<>();

    void add(long seq, String event) {
        events.put(seq, event);
        events.headMap(seq - KEPT, true).clear();
    }

    /** Forgets all: what they say is no longer what the log says. */
    void clear() {
        events.clear();
    }

    /** The events after {@code after} up to {@code last}, at most {@code limit}; empty when not all are kept here. */
    Optional<List<String>> after(long after, long last, int limit) {
        long wanted = Math.min(limit, last - after);
        List<String> found = events.subMap(after, false, after + wanted, true).values().stream()
                .toList();
        return found.size() == wanted ? Optional.of(found) : Optional.empty();
    }
}
