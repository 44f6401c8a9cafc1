package no.samskap.board;

import static no.samskap.board.Table.ANNE;
import static no.samskap.board.Table.BEN;
import static no.samskap.board.Table.LEADER;
import static no.samskap.board.Table.NOW;
import static no.samskap.board.Table.accepted;
import static no.samskap.board.Table.refused;
import static no.samskap.protocol.RejectionCode.IDEA_REMOVED;
import static no.samskap.protocol.RejectionCode.IDEA_UNKNOWN;
import static no.samskap.protocol.RejectionCode.LAYOUT_LOCKED;
import static no.samskap.protocol.RejectionCode.NOT_ALLOWED;
import static no.samskap.protocol.RejectionCode.PHASE_CLOSED;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import no.samskap.protocol.BoardCommand.LockLayout;
import no.samskap.protocol.BoardCommand.Reveal;
import no.samskap.protocol.BoardCommand.SetAnonymity;
import no.samskap.protocol.BoardCommand.SetNames;
import no.samskap.protocol.BoardCommand.SetSilentWriting;
import no.samskap.protocol.BoardCommand.SetTimer;
import no.samskap.protocol.BoardCommand.Spotlight;
import no.samskap.protocol.BoardCommand.Steer;
import no.samskap.protocol.BoardEvent.LayoutLocked;
import no.samskap.protocol.BoardEvent.Spotlit;
import no.samskap.protocol.BoardEvent.TimerSet;
import no.samskap.protocol.CommandId;
import no.samskap.protocol.IdeaId;
import no.samskap.protocol.ParticipantId;
import no.samskap.protocol.Phase;
import no.samskap.protocol.Snapshot;
import org.junit.jupiter.api.Test;

class SteeringTest {
    private final Table table = new Table();

    private static CommandId id() {
        return new CommandId(java.util.UUID.randomUUID().toString());
    }

    private static List<Steer> all() {
        return List.of(
                new SetTimer(id(), 60),
                new LockLayout(id(), true),
                new SetSilentWriting(id(), true),
                new Reveal(id()),
                new SetAnonymity(id(), true),
                new SetNames(id(), false),
                new Spotlight(id(), null, null));
    }

    private Snapshot.Meeting meetingAfter(Duration time) {
        return Visibility.meeting(table.board(), NOW.plus(time));
    }

    @Test
    void F01_only_those_who_facilitate_run_the_meeting_in_every_phase_but_the_last() {
        for (Phase phase : Phase.values()) {
            table.in(phase);
            for (Steer steer : all()) {
                if (phase == Phase.SHARED) {
                    refused(table.does(LEADER, steer), PHASE_CLOSED, null);
                } else {
                    refused(table.does(ANNE, steer), NOT_ALLOWED, null);
                    accepted(table.does(LEADER, steer));
                }
            }
        }
    }

    @Test
    void F02_a_countdown_tells_what_is_left_of_it_and_never_more_than_it_was() {
        accepted(table.does(LEADER, new SetTimer(id(), 90)));
        assertThat(table.lastEvent()).isEqualTo(new TimerSet(90));
        assertThat(meetingAfter(Duration.ofSeconds(30)).timer()).isEqualTo(new Snapshot.Timer(90, 60_000));
        assertThat(meetingAfter(Duration.ofHours(1)).timer()).isEqualTo(new Snapshot.Timer(90, 0));
        assertThat(meetingAfter(Duration.ofHours(-1)).timer()).isEqualTo(new Snapshot.Timer(90, 90_000));
        accepted(table.does(LEADER, new SetTimer(id(), null)));
        assertThat(meetingAfter(Duration.ZERO).timer()).isNull();
    }

    @Test
    void F03_in_a_locked_layout_only_those_who_facilitate_move_ideas() {
        accepted(table.adds(ANNE, "a"));
        accepted(table.does(LEADER, new LockLayout(id(), true)));
        assertThat(table.lastEvent()).isEqualTo(new LayoutLocked(true));
        assertThat(meetingAfter(Duration.ZERO).locked()).isTrue();
        refused(table.does(ANNE, table.move("a", "Skole")), LAYOUT_LOCKED, null);
        accepted(table.does(LEADER, table.move("a", "Skole")));
        accepted(table.does(ANNE, table.addIn("Helse", "b")));
        accepted(table.does(LEADER, new LockLayout(id(), false)));
        accepted(table.does(BEN, table.move("a", "Helse")));
    }

    @Test
    void F04_while_all_is_anonymous_nothing_that_is_done_to_ideas_says_who_did_it() {
        accepted(table.adds(BEN, "open"));
        accepted(table.does(LEADER, new SetAnonymity(id(), true)));
        assertThat(Visibility.head(table.lastSaid()).by()).isNotNull();
        accepted(table.adds(ANNE, "a"));
        assertThat(Visibility.head(table.lastSaid()).by()).isNull();
        for (var act : List.of(
                table.move("open", "Skole"),
                table.edit("a", "Nytt", 1),
                table.comment("open", "k"),
                table.remove("a"))) {
            accepted(table.does(ANNE, act));
            assertThat(Visibility.head(table.lastSaid()).by())
                    .as("who did %s", act)
                    .isNull();
        }
        Snapshot.Idea open = Visibility.idea(table.idea("open"));
        assertThat(open.by()).as("what was said with a name keeps it").isNotNull();
        assertThat(open.comments().getFirst().by()).isNull();
        accepted(table.does(LEADER, new SetAnonymity(id(), false)));
        accepted(table.adds(ANNE, "b"));
        assertThat(Visibility.head(table.lastSaid()).by()).isNotNull();
    }

    @Test
    void F05_everybody_is_pointed_to_an_idea_that_is_on_the_board_until_it_goes() {
        accepted(table.adds(ANNE, "a"));
        accepted(table.does(LEADER, new Spotlight(id(), new IdeaId("a"), true)));
        assertThat(table.lastEvent()).isEqualTo(new Spotlit(new IdeaId("a"), true));
        assertThat(meetingAfter(Duration.ZERO).spotlight()).isEqualTo(new IdeaId("a"));
        refused(table.does(LEADER, new Spotlight(id(), new IdeaId("x"), null)), IDEA_UNKNOWN, "idea");
        accepted(table.does(ANNE, table.remove("a")));
        assertThat(meetingAfter(Duration.ZERO).spotlight()).isNull();
        refused(table.does(LEADER, new Spotlight(id(), new IdeaId("a"), null)), IDEA_REMOVED, "idea");
    }

    @Test
    void F06_how_the_meeting_is_run_outlives_a_restart() throws Exception {
        try (Boardroom room = new Boardroom()) {
            accepted(room.does(LEADER, table.add("a")));
            accepted(room.does(LEADER, new LockLayout(id(), true)));
            accepted(room.does(LEADER, new SetTimer(id(), 600)));
            accepted(room.does(LEADER, new SetNames(id(), false)));
            String snapshot = new String(room.restart().boards().snapshot(room.id(), new ParticipantId("anybody")));
            assertThat(snapshot)
                    .contains("\"seq\":4,")
                    .endsWith(
                            "\"locked\":true,\"silent\":false,\"unrevealed\":false,\"anonymous\":false,\"namesHidden\":true}}")
                    .containsPattern("\"meeting\":\\{\"timer\":\\{\"seconds\":600,\"remaining\":5\\d{5}}");
        }
    }

    @Test
    void F06_a_kept_state_holds_how_the_meeting_is_run() throws Exception {
        for (Steer steer : all()) {
            accepted(table.does(LEADER, steer));
        }
        accepted(table.adds(ANNE, "a"));
        accepted(table.does(BEN, table.comment("a", "k")));
        Board kept = Frozen.read(Frozen.of(table.board()).bytes()).thaw();
        assertThat(kept).isEqualTo(table.board());
    }
}
