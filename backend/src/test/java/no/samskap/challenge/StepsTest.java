package no.samskap.challenge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import no.samskap.protocol.BoardId;
import no.samskap.protocol.ChallengeId;
import no.samskap.protocol.Challenges;
import no.samskap.protocol.Journey.Involvement;
import no.samskap.protocol.ParticipantId;
import no.samskap.protocol.Phase;
import no.samskap.protocol.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StepsTest {
    private static final Hand HAND =
            new Hand(new ParticipantId("p"), Role.LEDER, Instant.parse("2026-11-24T10:00:00Z"));

    private static Challenge in(Phase phase, Involvement involvement) {
        return new Challenge(
                new ChallengeId("c"),
                1,
                "kommune",
                "Turnus",
                "Hva?",
                "",
                phase,
                Instant.EPOCH,
                List.of(),
                List.of(new Challenges.Board(new BoardId("b"), "Turnus")),
                House.withCode(new JoinCode("AAAABBBB")),
                CharterWords.NONE,
                involvement,
                List.of(),
                null);
    }

    private static List<Phase> open(Challenge challenge) {
        return Arrays.stream(Phase.values())
                .filter(phase -> phase != challenge.phase())
                .filter(phase -> Steps.missing(challenge, phase).isEmpty())
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void J20_a_challenge_goes_on_and_back_as_far_as_it_likes(Phase from) {
        List<Phase> between = Arrays.stream(Phase.values())
                .filter(phase -> phase != from && phase != Phase.DRAFT && phase != Phase.SHARED)
                .toList();
        assertThat(open(in(from, Union.NOBODY_ASKED))).containsAll(between);
    }

    @ParameterizedTest
    @EnumSource
    void J21_only_what_was_learnt_is_shared(Phase from) {
        assertThat(open(in(from, Union.NOBODY_ASKED)).contains(Phase.SHARED)).isEqualTo(from == Phase.LEARN);
        if (from != Phase.LEARN && from != Phase.SHARED) {
            assertThat(Steps.missing(in(from, Union.NOBODY_ASKED), Phase.SHARED))
                    .contains(Steps.Missing.LEARNING);
        }
    }

    @ParameterizedTest
    @EnumSource
    void J22_what_others_have_seen_is_no_draft_any_more(Phase from) {
        assertThat(open(in(from, Union.NOBODY_ASKED))).doesNotContain(Phase.DRAFT);
    }

    @ParameterizedTest
    @EnumSource
    void J23_forward_beyond_explore_needs_the_employees_part_from_every_phase(Phase from) {
        Involvement asked = Union.asked(HAND);
        Involvement objected = Union.saying(asked, false, "Nei.", HAND);
        for (Phase to : Phase.values()) {
            boolean held = to.compareTo(from) > 0 && to.compareTo(Phase.EXPLORE) > 0;
            if (held) {
                assertThat(Steps.missing(in(from, asked), to)).contains(Steps.Missing.UNION_WORD);
                assertThat(Steps.missing(in(from, objected), to)).contains(Steps.Missing.UNION_OBJECTED);
            } else if (to != Phase.DRAFT && to != Phase.SHARED) {
                assertThat(Steps.missing(in(from, asked), to)).isEmpty();
            }
        }
    }

    @Test
    void J23_a_confirmation_or_an_open_reason_is_their_part() {
        Involvement asked = Union.asked(HAND);
        Involvement objected = Union.saying(asked, false, "Nei.", HAND);
        assertThat(open(in(Phase.EXPLORE, Union.saying(asked, true, "", HAND)))).contains(Phase.IDEATE);
        assertThat(open(in(Phase.EXPLORE, Union.goingOn(objected, HAND.today(), "a", "b", HAND))))
                .contains(Phase.IDEATE);
    }

    @Test
    void J24_every_other_phase_is_listed_in_order_with_what_is_missing() {
        assertThat(Steps.all(in(Phase.EXPLORE, Union.asked(HAND))).toString())
                .contains("phase=DRAFT, allowed=false, code=draft.over")
                .contains("phase=IDEATE, allowed=false, code=union.word-missing");
        assertThat(Steps.all(in(Phase.EXPLORE, Union.NOBODY_ASKED)).stream().map(step -> step.phase()))
                .containsExactly(
                        Phase.DRAFT,
                        Phase.IDEATE,
                        Phase.DEVELOP,
                        Phase.PRIORITISE,
                        Phase.DECIDE,
                        Phase.TRY,
                        Phase.LEARN,
                        Phase.SHARED);
    }
}
