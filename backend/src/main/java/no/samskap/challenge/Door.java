package no.samskap.challenge;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How guests come into a challenge.
 *
 * @param code what they join by now; one that was it before leads nowhere
 * @param open whether anybody new may come in
 * @param until when it closes by itself
 * @param slips the heaps of one-time slips that still count
 */
record Door(JoinCode code, boolean open, @Nullable Instant until, List<String> slips) {
    static Door openBy(JoinCode code) {
        return new Door(code, true, null, List.of());
    }

    boolean isOpen(Instant now) {
        return open && (until == null || now.isBefore(until));
    }

    Door by(JoinCode newCode) {
        return new Door(newCode, open, until, slips);
    }

    Door set(boolean nowOpen, @Nullable Instant newUntil) {
        return new Door(code, nowOpen, newUntil, slips);
    }

    Door plusSlips(String heap) {
        List<String> more = new ArrayList<>(slips);
        more.add(heap);
        return new Door(code, open, until, List.copyOf(more));
    }

    Door withoutSlips() {
        return new Door(code, open, until, List.of());
    }
}
