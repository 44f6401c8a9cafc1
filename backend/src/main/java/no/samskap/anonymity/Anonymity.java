package no.samskap.anonymity;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * How many people a number must be about before it may be told. The parts of a whole are told so that no subtraction gives
 * away fewer either: where the whole is known, what is not told adds up to nobody or to enough people.
 */
public final class Anonymity {
    /** Fewer could be told apart: the number that Norwegian staff surveys commonly use. */
    public static final int FEWEST = 5;

    private Anonymity() {}

    /**
     * The groups of a whole that may be told.
     *
     * @param sizes how many people each group has; together they are the whole
     * @return those that may be told, in their order
     */
    public static <K> Set<K> tellable(Map<K, Integer> sizes) {
        List<K> groups = List.copyOf(sizes.keySet());
        boolean[] may =
                tellable(sizes.values().stream().mapToInt(Integer::intValue).toArray());
        Set<K> told = new LinkedHashSet<>();
        for (int i = 0; i < may.length; i++) {
            if (may[i]) {
                told.add(groups.get(i));
            }
        }
        return told;
    }

    /**
     * Which parts of a whole may be told.
     *
     * @param parts how many people each part is about; together they are the whole
     * @return for each part whether it may be told; an empty part never is, and tells nothing
     */
    public static boolean[] tellable(int[] parts) {
        boolean[] told = new boolean[parts.length];
        int hidden = 0;
        for (int i = 0; i < parts.length; i++) {
            told[i] = parts[i] >= FEWEST;
            hidden += told[i] ? 0 : parts[i];
        }
        if (hidden > 0 && hidden < FEWEST) {
            IntStream.range(0, parts.length)
                    .filter(i -> told[i])
                    .boxed()
                    .min(Comparator.comparingInt(i -> parts[i]))
                    .ifPresent(smallest -> told[smallest] = false);
        }
        return told;
    }
}
