package no.samskap.simulator.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import no.samskap.simulator.client.FrontDoor;
import no.samskap.simulator.process.ProcessMeter;
import no.samskap.simulator.standin.Misbehaviour;
import no.samskap.simulator.standin.StandIn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoadTests {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @TempDir
    Path folder;

    @Test
    void M27_of_every_event_it_is_counted_at_how_many_sockets_it_arrived() throws Exception {
        try (StandIn server = StandIn.start(Misbehaviour.none());
                var door = new FrontDoor(server.url(), PATIENCE);
                var load = new Load(door, "leder", plan(), Optional.empty(), PATIENCE)) {
            LoadFigures figures = load.run();

            assertThat(figures.sent()).isEqualTo(40);
            assertThat(figures.accepted()).isEqualTo(40);
            assertThat(figures.delivered()).isEqualTo(40 * 6);
            assertThat(figures.allArrived()).isTrue();
            assertThat(figures.cpuMicrosPerDelivery()).isEmpty();
        }
    }

    @Test
    void M28_a_load_is_not_clean_when_a_command_was_rejected() throws Exception {
        try (StandIn server = StandIn.start(Misbehaviour.none().rejectingAt(number -> number == 70));
                var door = new FrontDoor(server.url(), PATIENCE);
                var load = new Load(door, "leder", plan(), Optional.empty(), PATIENCE)) {
            LoadFigures figures = load.run();

            assertThat(figures.accepted()).isEqualTo(39);
            assertThat(figures.rejections()).containsEntry("idea.unknown", 1);
            assertThat(figures.allArrived()).isFalse();
        }
    }

    @Test
    void M29_the_same_load_runs_against_the_simple_broker_in_a_process_of_its_own() throws Exception {
        LoadFigures figures = Yardstick.measure(plan(), folder.resolve("simple-broker.log"), PATIENCE);

        assertThat(figures.delivered()).isEqualTo(40 * 6);
        assertThat(figures.cpuMicrosPerDelivery()).isNotEmpty();
    }

    @Test
    void M30_a_process_is_measured_from_outside() {
        var own = new ProcessMeter(ProcessHandle.current().pid());

        assertThat(own.cpu()).isPositive();
        assertThat(own.residentBytes().orElse(1)).isPositive();
    }

    private static LoadPlan plan() {
        var plan = new LoadPlan();
        plan.people = 5;
        plan.rate = 40;
        plan.seconds = 1;
        plan.warmUpSeconds = 1;
        plan.ideas = 3;
        plan.sample = 2;
        return plan;
    }
}
