package no.samskap.board;

import static no.samskap.board.Table.ANNE;
import static no.samskap.board.Table.BEN;
import static no.samskap.board.Table.LEADER;
import static no.samskap.board.Table.accepted;
import static no.samskap.board.Table.refused;
import static no.samskap.protocol.RejectionCode.IDEA_UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import no.samskap.protocol.BoardCommand;
import no.samskap.protocol.BoardCommand.Reveal;
import no.samskap.protocol.BoardCommand.SetAnonymity;
import no.samskap.protocol.BoardCommand.SetSilentWriting;
import no.samskap.protocol.BoardCommand.Spotlight;
import no.samskap.protocol.BoardEvent.IdeaAdded;
import no.samskap.protocol.BoardEvent.IdeaRevealed;
import no.samskap.protocol.BoardEvent.Revealed;
import no.samskap.protocol.CommandId;
import no.samskap.protocol.IdeaId;
import no.samskap.protocol.ParticipantId;
import no.samskap.protocol.Phase;
import no.samskap.protocol.Reply;
import no.samskap.protocol.Snapshot;
import no.samskap.protocol.Stance;
import org.junit.jupiter.api.Test;

class SilenceTest {
    private final Table table = new Table();

    private static CommandId id() {
        return new CommandId(UUID.randomUUID().toString());
    }

    private void silence(boolean on) {
        accepted(table.does(LEADER, new SetSilentWriting(id(), on)));
    }

    private void reveal() {
        accepted(table.does(LEADER, new Reveal(id())));
    }

    private String lastOnTheWire() {
        return EventCodec.wire(table.lastSaid());
    }

    private List<String> shown() {
        return Visibility.ideas(table.board()).stream()
                .map(idea -> idea.idea().value())
                .toList();
    }

    private List<String> ownOf(String who) {
        return Visibility.withheld(table.board(), new ParticipantId(who)).stream()
                .map(idea -> idea.idea().value())
                .toList();
    }

    @Test
    void F08_in_silent_writing_the_others_are_told_only_that_something_happened() {
        accepted(table.adds(BEN, "before"));
        silence(true);
        for (BoardCommand act : List.of(
                table.add("a"),
                table.edit("a", "Nye ord", 1),
                table.move("a", "Skole"),
                table.comment("a", "k"),
                table.addOnto("a", "b"),
                table.remove("b"))) {
            accepted(table.does(ANNE, act));
            assertThat(lastOnTheWire()).isEqualTo("{\"seq\":" + table.board().seq() + ",\"type\":\"Withheld\"}");
        }
        assertThat(shown()).containsExactly("before");
        assertThat(ownOf("anne")).containsExactly("a");
        assertThat(ownOf("ben")).isEmpty();
        assertThat(ownOf("leader")).isEmpty();
    }

    @Test
    void F08_what_stood_on_the_board_before_is_worked_on_in_the_open() {
        accepted(table.adds(BEN, "before"));
        silence(true);
        accepted(table.does(ANNE, table.comment("before", "k")));
        assertThat(lastOnTheWire()).contains("CommentAdded").contains("anne");
        accepted(table.does(ANNE, table.move("before", "Skole")));
        assertThat(lastOnTheWire()).contains("IdeaMoved");
    }

    @Test
    void F09_a_withheld_idea_is_to_everybody_but_its_author_as_if_it_had_never_been() {
        silence(true);
        accepted(table.adds(ANNE, "a"));
        for (Table.Who other : List.of(BEN, LEADER)) {
            for (BoardCommand act : List.of(
                    table.edit("a", "Nye ord", 1),
                    table.move("a", null),
                    table.comment("a", "k"),
                    table.stance("a", Stance.AGREE),
                    table.remove("a"))) {
                refused(table.does(other, act), IDEA_UNKNOWN, "idea");
            }
            refused(table.does(other, table.addOnto("a", "b")), IDEA_UNKNOWN, "buildsOn");
        }
        refused(table.does(LEADER, new Spotlight(id(), new IdeaId("a"), null)), IDEA_UNKNOWN, "idea");
    }

    @Test
    void F09_what_builds_on_anothers_idea_leaves_no_trace_on_it_until_it_is_shown() {
        accepted(table.adds(BEN, "before"));
        silence(true);
        accepted(table.does(ANNE, table.addOnto("before", "a")));
        assertThat(table.idea("before").builtOn()).isFalse();
        reveal();
        assertThat(table.idea("before").builtOn()).isTrue();
    }

    @Test
    void F10_a_reveal_shows_what_was_withheld_to_all_as_it_is_then() {
        silence(true);
        accepted(table.adds(ANNE, "a"));
        accepted(table.does(ANNE, table.edit("a", "Nye ord", 1)));
        accepted(table.does(ANNE, table.comment("a", "k")));
        accepted(table.adds(BEN, "b"));
        long before = table.board().seq();
        reveal();
        assertThat(shown()).containsExactlyInAnyOrder("a", "b");
        assertThat(ownOf("anne")).isEmpty();
        assertThat(table.board().meeting().silent()).isFalse();
        List<Fact.Said> told = table.said().subList((int) before, table.said().size());
        assertThat(told).hasSize(3);
        assertThat(told.getFirst().event()).isEqualTo(new Revealed());
        assertThat(told)
                .filteredOn(said -> said.event() instanceof IdeaRevealed)
                .hasSize(2);
        for (Fact.Said said : told.subList(1, 3)) {
            IdeaRevealed revealed = (IdeaRevealed) said.event();
            Snapshot.Idea idea = Visibility.idea(table.idea(revealed.idea().value()));
            assertThat(EventCodec.wire(said))
                    .contains("\"text\":\"" + idea.text() + "\"")
                    .contains("\"by\":\"" + idea.by() + "\"")
                    .contains("\"at\":\"" + idea.at() + "\"");
            assertThat(revealed.comments()).isEqualTo(idea.comments());
            assertThat(revealed.version()).isEqualTo(idea.version());
        }
    }

    @Test
    void F10_silent_writing_that_is_turned_off_shows_the_new_and_not_yet_the_old() {
        silence(true);
        accepted(table.adds(ANNE, "a"));
        silence(false);
        accepted(table.adds(BEN, "b"));
        assertThat(lastOnTheWire()).contains("\"type\":\"IdeaAdded\"");
        assertThat(shown()).containsExactly("b");
        accepted(table.does(ANNE, table.addOnto("a", "c")));
        assertThat(shown()).containsExactly("b");
        reveal();
        assertThat(shown()).containsExactlyInAnyOrder("a", "b", "c");
    }

    @Test
    void F10_the_order_of_what_is_revealed_says_nothing_of_when_it_was_written() {
        silence(true);
        List<String> written = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            written.add("i" + i);
            accepted(table.adds(ANNE, "i" + i));
        }
        reveal();
        assertThat(shown()).containsExactlyInAnyOrderElementsOf(written).isNotEqualTo(written);
        assertThat(Visibility.ideas(table.board()).stream()
                        .map(Snapshot.Idea::at)
                        .distinct())
                .hasSize(1);
    }

    @Test
    void F10_nothing_on_a_revealed_idea_without_a_name_says_whose_it_is() {
        accepted(table.does(LEADER, new SetAnonymity(id(), false)));
        silence(true);
        accepted(table.does(ANNE, table.addAnonymous("a")));
        accepted(table.does(ANNE, table.comment("a", "k")));
        accepted(table.does(ANNE, table.addOnto("a", "b")));
        long before = table.board().seq();
        reveal();
        for (Fact.Said said : table.said().subList((int) before, table.said().size())) {
            assertThat(EventCodec.wire(said)).doesNotContain("anne");
        }
        assertThat(EventCodec.JSON.writeValueAsString(Visibility.ideas(table.board())))
                .doesNotContain("anne");
    }

    @Test
    void F11_no_count_and_no_row_tells_of_a_withheld_idea() throws Exception {
        try (Boardroom room = new Boardroom()) {
            accepted(room.does(LEADER, new SetSilentWriting(id(), true)));
            accepted(room.does(ANNE, table.add("a")));
            accepted(room.does(ANNE, table.stance("a", Stance.AGREE)));
            assertThat(room.boards().ideas(room.id())).isEmpty();
            assertThat(room.boards().ballots(room.id())).isEmpty();
            assertThat(room.boards().authors(room.id())).isEmpty();
            assertThat(room.boards()
                            .stances(room.id(), new ParticipantId("anne"))
                            .stances())
                    .hasSize(1);
            assertThat(room.boards().events(room.id(), 0, 10).events().get(1))
                    .isEqualTo("{\"seq\":2,\"type\":\"Withheld\"}");
            assertThat(snapshot(room, "ben")).doesNotContain("Tekst").doesNotContain("anne");
            assertThat(snapshot(room, "anne")).contains("\"withheld\":[{\"idea\":\"a\"");
            room.restart();
            assertThat(room.boards().events(room.id(), 0, 10).events().get(1))
                    .isEqualTo("{\"seq\":2,\"type\":\"Withheld\"}");
            assertThat(snapshot(room, "ben")).contains("\"unrevealed\":true").doesNotContain("Tekst");
            assertThat(snapshot(room, "anne")).contains("\"withheld\":[{\"idea\":\"a\"");
        }
    }

    private static String snapshot(Boardroom room, String who) {
        return new String(room.boards().snapshot(room.id(), new ParticipantId(who)));
    }

    @Test
    void F13_a_reveal_of_many_takes_several_batches_and_goes_on_after_a_restart() throws Exception {
        try (Boardroom room = new Boardroom()) {
            accepted(room.does(LEADER, new SetSilentWriting(id(), true)));
            List<CompletableFuture<Reply>> writing = new ArrayList<>();
            for (int i = 0; i < 450; i++) {
                writing.add(room.boards().submit(room.id(), ANNE.in(Phase.IDEATE), table.add("i" + i)));
            }
            for (CompletableFuture<Reply> reply : writing) {
                accepted(reply.get(20, TimeUnit.SECONDS));
            }
            accepted(room.does(LEADER, new Reveal(id())));
            room.restart();
            org.awaitility.Awaitility.await()
                    .untilAsserted(
                            () -> assertThat(room.boards().ideas(room.id())).hasSize(450));
            List<String> events = new ArrayList<>();
            while (room.boards().events(room.id(), events.size(), 500).events().size() > 0) {
                events.addAll(
                        room.boards().events(room.id(), events.size(), 500).events());
            }
            assertThat(events).hasSize(1 + 450 + 1 + 450);
            for (int i = 0; i < events.size(); i++) {
                assertThat(events.get(i)).startsWith("{\"seq\":" + (i + 1) + ",");
            }
            assertThat(events)
                    .filteredOn(event -> event.contains("IdeaRevealed"))
                    .hasSize(450);
        }
    }

    @Test
    void F13_a_kept_state_holds_what_is_withheld_and_what_is_on_its_way_to_be_shown() throws Exception {
        silence(true);
        for (int i = 0; i < 250; i++) {
            accepted(table.adds(ANNE, "i" + i));
        }
        reveal();
        silence(true);
        accepted(table.adds(BEN, "later"));
        Board kept = Frozen.read(Frozen.of(table.board()).bytes()).thaw();
        assertThat(kept).isEqualTo(table.board());
        assertThat(ownOf("ben")).as("what is written after a reveal").containsExactly("later");
    }

    @Test
    void F08_a_withheld_act_is_still_what_it_was_in_the_log() {
        silence(true);
        accepted(table.adds(ANNE, "a"));
        assertThat(table.lastSaid().event()).isInstanceOf(IdeaAdded.class);
        assertThat(table.lastSaid().withheld()).isTrue();
    }
}
