package no.samskap.insight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The groups' names, A to E. A letter follows its people: of the new groups, the one that took over most of a letter's people
 * has it. Without earlier letters the largest group is A.
 *
 * @param ofPart each part's letter
 * @param ofPerson the letter of everybody who is placed
 */
record Letters(List<String> ofPart, Map<String, String> ofPerson) {
    private static final List<String> ALPHABET = List.of("A", "B", "C", "D", "E");

    private record Heirs(int part, String letter, int people) {}

    static Letters of(Opinions opinions, Grouping grouping, @Nullable Letters before) {
        int[] of = grouping.parting().of();
        String[] letters = new String[grouping.parting().parts()];
        Set<String> taken = new HashSet<>();
        if (before != null) {
            for (Heirs heirs : heirs(opinions, grouping, before)) {
                if (letters[heirs.part] == null && taken.add(heirs.letter)) {
                    letters[heirs.part] = heirs.letter;
                }
            }
        }
        for (int part : largestFirst(of, letters.length)) {
            if (letters[part] == null) {
                letters[part] = firstFree(taken);
            }
        }
        Map<String, String> ofPerson = new HashMap<>();
        for (int i = 0; i < of.length; i++) {
            ofPerson.put(opinions.name(grouping.people()[i]), letters[of[i]]);
        }
        return new Letters(List.of(letters), ofPerson);
    }

    /** Who may inherit which letter, most people first. */
    private static List<Heirs> heirs(Opinions opinions, Grouping grouping, Letters before) {
        Map<Integer, Map<String, Integer>> overlap = new HashMap<>();
        for (int i = 0; i < grouping.people().length; i++) {
            String letter = before.ofPerson.get(opinions.name(grouping.people()[i]));
            if (letter != null) {
                overlap.computeIfAbsent(grouping.parting().of()[i], any -> new HashMap<>())
                        .merge(letter, 1, Integer::sum);
            }
        }
        List<Heirs> heirs = new ArrayList<>();
        overlap.forEach(
                (part, letters) -> letters.forEach((letter, people) -> heirs.add(new Heirs(part, letter, people))));
        heirs.sort(Comparator.comparingInt((Heirs each) -> -each.people)
                .thenComparing(Heirs::letter)
                .thenComparingInt(Heirs::part));
        return heirs;
    }

    private static List<Integer> largestFirst(int[] of, int parts) {
        int[] sizes = new int[parts];
        for (int part : of) {
            sizes[part]++;
        }
        return IntStream.range(0, parts)
                .boxed()
                .sorted(Comparator.comparingInt(part -> -sizes[part]))
                .toList();
    }

    private static String firstFree(Set<String> taken) {
        return ALPHABET.stream().filter(taken::add).findFirst().orElseThrow();
    }
}
