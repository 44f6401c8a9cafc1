package no.samskap.insight;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.samskap.anonymity.Anonymity;
import no.samskap.board.BallotRow;
import no.samskap.protocol.IdeaId;
import org.jspecify.annotations.Nullable;

/**
 * The landscape of a board as it was last told. A new one is told only when {@link #STEP} people or more have changed
 * something, so that the difference between two of them is never one person's doing.
 *
 * @param rows a check sum of each person's stances as they went into it
 * @param landscape null while too few people have answered
 */
record Published(
        Instant asOf, Map<String, Integer> rows, @Nullable Landscape landscape) {
    /** So many people must have answered enough ideas before there is a map. */
    static final int FEWEST_PEOPLE = 10;

    static final int STEP = Anonymity.FEWEST;

    private static final int FEWEST_IDEAS = 2;

    /** What is told next: the same again, or a new landscape made from the one before. */
    static Published next(@Nullable Published before, List<BallotRow> rows, List<IdeaId> ideas, Instant now) {
        Map<String, Integer> sums = new HashMap<>();
        rows.forEach(row -> sums.put(row.voter(), row.stances().hashCode()));
        if (before != null && before.landscape != null && before.changed(sums) < STEP) {
            return before;
        }
        Opinions opinions = Opinions.of(rows, ideas);
        Landscape last = before == null ? null : before.landscape;
        return new Published(now, sums, isEnough(opinions) ? Landscape.of(opinions, last) : null);
    }

    private static boolean isEnough(Opinions opinions) {
        return opinions.ideas().size() >= FEWEST_IDEAS && Grouping.answering(opinions).length >= FEWEST_PEOPLE;
    }

    /** How many people have other stances now. */
    private int changed(Map<String, Integer> now) {
        Set<String> people = new HashSet<>(rows.keySet());
        people.addAll(now.keySet());
        return (int) people.stream()
                .filter(person -> !Integer.valueOf(rows.getOrDefault(person, 0)).equals(now.getOrDefault(person, 0)))
                .count();
    }

    @Override
    public String toString() {
        return "(a landscape of opinions)";
    }
}
