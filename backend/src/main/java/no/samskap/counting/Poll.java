package no.samskap.counting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.samskap.protocol.IdeaId;
import no.samskap.protocol.Method;

/**
 * The ideas and ballots of a round, made ready for counting. An idea is known by its number in the order that breaks
 * ties, so that of two equals the one with the lower number is preferred, everywhere.
 *
 * @param ideas in the seed's order
 */
record Poll(List<IdeaId> ideas, List<Sheet> sheets) {
    /** One ballot: the ideas that it names, by their numbers, and beside each what it says of it. */
    record Sheet(int[] named, int[] values) {}

    /** Expects ballots without fault. */
    static Poll of(Method method, List<IdeaId> ideas, List<Map<IdeaId, Integer>> ballots, String tieSeed) {
        List<IdeaId> ordered = TieOrder.of(tieSeed, ideas);
        Map<IdeaId, Integer> numbers = new HashMap<>();
        ordered.forEach(idea -> numbers.put(idea, numbers.size()));
        if (numbers.size() < ordered.size()) {
            throw new IllegalArgumentException("the ideas of a round are different from each other");
        }
        Set<IdeaId> known = numbers.keySet();
        return new Poll(
                ordered,
                ballots.stream()
                        .map(ballot -> sheet(faultless(method, known, ballot), numbers))
                        .toList());
    }

    int size() {
        return ideas.size();
    }

    /** Whether every ballot is blank. */
    boolean isBlank() {
        return sheets.stream().allMatch(sheet -> sheet.named.length == 0);
    }

    /** The ids of ideas by their numbers. */
    List<IdeaId> ids(List<Integer> numbers) {
        return numbers.stream().map(ideas::get).toList();
    }

    private static Map<IdeaId, Integer> faultless(Method method, Set<IdeaId> ideas, Map<IdeaId, Integer> ballot) {
        Ballots.fault(method, ideas, ballot).ifPresent(fault -> {
            throw new IllegalArgumentException("expected ballots without fault, found " + fault);
        });
        return ballot;
    }

    private static Sheet sheet(Map<IdeaId, Integer> ballot, Map<IdeaId, Integer> numbers) {
        int[] named = new int[ballot.size()];
        int[] values = new int[ballot.size()];
        int next = 0;
        for (Map.Entry<IdeaId, Integer> entry : ballot.entrySet()) {
            named[next] = numbers.getOrDefault(entry.getKey(), -1);
            values[next++] = entry.getValue();
        }
        return new Sheet(named, values);
    }
}
