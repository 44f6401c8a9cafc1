package no.samskap.counting;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.PriorityQueue;
import org.hipparchus.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * One run of Equal Shares with a given share: the idea bought next is the one that costs its supporters least for what
 * they gain, where all of them pay the same and who has less pays what is left. It ends when no supporters can pay for
 * their idea among them.
 *
 * <p>Money is kept as whole numbers over one common denominator, made finer with each price, so that sums and comparisons
 * are those of whole numbers and exact. What an idea costs its supporters only grows while they spend, so an idea that
 * was dear before need not be looked at while a cheaper one is there.
 */
final class SharesRun {
    private final Purse purse;
    private final Gain gain;
    private final BigInteger[] money;
    private final int[][] supporters;
    private final List<Purchase> purchases = new ArrayList<>();
    private final List<List<Integer>> equals = new ArrayList<>();
    private final BitSet open = new BitSet();
    private BigInteger denominator;
    private int[] spenders;

    /** An idea that was bought, and by how many. */
    record Purchase(int idea, BigFraction price, long paidPrice, long paidLess, long paidNothing) {}

    /**
     * An idea's price as it was when it was last looked at: each of the {@code payers} who can pays
     * {@code needed / payers}, counted in the denominator of that time.
     *
     * @param burden price over gain: what is compared
     */
    private record Price(int idea, BigInteger needed, long payers, BigFraction burden) implements Comparable<Price> {
        @Override
        public int compareTo(Price other) {
            int order = burden.compareTo(other.burden);
            return order != 0 ? order : Integer.compare(idea, other.idea);
        }
    }

    SharesRun(Purse purse, BigFraction share, Gain gain) {
        this.purse = purse;
        this.gain = gain;
        denominator = share.getDenominator();
        money = new BigInteger[purse.groups().size()];
        Arrays.fill(money, share.getNumerator());
        supporters = supporters(purse);
        spenders = new int[money.length];
        Arrays.setAll(spenders, group -> group);
        buyAll();
    }

    /** What was bought, in order. */
    List<Purchase> purchases() {
        return purchases;
    }

    /** For each purchase the ideas that cost their supporters as much, the bought one first. */
    List<List<Integer>> equals() {
        return equals;
    }

    private static int[][] supporters(Purse purse) {
        int[][] supporters = new int[purse.costs().size()][];
        for (int idea : purse.candidates()) {
            List<Integer> groups = new ArrayList<>();
            for (int group = 0; group < purse.groups().size(); group++) {
                if (purse.groups().get(group).wanted().get(idea)) {
                    groups.add(group);
                }
            }
            supporters[idea] = groups.stream().mapToInt(Integer::intValue).toArray();
        }
        return supporters;
    }

    private void buyAll() {
        PriorityQueue<Price> known = new PriorityQueue<>();
        for (int idea : purse.candidates()) {
            open.set(idea);
            addIfPaid(idea, known);
        }
        for (List<Price> cheapest = cheapest(known); !cheapest.isEmpty(); cheapest = cheapest(known)) {
            Price bought = cheapest.getFirst();
            known.addAll(cheapest.subList(1, cheapest.size()));
            equals.add(cheapest.stream().map(Price::idea).toList());
            open.clear(bought.idea);
            buy(bought);
        }
    }

    /** The ideas that are cheapest now, by their numbers; they are taken out of what is known. */
    private List<Price> cheapest(PriorityQueue<Price> known) {
        List<Price> cheapest = new ArrayList<>();
        List<Price> dearer = new ArrayList<>();
        while (!known.isEmpty() && (cheapest.isEmpty() || !isDearer(known.element(), cheapest.getFirst()))) {
            Price now = price(known.remove().idea);
            if (now == null) {
                continue;
            }
            if (!cheapest.isEmpty() && isDearer(cheapest.getFirst(), now)) {
                dearer.addAll(cheapest);
                cheapest.clear();
            }
            (cheapest.isEmpty() || !isDearer(now, cheapest.getFirst()) ? cheapest : dearer).add(now);
        }
        known.addAll(dearer);
        cheapest.sort(null);
        return cheapest;
    }

    private static boolean isDearer(Price one, Price other) {
        return one.burden.compareTo(other.burden) > 0;
    }

    private void addIfPaid(int idea, PriorityQueue<Price> known) {
        Price price = price(idea);
        if (price != null) {
            known.add(price);
        }
    }

    /**
     * What an idea costs each supporter now: those who have less than an equal part pay all, until the rest can share
     * what is missing equally.
     *
     * @return null where all of them together have too little, now and ever after
     */
    private @Nullable Price price(int idea) {
        int[] rich = supporters[idea].clone();
        int count = rich.length;
        long people = purse.supporters(idea);
        BigInteger needed = denominator.multiply(BigInteger.valueOf(purse.cost(idea)));
        while (people > 0) {
            BigInteger part = ceiling(needed, people);
            int still = 0;
            for (int i = 0; i < count; i++) {
                int group = rich[i];
                int its = purse.groups().get(group).people();
                if (money[group].compareTo(part) >= 0) {
                    rich[still++] = group;
                } else {
                    needed = needed.subtract(money[group].multiply(BigInteger.valueOf(its)));
                    people -= its;
                }
            }
            if (still == count) {
                return new Price(idea, needed, people, burden(idea, needed, people));
            }
            count = still;
        }
        return null;
    }

    private BigFraction burden(int idea, BigInteger needed, long people) {
        BigInteger parts = BigInteger.valueOf(gain.of(purse.cost(idea))).multiply(BigInteger.valueOf(people));
        return new BigFraction(needed, denominator.multiply(parts));
    }

    private static BigInteger ceiling(BigInteger needed, long people) {
        BigInteger[] parts = needed.divideAndRemainder(BigInteger.valueOf(people));
        return parts[1].signum() > 0 ? parts[0].add(BigInteger.ONE) : parts[0];
    }

    private void buy(Price bought) {
        BigInteger common = bought.needed.gcd(BigInteger.valueOf(bought.payers));
        refine(BigInteger.valueOf(bought.payers).divide(common));
        BigInteger price = bought.needed.divide(common);
        long less = 0;
        long nothing = 0;
        for (int group : supporters[bought.idea]) {
            int people = purse.groups().get(group).people();
            if (money[group].compareTo(price) >= 0) {
                money[group] = money[group].subtract(price);
            } else {
                less += money[group].signum() > 0 ? people : 0;
                nothing += money[group].signum() > 0 ? 0 : people;
                money[group] = BigInteger.ZERO;
            }
        }
        purchases.add(new Purchase(bought.idea, new BigFraction(price, denominator), bought.payers, less, nothing));
    }

    /** Makes the common denominator finer, for those who may still spend. */
    private void refine(BigInteger by) {
        spenders = Arrays.stream(spenders)
                .filter(group -> money[group].signum() > 0)
                .toArray();
        denominator = denominator.multiply(by);
        for (int group : spenders) {
            money[group] = money[group].multiply(by);
        }
    }
}
