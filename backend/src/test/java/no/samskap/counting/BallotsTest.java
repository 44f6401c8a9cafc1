package no.samskap.counting;

import static no.samskap.counting.CountingTest.ballot;
import static no.samskap.counting.CountingTest.ids;
import static no.samskap.protocol.RejectionCode.BALLOT_IDEA;
import static no.samskap.protocol.RejectionCode.BALLOT_NUMBER;
import static no.samskap.protocol.RejectionCode.BALLOT_OVER;
import static no.samskap.protocol.RejectionCode.FIELD_INVALID;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.samskap.protocol.IdeaId;
import no.samskap.protocol.Method;
import no.samskap.protocol.Method.Cost;
import no.samskap.protocol.RejectionCode;
import org.junit.jupiter.api.Test;

class BallotsTest {
    private static final Set<IdeaId> IDEAS = Set.copyOf(ids("a b c"));
    private static final Method RANK = new Method.Rank(Method.RankRule.SCHULZE);

    @Test
    void V07_a_ballot_that_names_another_rounds_idea_is_refused_naming_it() {
        faulty(new Method.Approval(), ballot("x", 1), BALLOT_IDEA, "ballot.x");
    }

    @Test
    void V07_a_number_that_the_method_does_not_have_is_refused_naming_its_idea() {
        faulty(new Method.Stances(), ballot("a", 2), BALLOT_NUMBER, "ballot.a");
        faulty(new Method.Stances(), ballot("a", -2), BALLOT_NUMBER, "ballot.a");
        faulty(new Method.Approval(), ballot("a", 0), BALLOT_NUMBER, "ballot.a");
        faulty(new Method.Approval(), ballot("a", -1), BALLOT_NUMBER, "ballot.a");
        faulty(new Method.Dots(5, 3), ballot("a", 4), BALLOT_NUMBER, "ballot.a");
        faulty(new Method.Dots(5, 3), ballot("a", 0), BALLOT_NUMBER, "ballot.a");
        faulty(new Method.Score(), ballot("a", 6), BALLOT_NUMBER, "ballot.a");
        faulty(new Method.Score(), ballot("a", -1), BALLOT_NUMBER, "ballot.a");
        faulty(RANK, ballot("a", 0), BALLOT_NUMBER, "ballot.a");
        faulty(RANK, ballot("a", 4), BALLOT_NUMBER, "ballot.a");
        faulty(new Method.Quadratic(100), ballot("a", -1), BALLOT_NUMBER, "ballot.a");
        faulty(budget(10, 1, 1, 1), ballot("a", 2), BALLOT_NUMBER, "ballot.a");
    }

    @Test
    void V08_a_ballot_that_gives_more_than_a_person_has_is_refused() {
        faulty(new Method.Dots(5, 3), ballot("a", 3, "b", 3), BALLOT_OVER, "ballot");
        faulty(new Method.Quadratic(24), ballot("a", 4, "b", 3), BALLOT_OVER, "ballot");
        int many = Integer.MAX_VALUE;
        faulty(new Method.Quadratic(10_000), ballot("a", many, "b", many, "c", many), BALLOT_OVER, "ballot");
    }

    @Test
    void V08_a_blank_ballot_and_one_that_gives_all_are_taken() {
        for (Method method : List.of(
                new Method.Stances(),
                new Method.Approval(),
                new Method.Dots(5, 3),
                new Method.Score(),
                RANK,
                new Method.Quadratic(25),
                budget(10, 1, 1, 1))) {
            assertThat(Ballots.fault(method, IDEAS, Map.of())).isEmpty();
            assertThat(Ballots.fault(method, IDEAS, ballot("a", 1, "b", 1, "c", 1)))
                    .isEmpty();
        }
        assertThat(Ballots.fault(new Method.Stances(), IDEAS, ballot("a", -1, "b", 0)))
                .isEmpty();
        assertThat(Ballots.fault(new Method.Dots(5, 3), IDEAS, ballot("a", 3, "b", 2)))
                .isEmpty();
        assertThat(Ballots.fault(new Method.Score(), IDEAS, ballot("a", 0, "b", 5)))
                .isEmpty();
        assertThat(Ballots.fault(RANK, IDEAS, ballot("a", 1, "b", 3))).isEmpty();
        assertThat(Ballots.fault(new Method.Quadratic(25), IDEAS, ballot("a", 4, "b", 3)))
                .isEmpty();
    }

    @Test
    void V09_settings_that_cannot_be_voted_by_are_refused_naming_the_field() {
        wrong(new Method.Dots(0, 1), "dots");
        wrong(new Method.Dots(101, 1), "dots");
        wrong(new Method.Dots(5, 6), "mostPerIdea");
        wrong(new Method.Dots(5, 0), "mostPerIdea");
        wrong(new Method.Quadratic(0), "credits");
        wrong(new Method.Quadratic(10_001), "credits");
        wrong(budget(0, 1, 1, 1), "total");
        wrong(budget(1_000_000_000_001L, 1, 1, 1), "total");
        wrong(budget(10, 1, 1), "costs");
        wrong(budget(10, 1, 1, 0), "costs");
        wrong(new Method.Budget(10, List.of(cost("a", 1), cost("b", 1), cost("b", 1))), "costs");
        wrong(new Method.Budget(10, List.of(cost("a", 1), cost("b", 1), cost("c", 1), cost("x", 1))), "costs");
        for (Method method : List.of(
                new Method.Stances(),
                new Method.Approval(),
                new Method.Dots(100, 100),
                new Method.Score(),
                RANK,
                new Method.Quadratic(10_000),
                budget(1_000_000_000_000L, 1, 1, 1_000_000_000_000L))) {
            assertThat(Methods.fault(method, IDEAS)).isEmpty();
        }
    }

    private static Method budget(long total, long... costs) {
        List<Cost> all = new java.util.ArrayList<>();
        for (int i = 0; i < costs.length; i++) {
            all.add(cost("abc".substring(i, i + 1), costs[i]));
        }
        return new Method.Budget(total, all);
    }

    private static Cost cost(String idea, long cost) {
        return new Cost(new IdeaId(idea), cost);
    }

    private static void faulty(Method method, Map<IdeaId, Integer> ballot, RejectionCode code, String field) {
        Optional<Fault> fault = Ballots.fault(method, IDEAS, ballot);
        assertThat(fault).map(Fault::code).contains(code);
        assertThat(fault).map(Fault::field).contains(field);
    }

    private static void wrong(Method method, String field) {
        Optional<Fault> fault = Methods.fault(method, IDEAS);
        assertThat(fault).map(Fault::code).contains(FIELD_INVALID);
        assertThat(fault).map(Fault::field).contains(field);
    }
}
