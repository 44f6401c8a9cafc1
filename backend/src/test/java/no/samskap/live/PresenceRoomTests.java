package no.samskap.live;

import static no.samskap.live.LiveWorld.BOARD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import no.samskap.board.Discretion;
import no.samskap.protocol.IdeaId;
import no.samskap.protocol.ParticipantId;
import no.samskap.protocol.Position;
import no.samskap.protocol.Presence;
import no.samskap.protocol.Presence.Doing;
import no.samskap.protocol.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PresenceRoomTests {
    private static final String NOBODY = "\"here\":[],\"left\":[],";

    private final ScheduledExecutorService threads = Executors.newScheduledThreadPool(2);
    private volatile @Nullable Discretion discretion = new Discretion(false, false);
    private final PresenceRoom room = new PresenceRoom(BOARD, () -> Optional.ofNullable(discretion), threads);
    private final FakeWire wire = new FakeWire.Quick();
    private final Presence.Person kari = new Presence.Person(new ParticipantId("k"), "Kari", Role.INNBYGGER, true);
    private final Presence.Person ola = new Presence.Person(new ParticipantId("o"), null, Role.LEDER, false);

    @BeforeEach
    void listen() {
        room.enter(kari, "tab 1");
        room.listen(new Outbox(wire), "p");
        hears(
                "\"all\":true,\"here\":[{\"participant\":\"k\",\"name\":\"Kari\",\"role\":\"innbygger\",\"guest\":true}]");
        wire.written.clear();
    }

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    private void hears(String part) {
        await().untilAsserted(() -> assertThat(String.join("", wire.written)).contains(part));
    }

    @Test
    void L72_neighbour7_who_comes_and_goes_is_told_with_the_number_of_those_here() {
        room.enter(ola, "o1");
        hears(
                "\"all\":false,\"here\":[{\"participant\":\"o\",\"role\":\"leder\",\"guest\":false}],\"left\":[],\"count\":2");
        room.leave(ola.participant(), "o1");
        hears("\"here\":[],\"left\":[\"o\"],\"count\":1");
    }

    @Test
    void L73_fault24_neighbour5_a_person_with_two_tabs_is_here_until_both_are_gone() {
        room.enter(kari, "tab 2");
        room.leave(kari.participant(), "tab 1");
        assertThat(room.here()).containsExactly(kari.participant());
        room.leave(kari.participant(), "tab 1");
        assertThat(room.here()).containsExactly(kari.participant());
        room.leave(kari.participant(), "tab 2");
        assertThat(room.here()).isEmpty();
        hears("\"left\":[\"k\"],\"count\":0");
    }

    @Test
    void L74_of_what_a_person_does_the_last_counts() {
        for (int x = 0; x <= 1_000; x++) {
            room.does(kari.participant(), "tab 1", new Doing(new Position(x, 0), null, null, null));
        }
        hears(NOBODY + "\"count\":1,\"pointing\":[{\"participant\":\"k\",\"cursor\":{\"x\":1000.0,\"y\":0.0}}]");
        assertThat(wire.written).hasSizeLessThan(5);
        room.does(kari.participant(), "tab 1", new Doing(null, null, null, null));
        hears("\"pointing\":[{\"participant\":\"k\"}]");
    }

    @Test
    void L75_who_writes_is_only_a_number() {
        room.does(kari.participant(), "tab 1", new Doing(null, null, true, null));
        hears("\"typing\":1}");
        room.leave(kari.participant(), "tab 1");
        hears("\"typing\":0}");
    }

    @Test
    void L76_a_listener_that_missed_something_is_told_everything_anew() {
        FakeWire slow = new FakeWire();
        Outbox outbox = new Outbox(slow);
        room.listen(outbox, "p");
        await().until(() -> slow.written.size() == 1);
        room.enter(ola, "o1");
        hears("\"count\":2");
        assertThat(slow.written).hasSize(1);
        outbox.succeeded();
        await().until(() -> slow.written.size() == 2);
        assertThat(slow.written.getLast()).contains("\"all\":true").contains("\"count\":2");
    }

    @Test
    void F12_while_names_are_hidden_it_is_told_only_how_many_are_here() {
        discretion = new Discretion(true, true);
        room.boardChanged();
        hears("\"all\":true," + NOBODY + "\"count\":1,\"pointing\":[]");
        room.enter(ola, "o1");
        room.does(ola.participant(), "o1", new Doing(new Position(1, 1), null, true, null));
        hears("\"all\":false," + NOBODY + "\"count\":2,\"pointing\":[],\"typing\":1}");
        wire.written.clear();
        discretion = new Discretion(false, true);
        room.boardChanged();
        hears("\"name\":\"Kari\"");
        assertThat(String.join("", wire.written)).contains("\"pointing\":[]").doesNotContain("cursor");
        wire.written.clear();
        discretion = new Discretion(false, false);
        room.boardChanged();
        hears("\"pointing\":[{\"participant\":\"o\",\"cursor\"");
    }

    @Test
    void T12_where_somebody_writes_is_told_unless_acts_are_hidden() {
        Presence.Caret caret = new Presence.Caret(new IdeaId("buss"), 3, 4, 5);
        room.does(kari.participant(), "tab 1", new Doing(null, null, null, caret));
        hears("\"pointing\":[{\"participant\":\"k\",\"caret\":"
                + "{\"idea\":\"buss\",\"version\":3,\"anchor\":4,\"head\":5}}]");
        wire.written.clear();
        discretion = new Discretion(false, true);
        room.boardChanged();
        hears("\"all\":true");
        assertThat(String.join("", wire.written)).doesNotContain("caret");
    }

    @Test
    void F12_nobody_is_told_of_before_it_is_known_that_they_may_be() {
        discretion = null;
        room.enter(ola, "o1");
        hears(NOBODY + "\"count\":2");
        discretion = new Discretion(false, false);
        hears("\"all\":true,\"here\":[{\"participant\":\"k\"");
    }

    @Test
    void L77_what_somebody_says_who_is_not_here_is_let_go() {
        room.does(ola.participant(), "o1", new Doing(new Position(1, 1), List.of(), true, null));
        room.enter(ola, "o1");
        hears("\"pointing\":[],\"typing\":0}");
    }
}
