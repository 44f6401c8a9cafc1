package no.samskap.counting;

import java.util.List;
import java.util.Map;
import no.samskap.protocol.IdeaId;
import no.samskap.protocol.Method;
import no.samskap.protocol.Outcome;

/**
 * Ballots in, result out. The order of the ballots does not matter, nor the order of the ideas; no floating point is in
 * it anywhere. Each method's source is named where it is written down.
 */
public final class Counting {
    private Counting() {}

    /**
     * Counts a round.
     *
     * @param method its fields without {@link Methods#fault fault}
     * @param ideas what is weighed, each once
     * @param ballots one a person, without {@link Ballots#fault fault}; a blank one counts as a ballot
     * @param tieSeed parts equals: see {@link Outcome}
     */
    public static Outcome count(Method method, List<IdeaId> ideas, List<Map<IdeaId, Integer>> ballots, String tieSeed) {
        Poll poll = Poll.of(method, ideas, ballots, tieSeed);
        return result(method, poll).outcome(poll, tieSeed);
    }

    private static Result result(Method method, Poll poll) {
        return switch (method) {
            case Method.Stances ignored -> Sums.stances(poll);
            case Method.Approval ignored -> Sums.approval(poll);
            case Method.Dots ignored -> Sums.dots(poll);
            case Method.Score ignored -> Sums.score(poll);
            case Method.Quadratic ignored -> Sums.quadratic(poll);
            case Method.Rank rank ->
                switch (rank.rule()) {
                    case SCHULZE -> Schulze.count(poll);
                    case INSTANT_RUNOFF -> InstantRunoff.count(poll);
                };
            case Method.Budget budget -> EqualShares.count(poll, budget);
        };
    }
}
