package no.samskap.insight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import no.samskap.protocol.Stance;

/**
 * What is worth telling of how groups stand, made of tellable counts alone, so that no figure can be turned back into one
 * that may not be told. With {@code p = (agree + 1) / (people + 2)} in each group:
 *
 * <ul>
 *   <li>support across groups is the geometric mean of the groups' {@code p}: one group that does not want it pulls it down;
 *   <li>conflict is the distance between the highest and the lowest {@code p};
 *   <li>a group stands for an idea when more than half of it agree, and more than among the others, each at 90 % (one-sided z
 *       tests of one share against a half and of two shares); and against it in the same way.
 * </ul>
 */
final class Findings {
    /** The 90 % point of the normal distribution. */
    private static final double CLEAR = 1.2816;

    /** The 97.5 % point: conflict is looked for everywhere, so it must be plainer to be told. */
    private static final double PLAIN = 1.96;

    private static final int TOLD = 5;
    private static final double UNITES = 0.6;
    private static final double DIVIDES = 0.3;

    private final Counts counts;

    Findings(Counts counts) {
        this.counts = counts;
    }

    /** What somebody thinks of an idea, and how much it says. */
    record Finding(int idea, Stance stance, double weight) {}

    /** What a group stands for, the most telling first. */
    List<Finding> standsFor(int group) {
        List<Finding> found = new ArrayList<>();
        for (int idea = 0; idea < counts.ideas(); idea++) {
            int[] tellable = counts.tellable(idea);
            if (IntStream.of(tellable).anyMatch(told -> told == group)) {
                Count own = counts.of(group, idea);
                Count others = others(group, idea, tellable);
                add(found, idea, Stance.AGREE, own.agree(), own.people(), others.agree(), others.people());
                add(found, idea, Stance.DISAGREE, own.disagree(), own.people(), others.disagree(), others.people());
            }
        }
        return weightiest(found);
    }

    private Count others(int group, int idea, int[] tellable) {
        return IntStream.of(tellable)
                .filter(other -> other != group)
                .mapToObj(other -> counts.of(other, idea))
                .reduce(Count.NOBODY, Count::plus);
    }

    /** A group that is alone stands for what most of it think; one among others also for what sets it apart. */
    private void add(
            List<Finding> found, int idea, Stance stance, int own, int ownPeople, int others, int othersPeople) {
        double overHalf = overHalf(own, ownPeople);
        double overOthers = overOthers(own, ownPeople, others, othersPeople);
        boolean alone = counts.groups() == 1;
        if (overHalf > CLEAR && (alone || (othersPeople > 0 && overOthers > CLEAR))) {
            double share = (own + 1.0) / (ownPeople + 2.0);
            double otherShare = (others + 1.0) / (othersPeople + 2.0);
            found.add(new Finding(idea, stance, share * overHalf * (alone ? 1 : share / otherShare * overOthers)));
        }
    }

    /** The z value of a share against a half. */
    static double overHalf(int part, int people) {
        double n = people + 1.0;
        return 2 * Math.sqrt(n) * ((part + 1) / n - 0.5);
    }

    /** The z value of one share against another. */
    static double overOthers(int part, int people, int otherPart, int otherPeople) {
        double n = people + 1.0;
        double m = otherPeople + 1.0;
        double pooled = (part + otherPart + 2) / (n + m);
        double spread = pooled * (1 - pooled) * (1 / n + 1 / m);
        return spread <= 0 ? 0 : ((part + 1) / n - (otherPart + 1) / m) / Math.sqrt(spread);
    }

    /** What all groups agree on, or all disagree with. */
    List<Finding> unites() {
        List<Finding> found = new ArrayList<>();
        for (int idea = 0; idea < counts.ideas(); idea++) {
            if (allTellable(idea)) {
                double support = support(idea);
                double refusal = together(idea, Stance.DISAGREE);
                if (Math.max(support, refusal) >= UNITES) {
                    found.add(
                            support >= refusal
                                    ? new Finding(idea, Stance.AGREE, support)
                                    : new Finding(idea, Stance.DISAGREE, refusal));
                }
            }
        }
        return weightiest(found);
    }

    /** Where groups stand farthest apart. */
    List<Finding> divides() {
        return weightiest(IntStream.range(0, counts.ideas())
                .filter(idea -> conflict(idea) >= DIVIDES && isPlain(idea))
                .mapToObj(idea -> new Finding(idea, Stance.NONE, conflict(idea)))
                .toList());
    }

    /** Support across groups; not a number unless all groups' counts may be told. */
    double support(int idea) {
        return allTellable(idea) ? together(idea, Stance.AGREE) : Double.NaN;
    }

    /** The distance between the tellable groups that stand farthest apart; not a number with fewer than two of them. */
    double conflict(int idea) {
        List<Count> told = told(idea);
        return told.size() < 2
                ? Double.NaN
                : most(told).shareFor() - least(told).shareFor();
    }

    private boolean isPlain(int idea) {
        Count most = most(told(idea));
        Count least = least(told(idea));
        return overOthers(most.agree(), most.people(), least.agree(), least.people()) > PLAIN;
    }

    private static Count most(List<Count> told) {
        return told.stream().max(Comparator.comparingDouble(Count::shareFor)).orElse(Count.NOBODY);
    }

    private static Count least(List<Count> told) {
        return told.stream().min(Comparator.comparingDouble(Count::shareFor)).orElse(Count.NOBODY);
    }

    private double together(int idea, Stance stance) {
        double product = 1;
        for (int group = 0; group < counts.groups(); group++) {
            Count count = counts.of(group, idea);
            product *= stance == Stance.AGREE ? count.shareFor() : count.shareAgainst();
        }
        return Math.pow(product, 1.0 / counts.groups());
    }

    private boolean allTellable(int idea) {
        return told(idea).size() == counts.groups();
    }

    private List<Count> told(int idea) {
        return IntStream.of(counts.tellable(idea))
                .mapToObj(group -> counts.of(group, idea))
                .toList();
    }

    private static List<Finding> weightiest(List<Finding> found) {
        return found.stream()
                .sorted(Comparator.comparingDouble((Finding each) -> -each.weight)
                        .thenComparingInt(Finding::idea))
                .limit(TOLD)
                .toList();
    }
}
