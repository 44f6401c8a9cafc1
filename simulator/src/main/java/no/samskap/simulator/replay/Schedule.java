package no.samskap.simulator.replay;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Queue;

/**
 * Decides who acts next. One person does one thing at a time, in order; of those who are free, the one whose next act
 * comes first in the recording goes first. So each person's acts keep their order exactly, and the whole keeps it as
 * far as the acts in flight allow.
 */
final class Schedule {
    private final Map<String, Queue<Turn>> waiting = new HashMap<>();
    private final PriorityQueue<Turn> free = new PriorityQueue<>(Comparator.comparingInt(Turn::place));
    private int left;

    private record Turn(int place, Act act) {}

    /** A schedule of {@code acts}, which are in the order of the recording. */
    Schedule(List<Act> acts) {
        left = acts.size();
        for (int place = 0; place < acts.size(); place++) {
            Act act = acts.get(place);
            waiting.computeIfAbsent(act.person(), ignored -> new ArrayDeque<>()).add(new Turn(place, act));
        }
        waiting.values().forEach(turns -> free.add(turns.remove()));
    }

    /** The next act of somebody who is free; empty when all who have something left to do are busy. */
    Optional<Act> next() {
        return Optional.ofNullable(free.poll()).map(Turn::act);
    }

    /** The act is over, and its person is free again. */
    void done(Act act) {
        left--;
        Queue<Turn> turns = waiting.get(act.person());
        if (turns != null && !turns.isEmpty()) {
            free.add(turns.remove());
        }
    }

    boolean finished() {
        return left == 0;
    }
}
