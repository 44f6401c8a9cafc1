package no.samskap.live;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class OutboxTests {
    private final FakeWire wire = new FakeWire();
    private final Outbox outbox = new Outbox(wire);

    private static ByteBuffer message(String text) {
        return ByteBuffer.wrap(text.getBytes(UTF_8));
    }

    @Test
    void L60_one_message_at_a_time_is_with_the_wire_and_the_rest_waits_in_order() {
        outbox.offer(message("1"));
        outbox.offer(message("2"));
        outbox.offer(message("3"));
        assertThat(wire.written).containsExactly("1");
        outbox.succeeded();
        outbox.succeeded();
        outbox.succeeded();
        assertThat(wire.written).containsExactly("1", "2", "3");
    }

    @Test
    void L61_presence_is_left_out_while_something_is_being_written() {
        outbox.offer(message("1"));
        assertThat(outbox.offerDroppable(message("presence"))).isFalse();
        outbox.succeeded();
        assertThat(outbox.offerDroppable(message("presence"))).isTrue();
        assertThat(wire.written).containsExactly("1", "presence");
    }

    @Test
    void L62_threat23_a_socket_for_which_more_than_1_MiB_waits_is_cut() {
        ByteBuffer large = ByteBuffer.allocate(512 * 1024);
        outbox.offer(large);
        outbox.offer(large);
        outbox.offer(large);
        assertThat(wire.isCut).isFalse();
        outbox.offer(message("x"));
        assertThat(wire.isCut).isTrue();
        outbox.succeeded();
        assertThat(wire.written).hasSize(1);
    }

    @Test
    void L63_threat23_a_write_that_takes_more_than_ten_seconds_is_stuck() {
        long now = System.nanoTime();
        assertThat(outbox.stuck(now + TimeUnit.SECONDS.toNanos(60))).isFalse();
        outbox.offer(message("1"));
        assertThat(outbox.stuck(now + TimeUnit.SECONDS.toNanos(9))).isFalse();
        assertThat(outbox.stuck(now + TimeUnit.SECONDS.toNanos(11))).isTrue();
    }

    @Test
    void L64_a_close_comes_after_what_was_said_before_it() {
        outbox.offer(message("1"));
        outbox.offer(message("ERROR"));
        outbox.finish(CloseReason.BAD_FRAME);
        outbox.offer(message("too late"));
        assertThat(wire.closed).isNull();
        outbox.succeeded();
        outbox.succeeded();
        assertThat(wire.written).containsExactly("1", "ERROR");
        assertThat(wire.closed).isEqualTo(CloseReason.BAD_FRAME);
    }

    @Test
    void L62_a_write_that_fails_ends_the_socket() {
        outbox.offer(message("1"));
        outbox.offer(message("2"));
        outbox.failed(new java.io.IOException("gone"));
        assertThat(wire.isCut).isTrue();
        assertThat(wire.written).containsExactly("1");
    }
}
