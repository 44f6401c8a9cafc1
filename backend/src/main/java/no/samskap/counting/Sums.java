package no.samskap.counting;

import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntToLongFunction;
import no.samskap.protocol.Account;
import no.samskap.protocol.Figures;
import org.hipparchus.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/** The methods that add up what ballots say; the largest sum stands first, and wins where it is above zero. */
final class Sums {
    private final long[] sum;
    private final long[] squares;
    private final long[] voters;
    private final long[] above;
    private final long[] below;
    private final Poll poll;

    private Sums(Poll poll) {
        this.poll = poll;
        sum = new long[poll.size()];
        squares = new long[poll.size()];
        voters = new long[poll.size()];
        above = new long[poll.size()];
        below = new long[poll.size()];
        poll.sheets().forEach(this::add);
    }

    private void add(Poll.Sheet sheet) {
        for (int i = 0; i < sheet.named().length; i++) {
            int idea = sheet.named()[i];
            long value = sheet.values()[i];
            sum[idea] += value;
            squares[idea] += value * value;
            voters[idea]++;
            above[idea] += value > 0 ? 1 : 0;
            below[idea] += value < 0 ? 1 : 0;
        }
    }

    /**
     * Those who agree less those who disagree: combined approval (Dan Felsenthal, "On combining approval with disapproval
     * voting", 1989), where passing counts like not being asked. An idea that as many are against as for wins nothing.
     */
    static Result stances(Poll poll) {
        Sums sums = new Sums(poll);
        return sums.result(idea -> new Figures.StanceFigures(
                sums.above[idea],
                sums.below[idea],
                sums.voters[idea] - sums.above[idea] - sums.below[idea],
                sums.sum[idea],
                share(sums.above[idea], sums.above[idea] + sums.below[idea])));
    }

    /** How many approve (Steven Brams and Peter Fishburn, "Approval voting", 1978). */
    static Result approval(Poll poll) {
        Sums sums = new Sums(poll);
        return sums.result(idea -> new Figures.ApprovalFigures(sums.sum[idea]));
    }

    /** How many dots: cumulative voting, as small groups know it from dots on a wall. */
    static Result dots(Poll poll) {
        Sums sums = new Sums(poll);
        return sums.result(idea -> new Figures.DotFigures(sums.sum[idea], sums.voters[idea]));
    }

    /**
     * The sum of the scores: range voting (Warren Smith, "Range voting", 2000). No score adds nothing, so that a few
     * people's 5 does not pass many people's 4.
     */
    static Result score(Poll poll) {
        Sums sums = new Sums(poll);
        return sums.result(idea ->
                new Figures.ScoreFigures(sums.sum[idea], sums.voters[idea], share(sums.sum[idea], sums.voters[idea])));
    }

    /** How many votes, each further one dearer (Steven Lalley and Glen Weyl, "Quadratic voting", 2018). */
    static Result quadratic(Poll poll) {
        Sums sums = new Sums(poll);
        return sums.result(idea -> new Figures.QuadraticFigures(sums.sum[idea], sums.voters[idea], sums.squares[idea]));
    }

    private Result result(IntFunction<? extends Figures> figures) {
        IntToLongFunction its = idea -> sum[idea];
        Tiers order = Tiers.by(poll, its);
        boolean supported = order.inOrder().stream().limit(1).anyMatch(first -> sum[first] > 0);
        return Result.ofOne(order, figures, supported, List.of(), new Account.Totals());
    }

    private static @Nullable String share(long part, long whole) {
        return whole == 0 ? null : Exact.text(new BigFraction(part, whole));
    }
}
