package no.samskap.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.samskap.board.BallotRow;
import no.samskap.protocol.IdeaId;
import no.samskap.protocol.Stance;
import org.junit.jupiter.api.Test;

class PublishedTest {
    private static final Instant NOW = Instant.parse("2026-11-01T12:00:00Z");

    private final Crowd crowd = new Crowd(1, 20, 1);

    @Test
    void O20_nine_people_are_too_few_for_a_map() {
        crowd.camp(9);
        assertThat(next(null).landscape()).isNull();
        crowd.more(0, 1);
        assertThat(next(null).landscape()).isNotNull();
    }

    @Test
    void O25_a_new_map_is_told_only_when_five_people_have_changed_something() {
        crowd.camp(10).camp(10);
        Published first = next(null);
        for (int person = 0; person < 4; person++) {
            change(person);
            assertThat(next(first)).isSameAs(first);
        }
        change(4);
        assertThat(next(first).landscape()).isNotNull().isNotSameAs(first.landscape());
    }

    @Test
    void O25_who_comes_who_goes_and_who_changes_their_mind_count_alike() {
        crowd.camp(10).camp(10);
        Published first = next(null);
        crowd.more(0, 2);
        crowd.rows.remove(0);
        change(0);
        assertThat(next(first)).isSameAs(first);
        crowd.more(1, 1);
        assertThat(next(first)).isNotSameAs(first);
    }

    @Test
    void O25_a_map_is_not_taken_away_for_one_person_either() {
        crowd.camp(10);
        Published first = next(null);
        List<BallotRow> without = new ArrayList<>(crowd.rows.subList(1, 10));
        assertThat(Published.next(first, without, crowd.ideas, NOW)).isSameAs(first);
        assertThat(Published.next(first, without.subList(4, 9), crowd.ideas, NOW).landscape())
                .isNull();
    }

    private Published next(@org.jspecify.annotations.Nullable Published before) {
        return Published.next(before, crowd.rows, crowd.ideas, NOW);
    }

    private void change(int person) {
        BallotRow row = crowd.rows.get(person);
        Map<IdeaId, Stance> stances = new HashMap<>(row.stances());
        IdeaId idea = crowd.ideas.getFirst();
        Stance held = Objects.requireNonNull(stances.get(idea));
        stances.put(idea, held == Stance.PASS ? Stance.AGREE : Stance.PASS);
        crowd.rows.set(person, new BallotRow(row.voter(), stances));
    }
}
