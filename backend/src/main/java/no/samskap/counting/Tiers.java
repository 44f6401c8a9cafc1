package no.samskap.counting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;
import no.samskap.protocol.Figures;
import no.samskap.protocol.Outcome;

/**
 * An order of ideas with its equals, best first.
 *
 * @param tiers groups of equals, each in the seed's order
 */
record Tiers(List<List<Integer>> tiers) {
    /** Orders ideas by a number, the largest first. */
    static Tiers by(List<Integer> ideas, IntToLongFunction number) {
        List<Integer> ordered = ideas.stream()
                .sorted(Comparator.<Integer>comparingLong(number::applyAsLong)
                        .reversed()
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        List<List<Integer>> tiers = new ArrayList<>();
        long last = 0;
        for (int idea : ordered) {
            long its = number.applyAsLong(idea);
            if (tiers.isEmpty() || its != last) {
                tiers.add(new ArrayList<>());
            }
            tiers.getLast().add(idea);
            last = its;
        }
        return new Tiers(tiers);
    }

    /** As {@link #by(List, IntToLongFunction)}, of all ideas. */
    static Tiers by(Poll poll, IntToLongFunction number) {
        return by(IntStream.range(0, poll.size()).boxed().toList(), number);
    }

    /** An order without equals. */
    static Tiers strict(List<Integer> ideas) {
        return new Tiers(ideas.stream().map(List::of).toList());
    }

    Tiers then(Tiers lower) {
        List<List<Integer>> all = new ArrayList<>(tiers);
        all.addAll(lower.tiers);
        return new Tiers(all);
    }

    List<Integer> inOrder() {
        return tiers.stream().flatMap(List::stream).toList();
    }

    List<Outcome.Standing> standings(Poll poll, IntFunction<? extends Figures> figures) {
        List<Outcome.Standing> standings = new ArrayList<>();
        for (List<Integer> equals : tiers) {
            int place = standings.size() + 1;
            equals.forEach(
                    idea -> standings.add(new Outcome.Standing(poll.ideas().get(idea), place, figures.apply(idea))));
        }
        return standings;
    }

    /** Where ideas share a place. */
    List<Outcome.Tie> ties(Poll poll) {
        List<Outcome.Tie> ties = new ArrayList<>();
        int place = 1;
        for (List<Integer> equals : tiers) {
            if (equals.size() > 1) {
                ties.add(new Outcome.Tie(Outcome.TieAt.PLACE, place, poll.ids(equals)));
            }
            place += equals.size();
        }
        return ties;
    }
}
