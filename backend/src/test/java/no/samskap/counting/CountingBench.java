package no.samskap.counting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import no.samskap.protocol.Account;
import no.samskap.protocol.IdeaId;
import no.samskap.protocol.Method;
import no.samskap.protocol.Outcome;

/**
 * How long ten thousand ballots take by each method. Prints; asserts nothing. The command is in docs/decisions/013.
 */
public final class CountingBench {
    private static final int BALLOTS = 10_000;

    private CountingBench() {}

    /** @param arguments how many ideas */
    public static void main(String[] arguments) {
        int count = Integer.parseInt(arguments[0]);
        List<IdeaId> ideas = IntStream.range(0, count)
                .mapToObj(number -> new IdeaId("idea-" + number))
                .toList();
        Random dice = new Random(1);
        System.out.printf("%d ballots, %d ideas%n%-28s %8s%n", BALLOTS, count, "method", "ms");
        for (Method method : List.of(
                new Method.Stances(),
                new Method.Approval(),
                new Method.Dots(10, 3),
                new Method.Score(),
                new Method.Rank(Method.RankRule.SCHULZE),
                new Method.Rank(Method.RankRule.INSTANT_RUNOFF),
                new Method.Quadratic(100),
                budget(ideas, dice, 4),
                budget(ideas, dice, 20))) {
            List<Map<IdeaId, Integer>> ballots = ballots(method, ideas, dice);
            Counting.count(method, ideas, ballots, "warm");
            long started = System.nanoTime();
            Outcome outcome = Counting.count(method, ideas, ballots, "bench");
            long took = (System.nanoTime() - started) / 1_000_000;
            System.out.printf("%-28s %8d%s%n", method.getClass().getSimpleName(), took, steps(outcome));
        }
    }

    private static String steps(Outcome outcome) {
        return outcome.account() instanceof Account.EqualShares shares
                ? "  (%d raises, %d bought, %d completed)"
                        .formatted(
                                shares.raises(),
                                shares.purchases().size(),
                                shares.completions().size())
                : "";
    }

    /** A budget for one idea in so many. */
    private static Method budget(List<IdeaId> ideas, Random dice, int oneIn) {
        List<Method.Cost> costs = ideas.stream()
                .map(idea -> new Method.Cost(idea, 10_000 + dice.nextInt(990_000)))
                .toList();
        return new Method.Budget(costs.stream().mapToLong(Method.Cost::cost).sum() / oneIn, costs);
    }

    /** Ten ideas a ballot; some ideas are wanted much more than others. */
    private static List<Map<IdeaId, Integer>> ballots(Method method, List<IdeaId> ideas, Random dice) {
        List<Map<IdeaId, Integer>> ballots = new ArrayList<>();
        while (ballots.size() < BALLOTS) {
            Map<IdeaId, Integer> ballot = new HashMap<>();
            while (ballot.size() < Math.min(10, ideas.size())) {
                int idea = (int) (ideas.size() * dice.nextDouble() * dice.nextDouble());
                ballot.put(ideas.get(idea), method instanceof Method.Rank ? ballot.size() + 1 : 1);
            }
            ballots.add(ballot);
        }
        return ballots;
    }
}
