package no.samskap.insight;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import no.samskap.anonymity.Anonymity;

/**
 * How each group stands on each idea. Everybody counts with the group that they are in or nearest to, so that all groups
 * together are all who have a stance.
 *
 * @param inGroup for each group, for each idea
 */
record Counts(List<List<Count>> inGroup) {
    /** @param group for every row the number of the group that the person counts with */
    static Counts of(Opinions opinions, int[] group, int groups) {
        int[][][] sums = new int[groups][opinions.ideas().size()][3];
        for (int person = 0; person < opinions.people(); person++) {
            int[][] own = sums[group[person]];
            opinions.each(person, (idea, value) -> own[idea][value + 1]++);
        }
        return new Counts(Arrays.stream(sums)
                .map(ideas -> Arrays.stream(ideas)
                        .map(idea -> new Count(idea[2], idea[0], idea[1]))
                        .toList())
                .toList());
    }

    int groups() {
        return inGroup.size();
    }

    int ideas() {
        return inGroup.getFirst().size();
    }

    Count of(int group, int idea) {
        return inGroup.get(group).get(idea);
    }

    /** The groups whose counts on an idea may be told, the count of all being known. */
    int[] tellable(int idea) {
        boolean[] tellable = Anonymity.tellable(
                inGroup.stream().mapToInt(group -> group.get(idea).people()).toArray());
        return IntStream.range(0, groups()).filter(group -> tellable[group]).toArray();
    }
}
