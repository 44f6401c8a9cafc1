package no.samskap.counting;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Comparator;
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

    /** Beside the time that went by, the time that this work had of a core: on a busy machine they differ. */
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    /** A round of ranks has no more ideas than these. */
    private static final int RANKED = 50;

    private CountingBench() {}

    /** @param arguments how many ideas there are, and how many a ballot names; all of them where that is not said */
    public static void main(String[] arguments) {
        int count = Integer.parseInt(arguments[0]);
        int named = arguments.length > 1 ? Math.min(count, Integer.parseInt(arguments[1])) : count;
        List<IdeaId> ideas = IntStream.range(0, count)
                .mapToObj(number -> new IdeaId("idea-" + number))
                .toList();
        Random dice = new Random(1);
        System.out.printf(
                "%d ballots, %d ideas, %d on each%n%-28s %8s %8s%n", BALLOTS, count, named, "method", "ms", "of work");
        for (Method method : List.of(
                new Method.Stances(),
                new Method.Approval(),
                new Method.Dots(named, 3),
                new Method.Score(),
                new Method.Rank(Method.RankRule.SCHULZE),
                new Method.Rank(Method.RankRule.INSTANT_RUNOFF),
                new Method.Quadratic(named),
                budget(ideas, dice, 4),
                budget(ideas, dice, 20))) {
            List<IdeaId> some = method instanceof Method.Rank ? ideas.subList(0, Math.min(RANKED, count)) : ideas;
            List<Map<IdeaId, Integer>> ballots = ballots(method, some, Math.min(named, some.size()), dice);
            Counting.count(method, some, ballots, "warm");
            long started = System.nanoTime();
            long worked = CLOCK.getCurrentThreadCpuTime();
            Outcome outcome = Counting.count(method, some, ballots, "bench");
            long work = (CLOCK.getCurrentThreadCpuTime() - worked) / 1_000_000;
            long took = (System.nanoTime() - started) / 1_000_000;
            System.out.printf("%-28s %8d %8d%s%n", name(method), took, work, steps(outcome));
        }
    }

    private static String name(Method method) {
        return method instanceof Method.Rank rank
                ? "Rank of %d, %s".formatted(RANKED, rank.rule())
                : method.getClass().getSimpleName();
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

    /** Some ideas are wanted much more than others, and a ballot that names few names those. */
    private static List<Map<IdeaId, Integer>> ballots(Method method, List<IdeaId> ideas, int named, Random dice) {
        List<Map<IdeaId, Integer>> ballots = new ArrayList<>();
        while (ballots.size() < BALLOTS) {
            Map<IdeaId, Double> wish = new HashMap<>();
            for (int idea = 0; idea < ideas.size(); idea++) {
                wish.put(ideas.get(idea), dice.nextDouble() * (idea + ideas.size() / 4.0));
            }
            Map<IdeaId, Integer> ballot = new HashMap<>();
            ideas.stream()
                    .sorted(Comparator.comparing(wish::get))
                    .limit(named)
                    .forEach(idea -> ballot.put(idea, method instanceof Method.Rank ? ballot.size() + 1 : 1));
            ballots.add(ballot);
        }
        return ballots;
    }
}
