package no.samskap.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import no.samskap.insight.Findings.Finding;
import no.samskap.protocol.Stance;
import org.junit.jupiter.api.Test;

class FindingsTest {
    private static final Count FOR = new Count(18, 1, 1);
    private static final Count AGAINST = new Count(1, 18, 1);
    private static final Count HALF = new Count(10, 10, 0);
    private static final Count THREE = new Count(3, 0, 0);

    @Test
    void O10_a_group_stands_for_what_most_of_it_hold_and_more_than_the_others() {
        Findings findings = of(List.of(FOR, FOR, HALF, AGAINST), List.of(FOR, AGAINST, HALF, FOR));
        assertThat(findings.standsFor(0))
                .extracting(Finding::idea, Finding::stance)
                .containsExactlyInAnyOrder(tuple(1, Stance.AGREE), tuple(3, Stance.DISAGREE));
    }

    @Test
    void O10_the_tests_are_the_z_tests_that_are_stated() {
        assertThat(Findings.overHalf(18, 20)).isCloseTo(2 * Math.sqrt(21) * (19.0 / 21 - 0.5), within(1e-12));
        assertThat(Findings.overOthers(18, 20, 18, 20)).isZero();
        assertThat(Findings.overOthers(18, 20, 1, 20)).isGreaterThan(5);
        assertThat(Findings.overOthers(20, 20, 20, 20)).isZero();
    }

    @Test
    void O11_support_across_groups_is_the_geometric_mean_of_the_groups_shares() {
        Findings findings = of(List.of(FOR, FOR), List.of(FOR, AGAINST), List.of(HALF, FOR));
        assertThat(findings.support(0)).isCloseTo(Math.cbrt(19.0 / 22 * 19.0 / 22 * 0.5), within(1e-12));
        assertThat(findings.support(0)).isGreaterThan(findings.support(1));
    }

    @Test
    void O11_what_all_groups_agree_on_or_all_refuse_unites() {
        assertThat(of(List.of(FOR, FOR, AGAINST, HALF), List.of(FOR, AGAINST, AGAINST, HALF))
                        .unites())
                .extracting(Finding::idea)
                .containsExactly(0, 2);
    }

    @Test
    void O12_conflict_is_how_far_apart_the_groups_stand() {
        Findings findings = of(List.of(FOR, FOR, HALF), List.of(FOR, AGAINST, FOR));
        assertThat(findings.conflict(1)).isCloseTo(19.0 / 22 - 2.0 / 22, within(1e-12));
        assertThat(findings.divides()).extracting(Finding::idea).containsExactly(1, 2);
    }

    @Test
    void O13_nothing_is_found_out_of_counts_that_may_not_be_told() {
        Findings findings = of(List.of(FOR, THREE), List.of(THREE, THREE));
        assertThat(findings.standsFor(0)).isEmpty();
        assertThat(findings.standsFor(1)).isEmpty();
        assertThat(findings.support(0)).isNaN();
        assertThat(findings.conflict(0)).isNaN();
        assertThat(findings.unites()).isEmpty();
        assertThat(findings.divides()).isEmpty();
    }

    @SafeVarargs
    private static Findings of(List<Count>... groups) {
        return new Findings(new Counts(List.of(groups)));
    }
}
