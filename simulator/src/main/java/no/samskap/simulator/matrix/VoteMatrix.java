package no.samskap.simulator.matrix;

import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The last stance of each participant on each idea. A row holds only the cells that are filled; who the row belongs to
 * is left out on purpose, since nobody may know.
 */
public record VoteMatrix(List<Map<String, Integer>> rows) {

    public VoteMatrix {
        rows = rows.stream().map(Map::copyOf).toList();
    }

    /** How many cells are filled. */
    public int cells() {
        return rows.stream().mapToInt(Map::size).sum();
    }

    /** The ideas that somebody took a stance on. */
    public SortedSet<String> ideas() {
        var ideas = new TreeSet<String>();
        rows.forEach(row -> ideas.addAll(row.keySet()));
        return ideas;
    }
}
