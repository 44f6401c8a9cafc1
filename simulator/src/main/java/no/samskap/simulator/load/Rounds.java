package no.samskap.simulator.load;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * What the rounds of a comparison came to. A round counts only when on both sides every command was accepted and every
 * event reached everybody: CPU spent on work that was not finished has no price.
 */
final class Rounds {
    private final List<Double> ours = new ArrayList<>();
    private final List<Double> theirs = new ArrayList<>();
    private int played;

    void add(LoadFigures our, LoadFigures their) {
        played++;
        OptionalDouble ourCpu = our.cpuMicrosPerDelivery();
        OptionalDouble theirCpu = their.cpuMicrosPerDelivery();
        if (our.allArrived() && their.allArrived() && ourCpu.isPresent() && theirCpu.isPresent()) {
            ours.add(ourCpu.getAsDouble());
            theirs.add(theirCpu.getAsDouble());
        }
    }

    boolean allCount() {
        return played > 0 && ours.size() == played;
    }

    /** Our median over theirs; empty when no round counts. */
    OptionalDouble ratio() {
        return ours.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(median(ours) / median(theirs));
    }

    @Override
    public String toString() {
        String counted = "%d of %d rounds count".formatted(ours.size(), played);
        OptionalDouble ratio = ratio();
        return ratio.isEmpty()
                ? counted + "; no ratio"
                : "%s; medians of server CPU a delivered event: Samskap %.1f µs, simple broker %.1f µs; ratio %.2f"
                        .formatted(counted, median(ours), median(theirs), ratio.getAsDouble());
    }

    private static double median(List<Double> figures) {
        List<Double> sorted = figures.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
