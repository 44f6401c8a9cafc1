package no.samskap.protocol;

import java.time.Instant;
import java.util.List;

/**
 * How much was said when. Made of what the board shows anyway, and nothing of it is about votes: who watched both could
 * otherwise tell when somebody voted.
 *
 * @param fewest so much was said in each period; where less was, periods are joined
 * @param periods in their order, without gaps of their own; empty until enough was said
 */
public record Participation(int fewest, List<Period> periods) {
    /**
     * What was said from {@code from}, up to {@code to}.
     *
     * @param ideas how many of the ideas that are on the board now were added
     * @param comments how many of the comments on them
     */
    public record Period(Instant from, Instant to, int ideas, int comments) {}
}
