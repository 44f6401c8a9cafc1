package no.samskap.memory;

import java.util.Collection;

/** Whether a word is meant by another that may be spelt a little wrong, by the same measure as the index's own. */
final class Likeness {
    private Likeness() {}

    /** How many letters may be wrong: none in a short word, where each counts. */
    static int slips(String stem) {
        int letters = stem.codePointCount(0, stem.length());
        if (letters < 4) {
            return 0;
        }
        return letters < 8 ? 1 : 2;
    }

    static boolean means(Collection<String> asked, String stem) {
        return asked.stream().anyMatch(one -> means(one, stem));
    }

    private static boolean means(String asked, String stem) {
        return stem.equals(asked)
                || (asked.length() >= 3 && stem.startsWith(asked))
                || (stem.charAt(0) == asked.charAt(0) && distance(asked, stem, slips(asked)) <= slips(asked));
    }

    /** Letters put in, taken out, exchanged or swapped with their neighbour; {@code most + 1} where there are more. */
    private static int distance(String one, String other, int most) {
        if (Math.abs(one.length() - other.length()) > most) {
            return most + 1;
        }
        int[][] cost = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                cost[i][j] = cost(cost, one, other, i, j);
            }
        }
        return cost[one.length()][other.length()];
    }

    private static int cost(int[][] cost, String one, String other, int i, int j) {
        if (i == 0 || j == 0) {
            return i + j;
        }
        int exchanged = cost[i - 1][j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        int best = Math.min(exchanged, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
        boolean swapped =
                i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
    }
}
