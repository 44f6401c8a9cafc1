package no.samskap.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import no.samskap.protocol.CommentId;
import no.samskap.protocol.IdeaId;
import no.samskap.protocol.Participation;
import no.samskap.protocol.Snapshot;
import org.junit.jupiter.api.Test;

class TempoTest {
    private static final Instant START = Instant.parse("2026-11-02T08:30:00Z");

    @Property(tries = 500)
    void O36_what_was_said_is_told_in_periods_of_five_or_more_that_hold_all_of_it_in_its_order(
            @ForAll @Size(max = 60) List<@IntRange(max = 200_000) Integer> minutes) {
        List<Snapshot.Idea> ideas = new ArrayList<>();
        for (int i = 0; i < minutes.size(); i++) {
            ideas.add(idea("i" + i, Duration.ofMinutes(minutes.get(i)), i % 3 == 0));
        }
        Participation told = Tempo.of(ideas);
        long said = ideas.stream().mapToLong(idea -> 1 + idea.comments().size()).sum();
        assertThat(told.periods()).allMatch(period -> period.ideas() + period.comments() >= 5);
        assertThat(told.periods().stream()
                        .mapToLong(period -> period.ideas() + period.comments())
                        .sum())
                .isEqualTo(said < 5 ? 0 : said);
        for (int i = 1; i < told.periods().size(); i++) {
            assertThat(told.periods().get(i).from())
                    .isEqualTo(told.periods().get(i - 1).to());
        }
        assertThat(told.periods()).allMatch(period -> period.from().isBefore(period.to()));
    }

    @Test
    void O36_a_meeting_is_told_by_the_hour_and_weeks_by_the_day() {
        List<Snapshot.Idea> meeting = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            meeting.add(idea("i" + i, Duration.ofMinutes(i < 6 ? 1 : 95), false));
        }
        assertThat(Tempo.of(meeting).periods())
                .containsExactly(
                        new Participation.Period(
                                Instant.parse("2026-11-02T08:00:00Z"), Instant.parse("2026-11-02T09:00:00Z"), 6, 0),
                        new Participation.Period(
                                Instant.parse("2026-11-02T09:00:00Z"), Instant.parse("2026-11-02T11:00:00Z"), 6, 0));
        meeting.add(idea("late", Duration.ofDays(20), true));
        assertThat(Tempo.of(meeting).periods())
                .containsExactly(new Participation.Period(
                        Instant.parse("2026-11-02T00:00:00Z"), Instant.parse("2026-11-23T00:00:00Z"), 13, 1));
    }

    private static Snapshot.Idea idea(String id, Duration after, boolean commented) {
        Instant at = START.plus(after);
        return new Snapshot.Idea(
                new IdeaId(id),
                "Idé",
                null,
                null,
                1,
                at,
                null,
                true,
                null,
                null,
                commented
                        ? List.of(new Snapshot.Comment(new CommentId("c" + id), "Ja", null, at.plusSeconds(60), null))
                        : List.of(),
                null,
                null);
    }
}
