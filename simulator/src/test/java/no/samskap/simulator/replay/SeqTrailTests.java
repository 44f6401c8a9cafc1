package no.samskap.simulator.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SeqTrailTests {
    private final SeqTrail trail = new SeqTrail();

    @Test
    void M16_a_stream_is_sound_when_every_seq_comes_once_and_in_order() {
        trail.read(List.of(1L, 2L));

        assertThat(trail.heard(List.of(3L))).isTrue();
        assertThat(trail.heard(List.of(4L, 5L))).isTrue();
        assertThat(trail.last()).isEqualTo(5);
        assertThat(trail.faults()).isZero();
    }

    @Test
    void M17_a_message_after_a_gap_waits_until_what_is_missing_has_been_read() {
        assertThat(trail.heard(List.of(3L))).isFalse();
        assertThat(trail.last()).isZero();

        trail.read(List.of(1L, 2L));

        assertThat(trail.heard(List.of(3L))).isTrue();
        assertThat(trail.faults()).isZero();
    }

    @Test
    void M18_hearing_again_what_was_read_is_no_fault_but_hearing_anything_twice_is() {
        trail.read(List.of(1L, 2L));
        trail.heard(List.of(2L, 3L));
        assertThat(trail.faults()).isZero();

        trail.heard(List.of(3L));
        assertThat(trail.faults()).isEqualTo(1);
    }

    @Test
    void M19_events_out_of_order_within_a_message_and_another_epoch_are_faults() {
        trail.epoch("one");
        trail.heard(List.of(1L, 3L));
        assertThat(trail.faults()).isEqualTo(1);

        trail.epoch("one");
        assertThat(trail.faults()).isEqualTo(1);
        trail.epoch("two");
        assertThat(trail.faults()).isEqualTo(2);
    }
}
