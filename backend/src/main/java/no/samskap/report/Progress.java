package no.samskap.report;

/** Told how far a report has come; stops the work where nobody wants it any more. */
interface Progress {
    /**
     * @param percent of the whole
     * @throws Unwanted where the work was cancelled
     */
    void at(int percent);

    /** The same for a part of the work that reaches from one per cent to another. */
    default Progress between(int from, int to) {
        return percent -> at(from + (to - from) * Math.clamp(percent, 0, 100) / 100);
    }

    /** Nobody waits for this any more. */
    final class Unwanted extends RuntimeException {
        private static final long serialVersionUID = 1;

        Unwanted() {
            super("the report was cancelled", null, false, false);
        }
    }
}
