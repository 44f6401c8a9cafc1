package no.samskap.protocol;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;

/** How the ballots became a result, step by step. People appear as numbers only. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Account.Totals.class, name = "totals"),
    @JsonSubTypes.Type(value = Account.StrongestPaths.class, name = "strongest-paths"),
    @JsonSubTypes.Type(value = Account.RunoffRounds.class, name = "runoff-rounds"),
    @JsonSubTypes.Type(value = Account.EqualShares.class, name = "equal-shares"),
})
public sealed interface Account {
    /** The figures were added up, and the largest stands first: there are no steps. */
    record Totals() implements Account {}

    /**
     * The Schulze method. Row and column {@code i} of both tables are the i-th idea.
     *
     * @param preferred how many ballots put the row's idea above the column's
     * @param strongest the strongest path from the row's idea to the column's: the weakest of its defeats, each counted
     *     in the ballots on the winning side; 0 where no path is
     */
    record StrongestPaths(List<IdeaId> ideas, List<List<Integer>> preferred, List<List<Integer>> strongest)
            implements Account {}

    /** Instant runoff, round by round; what is left after the last one has won. */
    record RunoffRounds(List<RunoffRound> rounds) implements Account {}

    /**
     * One round.
     *
     * @param votes of each idea still in, most votes first
     * @param exhausted how many ballots name none of them
     * @param out the idea that went out
     */
    record RunoffRound(List<RunoffVotes> votes, long exhausted, IdeaId out) {}

    /** On how many ballots no idea that is still in stands above this one. */
    record RunoffVotes(IdeaId idea, long votes) {}

    /**
     * The Method of Equal Shares. Everybody is given an equal share of the total, and an idea is bought when its
     * supporters can pay for it among them. Where that leaves something that still fits, everybody is given one
     * hundredth more and all starts again, as long as what is bought in all fits the true total; then what is left goes
     * to the idea with the most supporters that fits, and so on.
     *
     * @param total what there was to spend, in whole kroner
     * @param share of each ballot at first
     * @param raises how many hundredths were added
     * @param raisedShare of each ballot in the run that counts
     * @param purchases what the supporters bought in that run, in order
     * @param completions what was then bought for what was left, in order
     * @param left of the total when all was bought
     * @param greedy what the most supported ideas that fit would have been, for comparison
     * @param greedyLeft what that would have left
     */
    record EqualShares(
            long total,
            String share,
            int raises,
            String raisedShare,
            List<Purchase> purchases,
            List<Completion> completions,
            long left,
            List<IdeaId> greedy,
            long greedyLeft)
            implements Account {}

    /**
     * An idea bought by its supporters.
     *
     * @param price what each of them paid who had as much
     * @param paidPrice how many paid that
     * @param paidLess how many paid all they had left, which was less
     * @param paidNothing how many had nothing left
     * @param left of the total after this
     */
    record Purchase(
            IdeaId idea,
            long cost,
            long supporters,
            String price,
            long paidPrice,
            long paidLess,
            long paidNothing,
            long left) {}

    /** An idea bought for what was left. */
    record Completion(IdeaId idea, long cost, long supporters, long left) {}
}
