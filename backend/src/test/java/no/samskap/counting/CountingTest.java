package no.samskap.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.samskap.protocol.Figures;
import no.samskap.protocol.IdeaId;
import no.samskap.protocol.Method;
import no.samskap.protocol.Outcome;
import no.samskap.protocol.Outcome.TieAt;
import org.junit.jupiter.api.Test;

class CountingTest {
    private static final String SEED = "frø";

    @Test
    void V01_of_stances_those_who_agree_less_those_who_disagree_give_the_order() {
        Outcome outcome = count(
                new Method.Stances(),
                "a b c",
                ballot("a", 1, "b", 1, "c", -1),
                ballot("a", 1, "b", -1, "c", -1),
                ballot("a", 0, "b", 1),
                ballot("c", -1));
        assertThat(order(outcome)).isEqualTo("a b c");
        assertThat(winners(outcome)).isEqualTo("a");
        assertThat(figures(outcome, "a")).isEqualTo(new Figures.StanceFigures(2, 0, 1, 2, "1"));
        assertThat(figures(outcome, "b")).isEqualTo(new Figures.StanceFigures(2, 1, 0, 1, "2/3"));
        assertThat(figures(outcome, "c")).isEqualTo(new Figures.StanceFigures(0, 3, 0, -3, "0"));
        assertThat(outcome.ballots()).isEqualTo(4);
    }

    @Test
    void V01_an_idea_that_as_many_are_against_as_for_wins_nothing() {
        Outcome outcome = count(new Method.Stances(), "a b", ballot("a", 1, "b", -1), ballot("a", -1));
        assertThat(order(outcome)).isEqualTo("a b");
        assertThat(outcome.winners()).isEmpty();
    }

    @Test
    void V02_of_approvals_the_number_gives_the_order() {
        Outcome outcome = count(new Method.Approval(), "a b c", ballot("a", 1, "b", 1), ballot("b", 1), ballot());
        assertThat(order(outcome)).isEqualTo("b a c");
        assertThat(winners(outcome)).isEqualTo("b");
        assertThat(figures(outcome, "b")).isEqualTo(new Figures.ApprovalFigures(2));
        assertThat(outcome.ballots()).isEqualTo(3);
    }

    @Test
    void V02_of_dots_the_sum_gives_the_order() {
        Outcome outcome = count(new Method.Dots(5, 3), "a b", ballot("a", 2, "b", 3), ballot("a", 3), ballot("b", 1));
        assertThat(order(outcome)).isEqualTo("a b");
        assertThat(figures(outcome, "a")).isEqualTo(new Figures.DotFigures(5, 2));
        assertThat(figures(outcome, "b")).isEqualTo(new Figures.DotFigures(4, 2));
    }

    @Test
    void V03_of_scores_the_sum_gives_the_order_and_the_mean_is_told_exactly() {
        Outcome outcome =
                count(new Method.Score(), "a b c", ballot("a", 5, "b", 4), ballot("b", 4), ballot("b", 0, "a", 2));
        assertThat(order(outcome)).isEqualTo("b a c");
        assertThat(figures(outcome, "a")).isEqualTo(new Figures.ScoreFigures(7, 2, "7/2"));
        assertThat(figures(outcome, "b")).isEqualTo(new Figures.ScoreFigures(8, 3, "8/3"));
        assertThat(figures(outcome, "c")).isEqualTo(new Figures.ScoreFigures(0, 0, null));
    }

    @Test
    void V04_quadratic_votes_are_added_and_their_credits_told() {
        Outcome outcome =
                count(new Method.Quadratic(25), "a b", ballot("a", 4, "b", 3), ballot("a", 1), ballot("b", 5));
        assertThat(order(outcome)).isEqualTo("b a");
        assertThat(figures(outcome, "b")).isEqualTo(new Figures.QuadraticFigures(8, 2, 34));
        assertThat(figures(outcome, "a")).isEqualTo(new Figures.QuadraticFigures(5, 2, 17));
    }

    @Test
    void V05_equals_share_a_place_and_stand_in_the_order_of_the_seeds_hashes() {
        Outcome outcome =
                count(new Method.Approval(), "a b c d", ballot("a", 1, "b", 1, "c", 1, "d", 1), ballot("d", 1));
        // printf 'frøa' | sha256sum, and so on: a 0185…, b e9ea…, c 4eae…
        assertThat(order(outcome)).isEqualTo("d a c b");
        assertThat(outcome.standings()).map(Outcome.Standing::place).containsExactly(1, 2, 2, 2);
        assertThat(outcome.ties()).containsExactly(new Outcome.Tie(TieAt.PLACE, 2, ids("a c b")));
        assertThat(outcome.tieSeed()).isEqualTo(SEED);
    }

    @Test
    void V06_without_any_support_nothing_wins() {
        for (Method method : List.of(
                new Method.Approval(),
                new Method.Score(),
                new Method.Rank(Method.RankRule.SCHULZE),
                new Method.Rank(Method.RankRule.INSTANT_RUNOFF),
                new Method.Budget(
                        10, List.of(new Method.Cost(new IdeaId("a"), 1), new Method.Cost(new IdeaId("b"), 1))))) {
            assertThat(count(method, "a b").winners()).isEmpty();
            Outcome outcome = count(method, "a b", ballot(), ballot());
            assertThat(outcome.winners()).isEmpty();
            assertThat(outcome.standings()).hasSize(2);
            assertThat(outcome.ballots()).isEqualTo(2);
        }
    }

    @SafeVarargs
    static Outcome count(Method method, String ideas, Map<IdeaId, Integer>... ballots) {
        return Counting.count(method, ids(ideas), List.of(ballots), SEED);
    }

    static Map<IdeaId, Integer> ballot(Object... pairs) {
        Map<IdeaId, Integer> ballot = new java.util.HashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            ballot.put(new IdeaId((String) pairs[i]), (Integer) pairs[i + 1]);
        }
        return ballot;
    }

    static List<IdeaId> ids(String ideas) {
        return Stream.of(ideas.split(" ")).map(IdeaId::new).toList();
    }

    static String order(Outcome outcome) {
        return joined(outcome.standings().stream().map(Outcome.Standing::idea).toList());
    }

    static String winners(Outcome outcome) {
        return joined(outcome.winners());
    }

    static String joined(List<IdeaId> ideas) {
        return String.join(" ", ideas.stream().map(IdeaId::value).toList());
    }

    static Figures figures(Outcome outcome, String idea) {
        return outcome.standings().stream()
                .filter(standing -> standing.idea().value().equals(idea))
                .findFirst()
                .orElseThrow()
                .figures();
    }
}
