package no.samskap.counting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import no.samskap.protocol.Account;
import no.samskap.protocol.Figures;

/**
 * The Schulze method (Markus Schulze, "A new monotonic, clone-independent, reversal symmetric, and Condorcet-consistent
 * single-winner election method", 2011), with defeats measured by the ballots on the winning side. Who has the stronger
 * path to another stands above it. That order is partial; it is told in layers: whoever nobody left has a stronger path
 * to, then the same among the rest. Ideas that a ballot does not name are equal on it and below those it names.
 */
final class Schulze {
    private final int size;
    private final int[][] preferred;
    private final int[][] strongest;

    private Schulze(Poll poll) {
        size = poll.size();
        preferred = preferred(poll);
        strongest = strongest(preferred);
    }

    static Result count(Poll poll) {
        Schulze schulze = new Schulze(poll);
        return Result.ofOne(
                schulze.layers(),
                schulze::figures,
                !poll.isBlank(),
                List.of(),
                new Account.StrongestPaths(poll.ideas(), lists(schulze.preferred), lists(schulze.strongest)));
    }

    /** On how many ballots each idea stands above each other. */
    private static int[][] preferred(Poll poll) {
        int[][] preferred = new int[poll.size()][poll.size()];
        int[] naming = new int[poll.size()];
        int[][] both = new int[poll.size()][poll.size()];
        for (Poll.Sheet sheet : poll.sheets()) {
            for (int i = 0; i < sheet.named().length; i++) {
                int one = sheet.named()[i];
                naming[one]++;
                for (int j = 0; j < sheet.named().length; j++) {
                    int other = sheet.named()[j];
                    both[one][other]++;
                    preferred[one][other] += sheet.values()[i] < sheet.values()[j] ? 1 : 0;
                }
            }
        }
        for (int one = 0; one < poll.size(); one++) {
            for (int other = 0; other < poll.size(); other++) {
                preferred[one][other] += one == other ? 0 : naming[one] - both[one][other];
            }
        }
        return preferred;
    }

    /** Widest paths by Floyd and Warshall's scheme. */
    private static int[][] strongest(int[][] preferred) {
        int size = preferred.length;
        int[][] strongest = new int[size][size];
        for (int one = 0; one < size; one++) {
            for (int other = 0; other < size; other++) {
                boolean defeats = preferred[one][other] > preferred[other][one];
                strongest[one][other] = defeats ? preferred[one][other] : 0;
            }
        }
        for (int by = 0; by < size; by++) {
            for (int from = 0; from < size; from++) {
                for (int to = 0; to < size; to++) {
                    int through = Math.min(strongest[from][by], strongest[by][to]);
                    strongest[from][to] = from == to ? 0 : Math.max(strongest[from][to], through);
                }
            }
        }
        return strongest;
    }

    private boolean beats(int one, int other) {
        return strongest[one][other] > strongest[other][one];
    }

    private Tiers layers() {
        List<List<Integer>> layers = new ArrayList<>();
        List<Integer> left = new ArrayList<>(IntStream.range(0, size).boxed().toList());
        while (!left.isEmpty()) {
            List<Integer> unbeaten = left.stream()
                    .filter(idea -> left.stream().noneMatch(other -> beats(other, idea)))
                    .toList();
            layers.add(unbeaten);
            left.removeAll(unbeaten);
        }
        return new Tiers(layers);
    }

    private Figures.SchulzeFigures figures(int idea) {
        int beats = 0;
        int beatenBy = 0;
        for (int other = 0; other < size; other++) {
            beats += beats(idea, other) ? 1 : 0;
            beatenBy += beats(other, idea) ? 1 : 0;
        }
        return new Figures.SchulzeFigures(beats, beatenBy);
    }

    private static List<List<Integer>> lists(int[][] table) {
        return Arrays.stream(table)
                .map(row -> Arrays.stream(row).boxed().toList())
                .toList();
    }
}
