package no.samskap.counting;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A budget and who wants what of it. People with the same ballot always have the same money left, so they are one
 * {@link Group}.
 *
 * @param ballots how many, blank ones included
 * @param costs of each idea
 * @param supporters of each idea
 * @param candidates the ideas that may be bought: wanted by somebody, and not dearer than all there is
 * @param groups everybody who wants a candidate
 */
record Purse(int ballots, List<Long> costs, List<Long> supporters, List<Integer> candidates, List<Group> groups) {
    /**
     * People with one and the same ballot.
     *
     * @param wanted the candidates on it
     */
    record Group(BitSet wanted, int people) {}

    static Purse of(Poll poll, long[] costs, long total) {
        long[] supporters = new long[poll.size()];
        for (Poll.Sheet sheet : poll.sheets()) {
            for (int idea : sheet.named()) {
                supporters[idea]++;
            }
        }
        List<Integer> candidates = IntStream.range(0, poll.size())
                .filter(idea -> supporters[idea] > 0 && costs[idea] <= total)
                .boxed()
                .toList();
        return new Purse(
                poll.sheets().size(),
                IntStream.range(0, costs.length).mapToObj(idea -> costs[idea]).toList(),
                IntStream.range(0, costs.length)
                        .mapToObj(idea -> supporters[idea])
                        .toList(),
                candidates,
                groups(poll, candidates));
    }

    private static List<Group> groups(Poll poll, List<Integer> candidates) {
        BitSet candidate = new BitSet();
        candidates.forEach(candidate::set);
        Map<BitSet, Integer> people = new LinkedHashMap<>();
        for (Poll.Sheet sheet : poll.sheets()) {
            BitSet wanted = new BitSet();
            for (int idea : sheet.named()) {
                wanted.set(idea);
            }
            wanted.and(candidate);
            if (!wanted.isEmpty()) {
                people.merge(wanted, 1, Integer::sum);
            }
        }
        List<Group> groups = new ArrayList<>();
        people.forEach((wanted, count) -> groups.add(new Group(wanted, count)));
        return groups;
    }

    long cost(int idea) {
        return costs.get(idea);
    }

    long cost(List<Integer> ideas) {
        return ideas.stream().mapToLong(this::cost).sum();
    }

    long supporters(int idea) {
        return supporters.get(idea);
    }
}
