package no.samskap.simulator.measure;

import java.util.concurrent.TimeUnit;
import org.HdrHistogram.Histogram;

/** How long something took, many times over. Recorded and read by one thread at a time. */
public final class Latency {
    private static final long LONGEST_MICROS = TimeUnit.HOURS.toMicros(1);
    private static final int DIGITS = 3;

    private final Histogram micros = new Histogram(LONGEST_MICROS, DIGITS);

    /** Takes in what began at {@code startNanos} and is over at {@code endNanos}, both by {@link System#nanoTime}. */
    public void record(long startNanos, long endNanos) {
        long took = TimeUnit.NANOSECONDS.toMicros(endNanos - startNanos);
        micros.recordValue(Math.clamp(took, 0, LONGEST_MICROS));
    }

    public double p50Millis() {
        return micros.getValueAtPercentile(50) / 1_000.0;
    }

    public double p99Millis() {
        return micros.getValueAtPercentile(99) / 1_000.0;
    }

    @Override
    public String toString() {
        return "p50 %.1f ms, p99 %.1f ms, max %.1f ms"
                .formatted(p50Millis(), p99Millis(), micros.getMaxValue() / 1_000.0);
    }
}
