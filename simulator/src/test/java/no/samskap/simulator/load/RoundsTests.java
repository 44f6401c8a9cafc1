package no.samskap.simulator.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.OptionalDouble;
import no.samskap.simulator.measure.Latency;
import org.junit.jupiter.api.Test;

class RoundsTests {
    private final Rounds rounds = new Rounds();

    @Test
    void M33_the_ratio_is_that_of_the_medians_of_the_rounds() {
        rounds.add(figures(10, 4), figures(10, 8));
        rounds.add(figures(10, 90), figures(10, 20));
        rounds.add(figures(10, 5), figures(10, 10));

        assertThat(rounds.ratio()).hasValue(0.5);
        assertThat(rounds.allCount()).isTrue();
    }

    @Test
    void M34_a_round_in_which_something_did_not_arrive_on_either_side_does_not_count() {
        rounds.add(figures(10, 4), figures(9, 8));
        rounds.add(figures(9, 4), figures(10, 8));
        assertThat(rounds.ratio()).isEmpty();
        assertThat(rounds).hasToString("0 of 2 rounds count; no ratio");

        rounds.add(figures(10, 6), figures(10, 8));
        assertThat(rounds.ratio()).hasValue(0.75);
        assertThat(rounds.allCount()).isFalse();
    }

    @Test
    void M35_a_load_in_which_nothing_was_sent_is_not_clean() {
        var nothing = new LoadFigures(
                0,
                0,
                Map.of(),
                0,
                0,
                0,
                new Latency(),
                new Latency(),
                OptionalDouble.of(1),
                Duration.ZERO,
                Duration.ofSeconds(1),
                OptionalDouble.empty(),
                0);

        assertThat(nothing.allArrived()).isFalse();
        assertThat(nothing.cpuMicrosPerDelivery()).isEmpty();
    }

    /** One command whose event ten sockets were to hear of. */
    private static LoadFigures figures(long delivered, double cpuMicrosPerDelivery) {
        return new LoadFigures(
                1,
                1,
                Map.of(),
                10,
                delivered,
                delivered,
                new Latency(),
                new Latency(),
                OptionalDouble.of(delivered * cpuMicrosPerDelivery),
                Duration.ZERO,
                Duration.ofSeconds(1),
                OptionalDouble.empty(),
                0);
    }
}
