package no.samskap.counting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import no.samskap.protocol.IdeaId;
import no.samskap.protocol.Method;
import no.samskap.protocol.Method.Cost;
import no.samskap.protocol.Method.RankRule;
import no.samskap.protocol.Outcome;

/** A round by chance: small, with equals, blank ballots and ballots that repeat. */
record Round(Method method, List<IdeaId> ideas, List<Map<IdeaId, Integer>> ballots, String tieSeed) {
    static final int KINDS = 8;

    /** A round of any kind. */
    static Round any(Random dice) {
        return of(dice.nextInt(KINDS), dice);
    }

    /** A round of one of the kinds, 0 to {@link #KINDS}. */
    static Round of(int kind, Random dice) {
        List<IdeaId> ideas = IntStream.range(0, 1 + dice.nextInt(6))
                .mapToObj(number -> new IdeaId("idé-" + number))
                .toList();
        Method method = method(kind, ideas, dice);
        List<Map<IdeaId, Integer>> ballots = new ArrayList<>();
        int count = dice.nextInt(14);
        while (ballots.size() < count) {
            boolean repeats = !ballots.isEmpty() && dice.nextInt(4) == 0;
            ballots.add(repeats ? ballots.get(dice.nextInt(ballots.size())) : ballot(method, ideas, dice));
        }
        return new Round(method, ideas, ballots, "seed-" + dice.nextInt());
    }

    static Round budget(Random dice) {
        return of(7, dice);
    }

    Outcome count() {
        return Counting.count(method, ideas, ballots, tieSeed);
    }

    Round with(List<Map<IdeaId, Integer>> others) {
        return new Round(method, ideas, others, tieSeed);
    }

    private static Method method(int kind, List<IdeaId> ideas, Random dice) {
        return switch (kind) {
            case 0 -> new Method.Stances();
            case 1 -> new Method.Approval();
            case 2 -> new Method.Dots(6, 4);
            case 3 -> new Method.Score();
            case 4 -> new Method.Rank(RankRule.SCHULZE);
            case 5 -> new Method.Rank(RankRule.INSTANT_RUNOFF);
            case 6 -> new Method.Quadratic(30);
            default -> new Method.Budget(20 + dice.nextInt(200), costs(ideas, dice));
        };
    }

    private static List<Cost> costs(List<IdeaId> ideas, Random dice) {
        int dearest = dice.nextBoolean() ? 5 : 100;
        return ideas.stream()
                .map(idea -> new Cost(idea, 1 + dice.nextInt(dearest)))
                .toList();
    }

    private static Map<IdeaId, Integer> ballot(Method method, List<IdeaId> ideas, Random dice) {
        Map<IdeaId, Integer> ballot = new LinkedHashMap<>();
        for (IdeaId idea : ideas) {
            if (dice.nextInt(3) > 0) {
                ballot.put(idea, number(method, ideas.size(), dice));
                if (Ballots.fault(method, java.util.Set.copyOf(ideas), ballot).isPresent()) {
                    ballot.remove(idea);
                }
            }
        }
        return ballot;
    }

    private static int number(Method method, int ideas, Random dice) {
        return switch (method) {
            case Method.Stances ignored -> dice.nextInt(3) - 1;
            case Method.Approval ignored -> 1;
            case Method.Dots dots -> 1 + dice.nextInt(dots.mostPerIdea());
            case Method.Score ignored -> dice.nextInt(6);
            case Method.Rank ignored -> 1 + dice.nextInt(ideas);
            case Method.Quadratic ignored -> 1 + dice.nextInt(5);
            case Method.Budget ignored -> 1;
        };
    }
}
