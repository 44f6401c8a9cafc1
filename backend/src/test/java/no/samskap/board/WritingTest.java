package no.samskap.board;

import static no.samskap.board.Table.ANNE;
import static no.samskap.board.Table.BEN;
import static no.samskap.board.Table.LEADER;
import static no.samskap.board.Table.accepted;
import static no.samskap.board.Table.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.samskap.protocol.BoardCommand.AddNote;
import no.samskap.protocol.BoardCommand.OpenRound;
import no.samskap.protocol.BoardCommand.SetAnonymity;
import no.samskap.protocol.BoardCommand.SetSilentWriting;
import no.samskap.protocol.BoardCommand.SettleNote;
import no.samskap.protocol.BoardCommand.WriteText;
import no.samskap.protocol.BoardEvent.NoteAdded;
import no.samskap.protocol.BoardEvent.NoteSettled;
import no.samskap.protocol.BoardEvent.TextChanged;
import no.samskap.protocol.CommandId;
import no.samskap.protocol.CommentId;
import no.samskap.protocol.Electorate;
import no.samskap.protocol.IdeaId;
import no.samskap.protocol.Method;
import no.samskap.protocol.ParticipantId;
import no.samskap.protocol.Phase;
import no.samskap.protocol.RejectionCode;
import no.samskap.protocol.RoundId;
import no.samskap.protocol.Texts;
import no.samskap.protocol.Texts.TextPart;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WritingTest {
    private static final IdeaId IDEA = new IdeaId("buss");

    private final Table table = new Table();

    @BeforeEach
    void anIdea() {
        accepted(table.adds(ANNE, "buss"));
    }

    private static CommandId id() {
        return new CommandId(UUID.randomUUID().toString());
    }

    private static WriteText write(int version, TextPart... parts) {
        return new WriteText(id(), IDEA, version, "page", List.of(List.of(parts)));
    }

    private static TextPart put(String insert) {
        return new TextPart(0, insert);
    }

    private static TextPart kept(int over) {
        return new TextPart(over, null);
    }

    private static AddNote note(String note, int from, int to, @Nullable String suggestion) {
        return new AddNote(id(), IDEA, new CommentId(note), 1, from, to, "Hvorfor?", suggestion);
    }

    private static SettleNote settle(String note, boolean accept) {
        return new SettleNote(id(), IDEA, new CommentId(note), accept);
    }

    private Texts.IdeaText text() {
        return Writing.shown(table.idea("buss"), table.board().text(IDEA));
    }

    @Test
    void T05_two_who_write_at_once_are_both_in_the_text_and_the_event_says_what_it_is_made_to() {
        accepted(table.does(ANNE, write(0, put("Buss"))));
        accepted(table.does(BEN, write(0, put("Gratis "))));
        assertThat(table.lastEvent())
                .isEqualTo(new TextChanged(IDEA, 1, "page", List.of(List.of(kept(4), put("Gratis ")))));
        assertThat(text().text()).isEqualTo("BussGratis ");
        assertThat(text().version()).isEqualTo(2);
        assertThat(text().writers()).containsExactly(new ParticipantId("anne"), new ParticipantId("ben"));
    }

    @Test
    void T06_what_does_not_fit_is_refused_and_changes_nothing() {
        accepted(table.does(ANNE, write(0, put("Buss"))));
        refused(table.does(BEN, write(2, kept(4))), RejectionCode.TEXT_MOVED, "version");
        refused(table.does(BEN, write(1, kept(5))), RejectionCode.FIELD_INVALID, "changes");
        refused(table.does(BEN, write(1, kept(4), put("x".repeat(60_000)))), RejectionCode.TEXT_FULL, "changes");
        assertThat(text().version()).isEqualTo(1);
    }

    @Test
    void T07_a_note_on_a_passage_of_an_earlier_version_lies_on_the_same_words() {
        accepted(table.does(ANNE, write(0, put("Buss til alle"))));
        accepted(table.does(BEN, write(1, put("Gratis "), kept(13))));
        accepted(table.does(BEN, note("n", 5, 8, null)));
        assertThat(table.lastEvent())
                .isEqualTo(new NoteAdded(IDEA, new CommentId("n"), 2, 12, 15, "til", "Hvorfor?", null));
        refused(table.does(BEN, note("n", 5, 8, null)), RejectionCode.COMMENT_EXISTS, "note");
        refused(table.does(BEN, note("m", 5, 50, null)), RejectionCode.TEXT_MOVED, "version");
        refused(table.does(BEN, note("m", 5, 5, null)), RejectionCode.TEXT_MOVED, "version");
    }

    @Test
    void T08_a_suggestion_that_is_accepted_is_written() {
        accepted(table.does(ANNE, write(0, put("Buss til alle"))));
        accepted(table.does(BEN, note("n", 5, 8, "for")));
        accepted(table.does(ANNE, settle("n", true)));
        assertThat(text().text()).isEqualTo("Buss for alle");
        assertThat(text().notes()).isEmpty();
        assertThat(table.lastEvent())
                .isEqualTo(new NoteSettled(
                        IDEA, new CommentId("n"), true, 1, List.of(kept(5), new TextPart(3, "for"), kept(5))));
        refused(table.does(ANNE, settle("n", true)), RejectionCode.NOTE_UNKNOWN, "note");
    }

    @Test
    void T08_a_note_is_dismissed_by_its_author_the_ideas_author_or_who_facilitates_and_nobody_else() {
        accepted(table.does(ANNE, write(0, put("Buss til alle"))));
        Table.Who other = new Table.Who("siri", false);
        for (Table.Who who : List.of(ANNE, BEN, LEADER)) {
            accepted(table.does(BEN, note("n" + who.name(), 5, 8, "for")));
            refused(table.does(other, settle("n" + who.name(), false)), RejectionCode.NOT_ALLOWED, null);
            accepted(table.does(who, settle("n" + who.name(), false)));
        }
        assertThat(text().text()).isEqualTo("Buss til alle");
    }

    @Test
    void T09_no_text_is_written_on_what_others_do_not_see_or_are_voting_on() {
        accepted(table.does(LEADER, new SetSilentWriting(id(), true)));
        accepted(table.adds(ANNE, "sykkel"));
        refused(
                table.does(ANNE, new WriteText(id(), new IdeaId("sykkel"), 0, "page", List.of(List.of(put("x"))))),
                RejectionCode.IDEA_WITHHELD,
                "idea");
        refused(
                table.does(BEN, new WriteText(id(), new IdeaId("sykkel"), 0, "page", List.of(List.of(put("x"))))),
                RejectionCode.IDEA_UNKNOWN,
                "idea");
        accepted(table.does(
                LEADER,
                new OpenRound(
                        id(),
                        new RoundId("r"),
                        "Hva?",
                        new Method.Approval(),
                        List.of(IDEA),
                        new Electorate(true, List.of()),
                        false,
                        null,
                        null)));
        refused(table.does(ANNE, write(0, put("x"))), RejectionCode.IDEA_IN_ROUND, "idea");
    }

    @Test
    void T09_where_all_is_without_names_nothing_tells_who_wrote() {
        accepted(table.does(LEADER, new SetAnonymity(id(), true)));
        accepted(table.does(BEN, write(0, put("Buss"))));
        accepted(table.does(BEN, note("n", 0, 4, null)));
        assertThat(table.said().stream()
                        .filter(it -> it.event() instanceof TextChanged || it.event() instanceof NoteAdded)
                        .map(Visibility::head))
                .hasSize(2)
                .allMatch(head -> head.by() == null);
        assertThat(text().writers()).isEmpty();
        assertThat(text().notes()).singleElement().matches(note -> note.by() == null);
    }

    @Test
    void T09_the_text_is_written_while_ideas_are_developed_and_remarked_on_until_it_is_shared() {
        accepted(table.does(ANNE, write(0, put("Buss"))));
        Map<Phase, List<Boolean>> expected = Map.of(
                Phase.EXPLORE, List.of(true, true),
                Phase.IDEATE, List.of(true, true),
                Phase.DEVELOP, List.of(true, true),
                Phase.PRIORITISE, List.of(false, true),
                Phase.DECIDE, List.of(false, true),
                Phase.TRY, List.of(false, true),
                Phase.LEARN, List.of(false, true),
                Phase.SHARED, List.of(false, false));
        expected.forEach((phase, may) -> {
            table.in(phase);
            int version = table.board().text(IDEA).version();
            int length = table.board().text(IDEA).text().length();
            assertThat(Table.isAccepted(table.does(BEN, write(version, put("x"), kept(length)))))
                    .as("writing in %s", phase)
                    .isEqualTo(may.get(0));
            assertThat(Table.isAccepted(
                            table.does(BEN, new AddNote(id(), IDEA, new CommentId(phase.name()), 1, 0, 4, "Hm", null))))
                    .as("remarking in %s", phase)
                    .isEqualTo(may.get(1));
        });
    }

    @Test
    void T10_a_kept_board_holds_its_texts_and_one_from_before_there_were_any_opens() {
        accepted(table.does(ANNE, write(0, put("Buss til alle"))));
        accepted(table.does(BEN, note("n", 5, 8, "for")));
        KeysInMemory keys = new KeysInMemory();
        Board thawed = Frozen.of(table.board(), keys).thaw(keys);
        assertThat(thawed.texts()).isEqualTo(table.board().texts());
        assertThat(new Frozen(
                                0, List.of(), null, List.of(), List.of(), List.of(), null, null, null, null, null, null,
                                null, null)
                        .thaw(keys)
                        .texts())
                .isEmpty();
    }

    @Test
    void T10_an_idea_that_is_taken_off_takes_its_text_along() {
        accepted(table.does(ANNE, write(0, put("Buss"))));
        accepted(table.does(LEADER, table.remove("buss")));
        assertThat(table.board().texts()).isEmpty();
    }
}
