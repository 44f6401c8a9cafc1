package no.samskap.board;

import static no.samskap.board.Table.ANNE;
import static no.samskap.board.Table.BEN;
import static no.samskap.board.Table.LEADER;
import static no.samskap.board.Table.accepted;
import static no.samskap.board.Table.refused;
import static no.samskap.protocol.RejectionCode.AREA_UNKNOWN;
import static no.samskap.protocol.RejectionCode.COMMENT_EXISTS;
import static no.samskap.protocol.RejectionCode.IDEA_BUILT_ON;
import static no.samskap.protocol.RejectionCode.IDEA_CHANGED;
import static no.samskap.protocol.RejectionCode.IDEA_EXISTS;
import static no.samskap.protocol.RejectionCode.IDEA_REMOVED;
import static no.samskap.protocol.RejectionCode.IDEA_UNKNOWN;
import static no.samskap.protocol.RejectionCode.INTERNAL;
import static no.samskap.protocol.RejectionCode.NOT_ALLOWED;
import static no.samskap.protocol.RejectionCode.PHASE_CLOSED;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.AbstractList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import no.samskap.protocol.Area;
import no.samskap.protocol.BoardCommand;
import no.samskap.protocol.BoardEvent;
import no.samskap.protocol.IdeaId;
import no.samskap.protocol.Phase;
import no.samskap.protocol.Position;
import no.samskap.protocol.Reply;
import no.samskap.protocol.Stance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RulesTest {
    private final Table table = new Table();

    @Test
    void B01_an_added_idea_appears_under_its_commands_names_in_version_1() {
        accepted(table.does(ANNE, table.addIn("Skole", "a")));
        assertThat(EventCodec.wire(table.lastSaid())).isEqualTo("""
                        {"seq":1,"at":"2026-11-23T12:00:00Z","by":"anne","type":"IdeaAdded","idea":"a","text":"Tekst",\
                        "area":"Skole","position":{"x":1.0,"y":2.0},"version":1}""");
    }

    @Test
    void B02_an_id_that_is_or_was_an_ideas_is_refused() {
        accepted(table.adds(ANNE, "a"));
        refused(table.adds(BEN, "a"), IDEA_EXISTS, "idea");
        accepted(table.does(ANNE, table.remove("a")));
        refused(table.adds(BEN, "a"), IDEA_EXISTS, "idea");
    }

    @Test
    void B03_an_area_that_the_board_does_not_have_is_refused() {
        refused(table.does(ANNE, table.addIn("Vei", "a")), AREA_UNKNOWN, "area");
        accepted(table.adds(ANNE, "a"));
        refused(table.does(ANNE, table.move("a", "Vei")), AREA_UNKNOWN, "area");
    }

    @Test
    void B04_building_on_an_idea_that_is_not_there_is_refused() {
        refused(table.does(ANNE, table.addOnto("nei", "b")), IDEA_UNKNOWN, "buildsOn");
        accepted(table.adds(ANNE, "a"));
        accepted(table.does(BEN, table.addOnto("a", "b")));
        assertThat(table.idea("b").buildsOn()).isEqualTo(new IdeaId("a"));
        accepted(table.does(LEADER, table.remove("a")));
        refused(table.does(ANNE, table.addOnto("a", "c")), IDEA_REMOVED, "buildsOn");
    }

    @Test
    void B05_threat74_only_its_author_and_those_who_facilitate_edit_an_idea() {
        accepted(table.adds(ANNE, "a"));
        refused(table.does(BEN, table.edit("a", "Ny", 1)), NOT_ALLOWED, null);
        accepted(table.does(ANNE, table.edit("a", "Ny", 1)));
        accepted(table.does(LEADER, table.edit("a", "Nyest", 2)));
        assertThat(table.idea("a").text()).isEqualTo("Nyest");
    }

    @Test
    void B06_threat64_neighbour9_an_edit_based_on_another_version_is_refused_and_an_accepted_one_makes_the_next() {
        accepted(table.adds(ANNE, "a"));
        accepted(table.does(ANNE, table.edit("a", "To", 1)));
        refused(table.does(LEADER, table.edit("a", "To igjen", 1)), IDEA_CHANGED, "basedOn");
        assertThat(table.idea("a").version()).isEqualTo(2);
        assertThat(table.idea("a").text()).isEqualTo("To");
    }

    @Test
    void B07_anybody_moves_an_idea_and_without_an_area_it_lies_free() {
        accepted(table.does(ANNE, table.addIn("Skole", "a")));
        accepted(table.does(BEN, table.move("a", "Helse")));
        assertThat(table.idea("a").area()).isEqualTo("Helse");
        accepted(table.does(BEN, table.move("a", null)));
        assertThat(table.idea("a").area()).isNull();
        assertThat(table.idea("a").position()).isEqualTo(new Position(10, 20));
    }

    @Test
    void B08_an_author_removes_an_idea_until_others_have_built_on_it_and_who_facilitates_always() {
        accepted(table.adds(ANNE, "a"));
        refused(table.does(BEN, table.remove("a")), NOT_ALLOWED, null);
        accepted(table.does(ANNE, table.comment("a", "own")));
        accepted(table.does(BEN, table.comment("a", "others")));
        refused(table.does(ANNE, table.remove("a")), IDEA_BUILT_ON, null);
        accepted(table.does(LEADER, table.remove("a")));

        accepted(table.adds(ANNE, "b"));
        accepted(table.does(BEN, table.addOnto("b", "c")));
        refused(table.does(ANNE, table.remove("b")), IDEA_BUILT_ON, null);

        accepted(table.adds(ANNE, "d"));
        accepted(table.does(ANNE, table.remove("d")));
    }

    @Test
    void B09_fault25_a_removed_idea_takes_nothing_more_and_an_unknown_one_nothing_at_all() {
        accepted(table.adds(ANNE, "a"));
        accepted(table.does(ANNE, table.remove("a")));
        refused(table.does(BEN, table.stance("a", Stance.AGREE)), IDEA_REMOVED, "idea");
        refused(table.does(BEN, table.comment("a", "c")), IDEA_REMOVED, "idea");
        refused(table.does(BEN, table.move("b", null)), IDEA_UNKNOWN, "idea");
    }

    @Test
    void B10_anybody_comments_and_a_comments_id_is_its_own() {
        accepted(table.adds(ANNE, "a"));
        accepted(table.does(BEN, table.comment("a", "c")));
        refused(table.does(ANNE, table.comment("a", "c")), COMMENT_EXISTS, "comment");
        assertThat(table.idea("a").comments()).hasSize(1);
    }

    @Test
    void B11_a_person_has_one_stance_on_an_idea_and_the_last_counts() {
        accepted(table.adds(ANNE, "a"));
        accepted(table.does(BEN, table.stance("a", Stance.AGREE)));
        accepted(table.does(BEN, table.stance("a", Stance.DISAGREE)));
        assertThat(table.idea("a").counted()).isEqualTo(new Tally(0, 1, 0));
        accepted(table.does(BEN, table.stance("a", Stance.NONE)));
        assertThat(table.idea("a").counted()).isEqualTo(Tally.EMPTY);
    }

    @Test
    void B12_a_tally_is_told_from_five_people_on() {
        accepted(table.adds(ANNE, "a"));
        table.people(1, 4, "a", Stance.AGREE);
        table.tellTallies();
        assertThat(table.idea("a").published()).isNull();
        table.people(5, 1, "a", Stance.PASS);
        table.tellTallies();
        assertThat(table.lastEvent()).isEqualTo(new BoardEvent.TallyChanged(new IdeaId("a"), 4, 0, 1));
        assertThat(EventCodec.wire(table.lastSaid())).doesNotContain("\"by\"");
    }

    @Test
    void B14_a_stance_has_no_event_no_number_and_no_time() {
        accepted(table.adds(ANNE, "a"));
        Reply reply = table.does(BEN, table.stance("a", Stance.AGREE));
        assertThat(reply)
                .isInstanceOfSatisfying(
                        Reply.Accepted.class, it -> assertThat(it.seq()).isEqualTo(1));
        assertThat(table.said()).hasSize(1);
        assertThat(table.board().seq()).isEqualTo(1);
    }

    @Test
    void B15_neighbour2_nothing_that_viewers_get_tells_who_wrote_an_anonymous_idea() {
        accepted(table.does(ANNE, table.addAnonymous("a")));
        accepted(table.does(ANNE, table.edit("a", "Ny tekst", 1)));
        accepted(table.does(ANNE, table.move("a", "Skole")));
        assertThat(EventCodec.JSON.writeValueAsString(Visibility.idea(table.idea("a"))))
                .doesNotContain("anne");
        accepted(table.does(ANNE, table.remove("a")));
        assertThat(table.said()).map(EventCodec::wire).noneMatch(wire -> wire.contains("anne"));
        assertThat(table.said()).hasSize(4);
    }

    @ParameterizedTest
    @EnumSource(Phase.class)
    void B16_each_phase_takes_its_commands(Phase phase) {
        accepted(table.adds(ANNE, "a"));
        table.in(phase);
        Set<Phase> open = EnumSet.of(Phase.EXPLORE, Phase.IDEATE, Phase.DEVELOP);
        expect(open.contains(phase), table.add("b"));
        expect(open.contains(phase), table.edit("a", "Ny", 1));
        expect(open.contains(phase), table.move("a", null));
        expect(open.contains(phase) || phase == Phase.PRIORITISE, table.stance("a", Stance.AGREE));
        expect(phase != Phase.DRAFT && phase != Phase.SHARED, table.comment("a", "c"));
        Reply tidied = table.does(LEADER, table.move("a", "Skole"));
        if (phase == Phase.SHARED) {
            refused(tidied, PHASE_CLOSED, null);
        } else {
            accepted(tidied);
        }
    }

    @Test
    void B17_a_command_that_makes_the_rules_throw_is_refused_alone() {
        Draft draft = Draft.of(
                Board.EMPTY,
                new Rules(new Faulty()),
                Table.SECRETS,
                List.of(ask(table.addIn("Skole", "poison")), ask(table.add("a"))),
                false,
                1,
                "w",
                Table.NOW);
        refused(draft.replies().getFirst(), INTERNAL, null);
        accepted(draft.replies().getLast());
    }

    private static Request ask(BoardCommand command) {
        return new Request(ANNE.in(Phase.IDEATE), command);
    }

    /** Areas that cannot be read: a stand-in for any fault in the rules. */
    private static final class Faulty extends AbstractList<Area> {
        @Override
        public Area get(int index) {
            throw new IllegalStateException("a fault");
        }

        @Override
        public int size() {
            return 1;
        }
    }

    private void expect(boolean taken, BoardCommand command) {
        Reply reply = table.does(ANNE, command);
        if (taken) {
            accepted(reply);
        } else {
            refused(reply, PHASE_CLOSED, null);
        }
    }
}
