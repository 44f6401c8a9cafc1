package no.samskap.simulator.measure;

import java.io.Console;
import java.io.PrintStream;

/**
 * One line on a console that shows how much of {@code total} is done. Draws nothing where nobody watches, so that a log
 * holds results only.
 */
public final class ProgressBar {
    private static final int WIDTH = 40;
    private static final long REDRAW_NANOS = 100_000_000;

    private final String what;
    private final long total;
    private final boolean watched = terminal();
    private final PrintStream out = System.err;
    private final long started = System.nanoTime();
    private long drawn;
    private long done;

    public ProgressBar(String what, long total) {
        this.what = what;
        this.total = total;
    }

    /** One more is done. */
    public synchronized void step() {
        done++;
        long now = System.nanoTime();
        if (watched && (now - drawn > REDRAW_NANOS || done == total)) {
            drawn = now;
            out.print("\r" + line(now));
            if (done == total) {
                out.println();
            }
        }
    }

    @SuppressWarnings("SystemConsoleNull") // it is null all the same where input or output is redirected
    private static boolean terminal() {
        Console console = System.console();
        return console != null && console.isTerminal();
    }

    private String line(long now) {
        int filled = (int) (WIDTH * done / Math.max(1, total));
        double perSecond = done / Math.max(0.001, (now - started) / 1e9);
        return "%-18s [%s%s] %d/%d  %.0f/s "
                .formatted(what, "=".repeat(filled), " ".repeat(WIDTH - filled), done, total, perSecond);
    }
}
