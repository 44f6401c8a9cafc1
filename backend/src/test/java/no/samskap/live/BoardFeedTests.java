package no.samskap.live;

import static java.util.stream.Collectors.joining;
import static no.samskap.live.LiveWorld.BOARD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import no.samskap.board.Published;
import no.samskap.live.EventMessages.Message;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BoardFeedTests {
    private final ScheduledExecutorService threads = Executors.newScheduledThreadPool(2);
    private final FakeBoards boards = new FakeBoards();
    private final BoardFeed feed = new BoardFeed(BOARD, boards, threads, () -> {});
    private final FakeWire wire = new FakeWire.Quick();
    private final Outbox outbox = new Outbox(wire);

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    private static String seqs(FakeWire wire) {
        return wire.written.stream()
                .map(message -> message.replaceAll("(?s).*\"from\":(\\d+),\"to\":(\\d+).*", "$1-$2"))
                .collect(joining(" "));
    }

    private static long last(FakeWire wire) {
        return wire.written.isEmpty()
                ? 0
                : Long.parseLong(wire.written.getLast().replaceAll("(?s).*\"to\":(\\d+).*", "$1"));
    }

    @Test
    void L65_all_who_subscribed_under_one_id_get_the_same_octets() {
        FakeWire other = new FakeWire.Quick();
        feed.sit(outbox, "0");
        feed.sit(new Outbox(other), "0");
        boards.happen(BOARD, 1);
        await().until(() -> last(wire) == 1 && last(other) == 1);
        assertThat(wire.buffers.getFirst()).isSameAs(other.buffers.getFirst());
    }

    @Test
    void L66_a_listener_hears_from_the_event_after_it_came_on() {
        FakeWire late = new FakeWire.Quick();
        boards.happen(BOARD, 3);
        feed.sit(outbox, "0");
        boards.happen(BOARD, 2);
        feed.sit(new Outbox(late), "0");
        boards.happen(BOARD, 2);
        await().until(() -> last(wire) == 7 && last(late) == 7);
        assertThat(seqs(wire)).startsWith("4-");
        assertThat(seqs(late)).isEqualTo("6-7");
    }

    @Test
    void L67_events_come_in_order_without_gaps_and_many_in_one_message() {
        feed.sit(outbox, "0");
        for (int i = 0; i < 500; i++) {
            boards.happen(BOARD, 1);
        }
        await().until(() -> last(wire) == 500);
        long expected = 1;
        for (String range : seqs(wire).split(" ")) {
            assertThat(range).startsWith(expected + "-");
            expected = Long.parseLong(range.split("-")[1]) + 1;
        }
        assertThat(wire.written).hasSizeLessThan(50);
    }

    @Test
    void L68_the_board_is_watched_only_while_somebody_listens() {
        Seat one = feed.sit(outbox, "0");
        Seat two = feed.sit(outbox, "1");
        assertThat(boards.watchers(BOARD)).isEqualTo(1);
        feed.leave(one);
        assertThat(boards.watchers(BOARD)).isEqualTo(1);
        feed.leave(two);
        assertThat(boards.watchers(BOARD)).isZero();
        boards.happen(BOARD, 1);
        feed.sit(outbox, "2");
        boards.happen(BOARD, 1);
        await().until(() -> last(wire) == 2);
        assertThat(seqs(wire)).isEqualTo("2-2");
    }

    @Test
    void L69_threat23_one_who_does_not_read_is_cut_and_the_others_do_not_notice() {
        FakeWire stuck = new FakeWire();
        feed.sit(new Outbox(stuck), "0");
        feed.sit(outbox, "0");
        for (int i = 1; i <= 30 && !stuck.isCut; i++) {
            long last = boards.happen(BOARD, 5_000);
            await().until(() -> last(wire) == last);
        }
        assertThat(stuck.isCut).isTrue();
        assertThat(wire.isCut).isFalse();
    }

    @Test
    void L70_a_message_stays_under_its_size_and_more_events_go_in_more_messages() {
        String event = "{\"text\":\"" + "x".repeat(100_000) + "\"}";
        List<Message> messages = EventMessages.of(BOARD, "e", 11, List.of(event, event, event, event, event));
        assertThat(messages.stream().map(message -> message.from() + "-" + message.to()))
                .containsExactly("11-12", "13-14", "15-15");
    }

    @Test
    void L70_no_message_mixes_two_epochs() {
        assertThat(EventMessages.joined(List.of(
                        new Published(BOARD, "a", 1, 1, List.of("1")),
                        new Published(BOARD, "a", 2, 3, List.of("2", "3")),
                        new Published(BOARD, "b", 4, 4, List.of("4")))))
                .containsExactly(
                        new Published(BOARD, "a", 1, 3, List.of("1", "2", "3")),
                        new Published(BOARD, "b", 4, 4, List.of("4")));
    }

    @Test
    void L71_work_that_is_asked_for_runs_once_at_a_time_and_not_too_often() {
        List<Long> began = new CopyOnWriteArrayList<>();
        AtomicInteger atOnce = new AtomicInteger();
        Tick tick = new Tick(
                threads,
                () -> {
                    began.add(System.nanoTime());
                    assertThat(atOnce.incrementAndGet()).isEqualTo(1);
                    atOnce.decrementAndGet();
                },
                40,
                250);
        tick.ask();
        await().pollDelay(Duration.ZERO).until(() -> began.size() == 1);
        IntStream.range(0, 1_000).forEach(i -> tick.ask());
        await().until(() -> began.size() == 2);
        assertThat(began.get(1) - began.get(0)).isGreaterThan(39_000_000);
    }
}
