package no.samskap.board;

import static no.samskap.board.Table.ANNE;
import static no.samskap.board.Table.BEN;
import static no.samskap.board.Table.LEADER;
import static no.samskap.board.Table.accepted;
import static no.samskap.board.Table.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.samskap.protocol.BoardCommand;
import no.samskap.protocol.BoardCommand.HideComment;
import no.samskap.protocol.BoardCommand.HideIdea;
import no.samskap.protocol.BoardCommand.RestoreComment;
import no.samskap.protocol.BoardCommand.RestoreIdea;
import no.samskap.protocol.BoardId;
import no.samskap.protocol.ChallengeId;
import no.samskap.protocol.CommandId;
import no.samskap.protocol.CommentId;
import no.samskap.protocol.IdeaId;
import no.samskap.protocol.ParticipantId;
import no.samskap.protocol.Phase;
import no.samskap.protocol.RejectionCode;
import no.samskap.protocol.Reply;
import no.samskap.protocol.Role;
import no.samskap.protocol.Stance;
import org.junit.jupiter.api.Test;

/** What those who moderate hide, on a board and nothing else. */
class HidingTest {
    private static final Actor MODERATORS =
            new Actor(new ParticipantId("moderation"), Role.FASILITATOR, false, true, Phase.IDEATE);

    private final Table table = new Table();
    private int commands;

    private CommandId next() {
        return new CommandId("m" + ++commands);
    }

    private Reply hides(String idea) {
        return table.does(MODERATORS, new HideIdea(next(), new IdeaId(idea)));
    }

    private Reply restores(String idea) {
        return table.does(MODERATORS, new RestoreIdea(next(), new IdeaId(idea)));
    }

    private List<String> replay() {
        return table.said().stream()
                .map(said -> EventCodec.wire(said, table.board().moderated()))
                .toList();
    }

    private String snapshot() {
        return EventCodec.JSON.writeValueAsString(
                Visibility.snapshot(new BoardId("b"), new ChallengeId("c"), List.of(), "e", table.board()));
    }

    @Test
    void G03_a_hidden_card_is_a_removed_one_to_every_client_and_does_not_say_who_hid_it() {
        accepted(table.adds(ANNE, "a"));
        accepted(hides("a"));
        assertThat(replay().getLast())
                .isEqualTo("{\"seq\":2,\"at\":\"" + Table.NOW
                        + "\",\"type\":\"IdeaRemoved\",\"idea\":\"a\",\"hidden\":true}");
        assertThat(snapshot()).doesNotContain("Tekst om a");
        assertThat(Visibility.ideas(table.board())).isEmpty();
        refused(table.does(BEN, table.comment("a", "c")), RejectionCode.IDEA_REMOVED, "idea");
        refused(table.does(BEN, table.stance("a", Stance.AGREE)), RejectionCode.IDEA_REMOVED, "idea");
        refused(table.does(LEADER, table.edit("a", "Ny", 1)), RejectionCode.IDEA_REMOVED, "idea");
        refused(table.does(BEN, table.addOnto("a", "b")), RejectionCode.IDEA_REMOVED, "buildsOn");
        refused(table.adds(BEN, "a"), RejectionCode.IDEA_EXISTS, "idea");
    }

    @Test
    void G04_while_a_card_is_hidden_nothing_that_was_said_of_it_is_told_again() {
        accepted(table.adds(ANNE, "a"));
        accepted(table.does(ANNE, table.edit("a", "Hemmelig", 1)));
        accepted(table.does(BEN, table.move("a", "Skole")));
        accepted(table.does(BEN, table.comment("a", "c")));
        table.people(0, 5, "a", Stance.AGREE);
        table.tellTallies();
        accepted(hides("a"));
        assertThat(replay().subList(0, 5))
                .containsExactly(
                        "{\"seq\":1,\"type\":\"Withheld\"}",
                        "{\"seq\":2,\"type\":\"Withheld\"}",
                        "{\"seq\":3,\"type\":\"Withheld\"}",
                        "{\"seq\":4,\"type\":\"Withheld\"}",
                        "{\"seq\":5,\"type\":\"Withheld\"}");
        accepted(restores("a"));
        assertThat(replay().getFirst()).contains("Tekst om a");
        accepted(hides("a"));
        assertThat(replay()).noneMatch(event -> event.contains("Hemmelig") || event.contains("Tekst om a"));
    }

    @Test
    void G04_what_its_author_takes_away_while_it_is_hidden_stays_hidden() {
        accepted(table.adds(ANNE, "a"));
        accepted(hides("a"));
        accepted(table.does(ANNE, table.remove("a")));
        assertThat(replay()).noneMatch(event -> event.contains("Tekst om a"));
        refused(restores("a"), RejectionCode.IDEA_REMOVED, "idea");
    }

    @Test
    void G06_a_restored_card_comes_back_as_its_authors_with_all_that_was_said_and_weighed() {
        accepted(table.adds(ANNE, "a"));
        accepted(table.does(BEN, table.comment("a", "c")));
        table.people(0, 5, "a", Stance.AGREE);
        accepted(hides("a"));
        accepted(restores("a"));
        assertThat(replay().getLast())
                .contains(
                        "\"type\":\"IdeaRevealed\"", "\"by\":\"anne\"", "\"comment\":\"c\"", "\"text\":\"Tekst om a\"");
        assertThat(table.idea("a").counted().agree()).isEqualTo(5);
        accepted(table.does(BEN, table.comment("a", "d")));
    }

    @Test
    void G06_a_restored_card_without_a_name_still_has_none() {
        accepted(table.does(ANNE, table.addAnonymous("a")));
        accepted(hides("a"));
        accepted(restores("a"));
        assertThat(replay()).noneMatch(event -> event.contains("anne"));
        assertThat(snapshot()).doesNotContain("anne");
    }

    @Test
    void G06_the_end_of_silent_writing_shows_nothing_that_is_hidden() {
        accepted(table.adds(ANNE, "a"));
        accepted(hides("a"));
        accepted(table.does(LEADER, new BoardCommand.SetSilentWriting(next(), true)));
        accepted(table.does(LEADER, new BoardCommand.Reveal(next())));
        table.tellTallies();
        assertThat(table.board().shows(new IdeaId("a"))).isFalse();
        assertThat(replay()).noneMatch(event -> event.contains("Tekst om a"));
    }

    @Test
    void G07_a_comment_is_hidden_and_restored_by_itself() {
        accepted(table.adds(ANNE, "a"));
        accepted(table.does(BEN, table.comment("a", "c")));
        accepted(table.does(MODERATORS, new HideComment(next(), new IdeaId("a"), new CommentId("c"))));
        assertThat(replay().get(1)).isEqualTo("{\"seq\":2,\"type\":\"Withheld\"}");
        assertThat(replay().getLast()).contains("\"type\":\"CommentRemoved\"").doesNotContain("Fordi", "\"by\"");
        assertThat(snapshot()).contains("Tekst om a").doesNotContain("Fordi");
        accepted(table.does(MODERATORS, new RestoreComment(next(), new IdeaId("a"), new CommentId("c"))));
        assertThat(replay().getLast()).contains("CommentRestored", "Fordi", "\"by\":\"ben\"");
        assertThat(snapshot()).contains("Fordi");
    }

    @Test
    void G07_a_hidden_comment_is_not_in_what_a_restored_card_was_shown_with() {
        accepted(table.adds(ANNE, "a"));
        accepted(table.does(BEN, table.comment("a", "c")));
        accepted(hides("a"));
        accepted(restores("a"));
        accepted(table.does(MODERATORS, new HideComment(next(), new IdeaId("a"), new CommentId("c"))));
        assertThat(replay()).noneMatch(event -> event.contains("Fordi"));
    }

    @Test
    void G09_a_snapshot_keeps_what_is_hidden_and_who_wrote_lately() throws Exception {
        accepted(table.adds(ANNE, "a"));
        accepted(table.adds(ANNE, "b"));
        accepted(table.does(BEN, table.comment("b", "c")));
        accepted(hides("a"));
        accepted(table.does(MODERATORS, new HideComment(next(), new IdeaId("b"), new CommentId("c"))));
        accepted(table.does(ANNE, table.add("gone")));
        accepted(table.does(BEN, table.comment("gone", "d")));
        accepted(table.does(MODERATORS, new HideComment(next(), new IdeaId("gone"), new CommentId("d"))));
        accepted(table.does(MODERATORS, table.remove("gone")));
        KeysInMemory keys = new KeysInMemory();
        Board kept = Frozen.read(Frozen.of(table.board(), keys).bytes()).thaw(keys);
        assertThat(kept).isEqualTo(table.board());
        assertThat(kept.shows(new IdeaId("a"))).isFalse();
    }

    @Test
    void G14_the_muted_read_and_weigh_and_do_not_write() {
        accepted(table.adds(ANNE, "a"));
        Actor muted = new Actor(
                new ParticipantId("ben"), Role.INNBYGGER, true, false, false, Phase.IDEATE, new Leave(true, null));
        refused(table.does(muted, table.add("b")), RejectionCode.MUTED, null);
        refused(table.does(muted, table.comment("a", "c")), RejectionCode.MUTED, null);
        refused(table.does(muted, table.move("a", null)), RejectionCode.MUTED, null);
        refused(table.does(muted, table.edit("a", "Ny", 1)), RejectionCode.MUTED, null);
        accepted(table.does(muted, table.stance("a", Stance.AGREE)));
    }

    @Test
    void G14_what_was_accepted_before_keeps_its_outcome_when_it_is_sent_again() {
        BoardCommand.AddIdea before = table.add("a");
        accepted(table.does(ANNE, before));
        Actor muted = new Actor(
                new ParticipantId("anne"), Role.INNBYGGER, true, false, false, Phase.IDEATE, new Leave(true, null));
        accepted(table.does(muted, before));
    }

    @Test
    void G18_who_writes_slowly_is_told_how_long_to_wait_and_others_are_not_held_up() {
        Actor slow = new Actor(
                new ParticipantId("anne"), Role.INNBYGGER, true, false, false, Phase.IDEATE, new Leave(false, 2));
        BoardCommand.AddIdea first = table.add("a");
        accepted(table.does(slow, first));
        table.pass(20);
        accepted(table.does(slow, table.comment("a", "c")));
        table.pass(10);
        assertThat(table.does(slow, table.add("b"))).isInstanceOfSatisfying(Reply.Rejected.class, rejected -> {
            assertThat(rejected.code()).isEqualTo(RejectionCode.SLOWED);
            assertThat(rejected.retryAfter()).isEqualTo(30);
            assertThat(rejected.message()).endsWith("Vent 30 sekunder.");
        });
        accepted(table.does(slow, first));
        accepted(table.does(slow, table.stance("a", Stance.AGREE)));
        accepted(table.adds(BEN, "d"));
        table.pass(30);
        accepted(table.does(slow, table.add("b")));
    }
}
