package no.samskap.simulator.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.samskap.simulator.client.Command;
import org.junit.jupiter.api.Test;

class ScheduleTests {

    @Test
    void M14_a_person_does_one_thing_at_a_time_in_the_order_of_the_recording() {
        var schedule = new Schedule(acts("Kari 1", "Kari 2"));

        Act first = schedule.next().orElseThrow();
        assertThat(named(first)).isEqualTo("Kari 1");
        assertThat(schedule.next()).isEmpty();

        schedule.done(first);
        assertThat(schedule.next().map(ScheduleTests::named)).contains("Kari 2");
        assertThat(schedule.finished()).isFalse();
    }

    @Test
    void M15_of_those_who_are_free_the_one_whose_act_came_first_goes_first() {
        var schedule = new Schedule(acts("Kari 1", "Kari 2", "Ola 1", "Kari 3", "Ola 2"));

        Act kari = schedule.next().orElseThrow();
        Act ola = schedule.next().orElseThrow();
        schedule.done(ola);
        schedule.done(kari);

        assertThat(Stream.of(kari, ola).map(ScheduleTests::named)).containsExactly("Kari 1", "Ola 1");
        assertThat(schedule.next().map(ScheduleTests::named)).contains("Kari 2");
        assertThat(schedule.next().map(ScheduleTests::named)).contains("Ola 2");
        assertThat(schedule.next()).isEqualTo(Optional.empty());
    }

    private static List<Act> acts(String... names) {
        return Stream.of(names)
                .map(name -> new Act(name.substring(0, name.indexOf(' ')), Command.addIdea(name, name, name)))
                .toList();
    }

    private static String named(Act act) {
        return act.command().id();
    }
}
