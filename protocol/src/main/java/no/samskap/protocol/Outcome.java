package no.samskap.protocol;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * What a round came to, and all it takes to follow how. Every number is exact: whole, or a fraction in lowest terms as
 * text ({@code "17/5"}, {@code "3"}).
 *
 * @param ballots how many ballots were counted, blank ones included
 * @param standings every idea of the round once, best first
 * @param winners what the method chooses, in the order of choice: several under a budget, else one at most, and none
 *     where no ballot supports any
 * @param ties whatever stood equal, and how the seed parted it
 * @param tieSeed what ties were broken by: equals stand in the order of SHA-256(seed + idea's id), written as hex
 * @param account how the figures became this order
 */
public record Outcome(
        int ballots, List<Standing> standings, List<IdeaId> winners, List<Tie> ties, String tieSeed, Account account) {
    /**
     * Where an idea stands.
     *
     * @param place counts from 1; equals share a place, and the next place is as far on as there are equals
     * @param figures what the ballots say of it
     */
    public record Standing(IdeaId idea, int place, Figures figures) {}

    /**
     * Ideas that stood equal.
     *
     * @param step the place, round or step, counted from 1
     * @param ideas in the seed's order: the first is preferred
     */
    public record Tie(TieAt at, int step, List<IdeaId> ideas) {}

    /** Where a tie came up. */
    public enum TieAt {
        /** Ideas share a place in the order; with one winner, the first of them. */
        @JsonProperty("place")
        PLACE,
        /** Ideas had equally few votes in a round of an instant runoff; the last of them went out. */
        @JsonProperty("round")
        ROUND,
        /** Ideas cost their supporters equally much in a step of Equal Shares; the first of them was bought. */
        @JsonProperty("purchase")
        PURCHASE,
        /** Ideas had equally many supporters when what was left was spent; the first of them was looked at first. */
        @JsonProperty("completion")
        COMPLETION,
        /** As {@link #COMPLETION}, in the greedy selection made for comparison. */
        @JsonProperty("comparison")
        COMPARISON
    }
}
