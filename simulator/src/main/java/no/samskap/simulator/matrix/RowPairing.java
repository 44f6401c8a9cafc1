package no.samskap.simulator.matrix;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * Finds for each row of the reference the row that is most likely the same person's. Identical rows are paired first,
 * as a multiset; the rest are paired greedily, the two with most equal cells before all others.
 */
final class RowPairing {
    private static final byte EMPTY = Byte.MIN_VALUE;

    private final Map<String, Integer> column = new HashMap<>();
    private final List<byte[]> expected;
    private final List<byte[]> actual;
    private final int expectedCells;
    private int equal;
    private int different;
    private int missing;
    private int extra;

    RowPairing(VoteMatrix expected, VoteMatrix actual) {
        expected.ideas().forEach(this::columnOf);
        actual.ideas().forEach(this::columnOf);
        this.expected = filledRows(expected);
        this.actual = filledRows(actual);
        this.expectedCells = expected.cells();
    }

    MatrixComparison compare() {
        pairIdentical();
        pairClosest();
        expected.forEach(row -> missing += filled(row));
        actual.forEach(row -> extra += filled(row));
        return new MatrixComparison(expectedCells, equal, different, missing, extra);
    }

    private int columnOf(String idea) {
        return column.computeIfAbsent(idea, ignored -> column.size());
    }

    private List<byte[]> filledRows(VoteMatrix matrix) {
        var rows = new ArrayList<byte[]>();
        for (Map<String, Integer> row : matrix.rows()) {
            if (!row.isEmpty()) {
                byte[] cells = new byte[column.size()];
                Arrays.fill(cells, EMPTY);
                row.forEach((idea, stance) -> cells[columnOf(idea)] = stance.byteValue());
                rows.add(cells);
            }
        }
        return rows;
    }

    private void pairIdentical() {
        Map<String, Integer> waiting = new HashMap<>();
        actual.forEach(row -> waiting.merge(Arrays.toString(row), 1, Integer::sum));
        Map<String, Integer> taken = new HashMap<>();
        for (Iterator<byte[]> rows = expected.iterator(); rows.hasNext(); ) {
            byte[] row = rows.next();
            String key = Arrays.toString(row);
            if (waiting.merge(key, -1, Integer::sum) >= 0) {
                taken.merge(key, 1, Integer::sum);
                equal += filled(row);
                rows.remove();
            }
        }
        actual.removeIf(row -> taken.merge(Arrays.toString(row), -1, Integer::sum) >= 0);
    }

    private void pairClosest() {
        boolean[] expectedPaired = new boolean[expected.size()];
        boolean[] actualPaired = new boolean[actual.size()];
        for (Pair pair : closestFirst()) {
            if (!expectedPaired[pair.expected] && !actualPaired[pair.actual]) {
                expectedPaired[pair.expected] = true;
                actualPaired[pair.actual] = true;
                count(expected.get(pair.expected), actual.get(pair.actual));
            }
        }
        removePaired(expected, expectedPaired);
        removePaired(actual, actualPaired);
    }

    /** Only rows with something in common are a pair; two that share nothing say nothing about each other. */
    private List<Pair> closestFirst() {
        var pairs = new ArrayList<Pair>();
        for (int e = 0; e < expected.size(); e++) {
            for (int a = 0; a < actual.size(); a++) {
                int common = equalCells(expected.get(e), actual.get(a));
                if (common > 0) {
                    pairs.add(new Pair(e, a, common));
                }
            }
        }
        pairs.sort((one, other) -> Integer.compare(other.common, one.common));
        return pairs;
    }

    private void count(byte[] wanted, byte[] found) {
        for (int i = 0; i < wanted.length; i++) {
            if (wanted[i] == found[i]) {
                equal += wanted[i] == EMPTY ? 0 : 1;
            } else if (found[i] == EMPTY) {
                missing++;
            } else if (wanted[i] == EMPTY) {
                extra++;
            } else {
                different++;
            }
        }
    }

    private static int equalCells(byte[] one, byte[] other) {
        int common = 0;
        for (int i = 0; i < one.length; i++) {
            common += one[i] == other[i] && one[i] != EMPTY ? 1 : 0;
        }
        return common;
    }

    private static int filled(byte[] row) {
        int cells = 0;
        for (byte cell : row) {
            cells += cell == EMPTY ? 0 : 1;
        }
        return cells;
    }

    private static void removePaired(List<byte[]> rows, boolean[] paired) {
        var index = new int[1];
        rows.removeIf(ignored -> paired[index[0]++]);
    }

    private record Pair(int expected, int actual, int common) {}
}
