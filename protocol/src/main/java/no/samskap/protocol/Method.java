package no.samskap.protocol;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;

/**
 * How a round weighs its ideas, with what that way needs to know. A ballot is the same for all: whole numbers by idea,
 * and what a number means is said here. An idea that a ballot does not name has no number on it.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Method.Stances.class, name = "stance"),
    @JsonSubTypes.Type(value = Method.Approval.class, name = "approval"),
    @JsonSubTypes.Type(value = Method.Dots.class, name = "dots"),
    @JsonSubTypes.Type(value = Method.Score.class, name = "score"),
    @JsonSubTypes.Type(value = Method.Rank.class, name = "rank"),
    @JsonSubTypes.Type(value = Method.Quadratic.class, name = "quadratic"),
    @JsonSubTypes.Type(value = Method.Budget.class, name = "budget"),
})
public sealed interface Method {
    /** 1 agrees, -1 disagrees, 0 passes. */
    record Stances() implements Method {}

    /** 1 approves. */
    record Approval() implements Method {}

    /**
     * The number is how many dots the idea gets.
     *
     * @param dots how many a person has, 1–100
     * @param mostPerIdea how many of them one idea may get, 1–{@code dots}
     */
    record Dots(int dots, int mostPerIdea) implements Method {}

    /** The number is a score from 0 to 5. */
    record Score() implements Method {}

    /** The number is the idea's place: 1 is best, equal places are a tie, and what is not named comes last. */
    record Rank(RankRule rule) implements Method {}

    /**
     * The number is how many votes the idea gets; n votes cost n² credits.
     *
     * @param credits how many a person has, 1–10,000
     */
    record Quadratic(int credits) implements Method {}

    /**
     * 1 wants the idea carried out within the budget.
     *
     * @param total what there is to spend, in whole kroner, 1–10¹²
     * @param costs what each idea of the round costs
     */
    record Budget(long total, List<Cost> costs) implements Method {}

    /** What it costs to carry out an idea, in whole kroner, 1–10¹². */
    record Cost(IdeaId idea, long cost) {}

    /** How places become an order. */
    enum RankRule {
        /** The beatpath method: an idea stands above another when the strongest path to it is the stronger. */
        @JsonProperty("schulze")
        SCHULZE,
        /** The idea with the fewest first places goes out until one is left. */
        @JsonProperty("instant-runoff")
        INSTANT_RUNOFF
    }
}
