package no.samskap.protocol;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.jspecify.annotations.Nullable;

/** What the ballots of a round say of one idea, by the round's method. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Figures.StanceFigures.class, name = "stance"),
    @JsonSubTypes.Type(value = Figures.ApprovalFigures.class, name = "approval"),
    @JsonSubTypes.Type(value = Figures.DotFigures.class, name = "dots"),
    @JsonSubTypes.Type(value = Figures.ScoreFigures.class, name = "score"),
    @JsonSubTypes.Type(value = Figures.SchulzeFigures.class, name = "schulze"),
    @JsonSubTypes.Type(value = Figures.RunoffFigures.class, name = "instant-runoff"),
    @JsonSubTypes.Type(value = Figures.QuadraticFigures.class, name = "quadratic"),
    @JsonSubTypes.Type(value = Figures.BudgetFigures.class, name = "budget"),
})
public sealed interface Figures {
    /**
     * Ideas are ordered by {@code net}.
     *
     * @param net those who agree less those who disagree
     * @param agreeShare those who agree of those who agree or disagree, as a fraction; absent where nobody did either
     */
    record StanceFigures(
            long agree,
            long disagree,
            long pass,
            long net,
            @Nullable String agreeShare) implements Figures {}

    /** Ideas are ordered by how many approve. */
    record ApprovalFigures(long approvals) implements Figures {}

    /**
     * Ideas are ordered by {@code dots}.
     *
     * @param givers how many gave it any
     */
    record DotFigures(long dots, long givers) implements Figures {}

    /**
     * Ideas are ordered by {@code sum}: no score adds nothing.
     *
     * @param scorers how many gave it a score, 0 included
     * @param mean of those scores, as a fraction; absent where nobody scored it
     */
    record ScoreFigures(long sum, long scorers, @Nullable String mean) implements Figures {}

    /**
     * Ideas are ordered by who beats whom: see {@link Account.StrongestPaths}.
     *
     * @param beats how many ideas it has the stronger path to
     * @param beatenBy how many ideas have the stronger path to it
     */
    record SchulzeFigures(int beats, int beatenBy) implements Figures {}

    /**
     * Ideas are ordered by how long they stayed in.
     *
     * @param first on how many ballots no idea stands above it, of those that name it
     * @param outInRound the round that it went out in; absent for the last one left
     */
    record RunoffFigures(long first, @Nullable Integer outInRound) implements Figures {}

    /**
     * Ideas are ordered by {@code votes}.
     *
     * @param voters how many gave it any
     * @param credits what those votes cost them in all
     */
    record QuadraticFigures(long votes, long voters, long credits) implements Figures {}

    /**
     * What is chosen stands first, in the order of choice; the rest by supporters.
     *
     * @param cost in whole kroner
     */
    record BudgetFigures(long cost, long supporters, boolean chosen) implements Figures {}
}
