package no.samskap.board;

import static no.samskap.board.Table.ANNE;
import static no.samskap.board.Table.BEN;
import static no.samskap.board.Table.LEADER;
import static no.samskap.board.Table.accepted;
import static no.samskap.board.Table.refused;
import static no.samskap.protocol.RejectionCode.ATTACHMENT_EXISTS;
import static no.samskap.protocol.RejectionCode.ATTACHMENT_UNKNOWN;
import static no.samskap.protocol.RejectionCode.BOARD_FULL;
import static no.samskap.protocol.RejectionCode.CLUSTER_UNKNOWN;
import static no.samskap.protocol.RejectionCode.FIELD_INVALID;
import static no.samskap.protocol.RejectionCode.IDEA_MERGED;
import static no.samskap.protocol.RejectionCode.IDEA_NOT_MERGED;
import static no.samskap.protocol.RejectionCode.IDEA_REMOVED;
import static no.samskap.protocol.RejectionCode.IDEA_UNKNOWN;
import static no.samskap.protocol.RejectionCode.IDEA_WITHHELD;
import static no.samskap.protocol.RejectionCode.LAYOUT_LOCKED;
import static no.samskap.protocol.RejectionCode.MUTED;
import static no.samskap.protocol.RejectionCode.NOT_ALLOWED;
import static no.samskap.protocol.RejectionCode.PHASE_CLOSED;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import no.samskap.protocol.AttachmentId;
import no.samskap.protocol.BoardCommand;
import no.samskap.protocol.BoardCommand.AttachLink;
import no.samskap.protocol.BoardCommand.ConnectIdea;
import no.samskap.protocol.BoardCommand.Detach;
import no.samskap.protocol.BoardCommand.DisconnectIdea;
import no.samskap.protocol.BoardCommand.GroupIdea;
import no.samskap.protocol.BoardCommand.MarkIdea;
import no.samskap.protocol.BoardCommand.MergeIdea;
import no.samskap.protocol.BoardCommand.React;
import no.samskap.protocol.BoardCommand.RenameCluster;
import no.samskap.protocol.BoardCommand.SplitIdea;
import no.samskap.protocol.BoardEvent.IdeaRevealed;
import no.samskap.protocol.BoardEvent.Reacted;
import no.samskap.protocol.BoardEvent.TallyChanged;
import no.samskap.protocol.ClusterId;
import no.samskap.protocol.CommandId;
import no.samskap.protocol.IdeaId;
import no.samskap.protocol.Mark;
import no.samskap.protocol.ParticipantId;
import no.samskap.protocol.Phase;
import no.samskap.protocol.Reaction;
import no.samskap.protocol.Role;
import no.samskap.protocol.Snapshot;
import no.samskap.protocol.Stance;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CardsTogetherTest {
    private final Table table = new Table();
    private int commands;

    /** Anne wrote a and b, Ben c. */
    @BeforeEach
    void three_ideas() {
        accepted(table.adds(ANNE, "a"));
        accepted(table.adds(ANNE, "b"));
        accepted(table.adds(BEN, "c"));
    }

    private CommandId next() {
        return new CommandId("card-" + ++commands);
    }

    private static IdeaId idea(String id) {
        return new IdeaId(id);
    }

    private GroupIdea group(String idea, @Nullable String cluster, @Nullable String title) {
        return new GroupIdea(next(), idea(idea), cluster == null ? null : new ClusterId(cluster), title);
    }

    private ConnectIdea connect(String idea, String to, @Nullable String label) {
        return new ConnectIdea(next(), idea(idea), idea(to), label);
    }

    private MergeIdea merge(String idea, String into) {
        return new MergeIdea(next(), idea(idea), idea(into));
    }

    private SplitIdea split(String idea) {
        return new SplitIdea(next(), idea(idea));
    }

    private React react(String idea, boolean on) {
        return new React(next(), idea(idea), Reaction.HEART, on);
    }

    private AttachLink link(String idea, String attachment) {
        return new AttachLink(
                next(), idea(idea), new AttachmentId(attachment), "https://example.org/" + attachment, "Les mer");
    }

    private List<Snapshot.Cluster> clusters() {
        return table.board().arrangement().clusters();
    }

    private List<Snapshot.Idea> shown() {
        return Visibility.ideas(table.board());
    }

    private Snapshot.Idea shown(String id) {
        return shown().stream()
                .filter(it -> it.idea().equals(idea(id)))
                .findFirst()
                .orElseThrow();
    }

    private Snapshot.Extras extras(String id) {
        return Objects.requireNonNull(shown(id).extras());
    }

    private List<String> mergedInto(String id) {
        Snapshot.Extras extras = shown(id).extras();
        return extras == null
                ? List.of()
                : extras.merged().stream().map(it -> it.idea().value()).toList();
    }

    @Test
    void A01_an_idea_is_in_one_cluster_at_most_and_the_first_names_it() {
        accepted(table.does(BEN, group("a", "k1", "Trafikk")));
        accepted(table.does(BEN, group("c", "k1", "Noe annet")));
        assertThat(clusters())
                .containsExactly(new Snapshot.Cluster(new ClusterId("k1"), "Trafikk", List.of(idea("a"), idea("c"))));
        accepted(table.does(ANNE, group("c", "k2", "Tid")));
        accepted(table.does(ANNE, new RenameCluster(next(), new ClusterId("k2"), "Tid og penger")));
        assertThat(clusters())
                .containsExactly(
                        new Snapshot.Cluster(new ClusterId("k1"), "Trafikk", List.of(idea("a"))),
                        new Snapshot.Cluster(new ClusterId("k2"), "Tid og penger", List.of(idea("c"))));
    }

    @Test
    void A02_a_cluster_is_gone_with_its_last_idea_and_one_that_is_not_there_is_refused() {
        refused(table.does(BEN, group("a", "k1", null)), CLUSTER_UNKNOWN, "cluster");
        refused(table.does(BEN, new RenameCluster(next(), new ClusterId("k1"), "X")), CLUSTER_UNKNOWN, "cluster");
        accepted(table.does(BEN, group("a", "k1", "Trafikk")));
        accepted(table.does(BEN, group("a", null, null)));
        assertThat(clusters()).isEmpty();
        accepted(table.does(BEN, group("a", "k2", "Trafikk")));
        accepted(table.does(LEADER, table.remove("a")));
        assertThat(clusters()).isEmpty();
        refused(table.does(BEN, group("b", "k2", null)), CLUSTER_UNKNOWN, "cluster");
    }

    @Test
    void A03_a_line_has_no_direction_and_is_there_once() {
        accepted(table.does(BEN, connect("a", "c", null)));
        accepted(table.does(ANNE, connect("c", "a", "henger sammen")));
        assertThat(table.board().arrangement().connections())
                .containsExactly(new Snapshot.Connection(idea("c"), idea("a"), "henger sammen"));
        refused(table.does(BEN, connect("a", "a", null)), FIELD_INVALID, "to");
        refused(table.does(BEN, connect("a", "nei", null)), IDEA_UNKNOWN, "to");
        accepted(table.does(BEN, new DisconnectIdea(next(), idea("a"), idea("c"))));
        assertThat(table.board().arrangement().connections()).isEmpty();
        accepted(table.does(BEN, connect("a", "c", null)));
        accepted(table.does(LEADER, table.remove("c")));
        assertThat(table.board().arrangement().connections()).isEmpty();
    }

    @Test
    void A04_while_the_layout_is_locked_only_those_who_facilitate_arrange() {
        accepted(table.does(BEN, group("a", "k", "Trafikk")));
        accepted(table.does(LEADER, new BoardCommand.LockLayout(next(), true)));
        for (BoardCommand command : List.of(
                group("b", "k", null),
                new RenameCluster(next(), new ClusterId("k"), "X"),
                connect("a", "b", null),
                new DisconnectIdea(next(), idea("a"), idea("b")),
                new MarkIdea(next(), idea("a"), Mark.RISK))) {
            refused(table.does(ANNE, command), LAYOUT_LOCKED, null);
            accepted(table.does(LEADER, command));
        }
    }

    @Test
    void A05_those_who_facilitate_merge_any_ideas_and_an_author_two_of_their_own() {
        refused(table.does(BEN, merge("a", "b")), NOT_ALLOWED, null);
        refused(table.does(ANNE, merge("a", "c")), NOT_ALLOWED, null);
        refused(table.does(LEADER, merge("a", "a")), FIELD_INVALID, "into");
        accepted(table.does(ANNE, merge("b", "a")));
        accepted(table.does(LEADER, merge("c", "a")));
        assertThat(mergedInto("a")).containsExactly("b", "c");
    }

    /** Two of Anne's own without her name, and a named one. */
    @Test
    void B15_what_an_author_does_with_an_anonymous_idea_among_the_others_tells_nobody_whose_it_is() {
        accepted(table.does(ANNE, table.addAnonymous("hemmelig")));
        for (BoardCommand command : List.of(
                group("hemmelig", "k", "Trafikk"),
                connect("hemmelig", "a", null),
                connect("a", "hemmelig", null),
                new DisconnectIdea(next(), idea("a"), idea("hemmelig")),
                new MarkIdea(next(), idea("hemmelig"), Mark.RISK),
                link("hemmelig", "l1"))) {
            accepted(table.does(ANNE, command));
            assertThat(EventCodec.wire(table.lastSaid())).doesNotContain("anne");
        }
        refused(table.does(ANNE, merge("a", "hemmelig")), NOT_ALLOWED, null);
        refused(table.does(ANNE, merge("hemmelig", "a")), NOT_ALLOWED, null);
        accepted(table.does(LEADER, merge("hemmelig", "a")));
        assertThat(EventCodec.wire(table.lastSaid())).contains("leader");
        accepted(table.does(ANNE, split("hemmelig")));
        assertThat(EventCodec.wire(table.lastSaid())).doesNotContain("anne");
    }

    @Test
    void A06_a_merged_idea_stands_in_the_other_with_its_words_its_author_and_what_was_said_on_it() {
        accepted(table.does(BEN, table.comment("c", "k1")));
        accepted(table.does(LEADER, merge("c", "a")));
        assertThat(shown()).extracting(it -> it.idea().value()).containsExactly("a", "b");
        Snapshot.Idea merged = extras("a").merged().getFirst();
        assertThat(merged.text()).isEqualTo("Tekst om c");
        assertThat(merged.by()).isEqualTo(new ParticipantId("ben"));
        assertThat(merged.comments()).hasSize(1);
        refused(table.does(BEN, table.comment("c", "k2")), IDEA_MERGED, "idea");
        refused(table.does(BEN, merge("c", "b")), IDEA_MERGED, "idea");
        refused(table.does(LEADER, merge("b", "c")), IDEA_MERGED, "into");
        refused(table.does(BEN, table.addOnto("c", "d")), IDEA_MERGED, "buildsOn");
        assertThat(table.board().shows(idea("c"))).isFalse();
        assertThat(EventCodec.wire(table.lastSaid())).contains("\"type\":\"IdeaRemoved\"", "\"into\":\"a\"");
    }

    @Test
    void A07_what_people_think_of_merged_ideas_counts_once_for_each_person() {
        table.people(0, 6, "a", Stance.AGREE);
        table.people(4, 5, "c", Stance.DISAGREE);
        accepted(table.does(LEADER, merge("c", "a")));
        // Persons 4 and 5 had said what they think of a itself, so 6, 7 and 8 come in.
        assertThat(table.idea("a").counted()).isEqualTo(new Tally(6, 3, 0));
        table.tellTallies();
        assertThat(table.lastEvent()).isEqualTo(new TallyChanged(idea("a"), 6, 3, 0));
        table.people(8, 1, "a", Stance.NONE);
        assertThat(table.idea("a").counted()).isEqualTo(new Tally(6, 2, 0));
        table.people(7, 1, "a", Stance.AGREE);
        assertThat(table.idea("a").counted()).isEqualTo(new Tally(7, 1, 0));
        accepted(table.does(LEADER, merge("b", "a")));
        assertThat(table.idea("a").counted()).isEqualTo(new Tally(7, 1, 0));
    }

    @Test
    void A08_a_merged_idea_comes_out_again_as_it_was_when_its_author_or_who_facilitates_says_so() {
        table.people(0, 5, "a", Stance.AGREE);
        table.people(5, 5, "c", Stance.PASS);
        accepted(table.does(LEADER, merge("c", "a")));
        refused(table.does(ANNE, split("c")), NOT_ALLOWED, null);
        refused(table.does(LEADER, split("a")), IDEA_NOT_MERGED, "idea");
        refused(table.does(BEN, split("nei")), IDEA_UNKNOWN, "idea");
        accepted(table.does(BEN, split("c")));
        assertThat(table.lastSaid().by()).isEqualTo(new ParticipantId("ben"));
        assertThat(table.lastEvent())
                .isInstanceOfSatisfying(
                        IdeaRevealed.class, it -> assertThat(it.text()).isEqualTo("Tekst om c"));
        assertThat(table.idea("a").counted()).isEqualTo(new Tally(5, 0, 0));
        assertThat(table.idea("c").counted()).isEqualTo(new Tally(0, 0, 5));
        assertThat(mergedInto("a")).isEmpty();
        assertThat(table.board().shows(idea("c"))).isTrue();
    }

    @Test
    void A08_ideas_merged_one_into_the_next_count_and_come_out_one_by_one() {
        table.people(0, 5, "c", Stance.AGREE);
        accepted(table.does(LEADER, merge("c", "b")));
        accepted(table.does(LEADER, merge("b", "a")));
        assertThat(table.idea("a").counted()).isEqualTo(new Tally(5, 0, 0));
        accepted(table.does(LEADER, split("c")));
        assertThat(table.idea("a").counted()).isEqualTo(Tally.EMPTY);
        assertThat(mergedInto("a")).containsExactly("b");
        accepted(table.does(LEADER, merge("c", "a")));
        accepted(table.does(LEADER, table.remove("a")));
        assertThat(shown()).isEmpty();
        refused(table.does(BEN, split("c")), IDEA_REMOVED, "idea");
    }

    @Test
    void A09_a_card_has_one_mark_or_none() {
        accepted(table.does(BEN, new MarkIdea(next(), idea("a"), Mark.RISK)));
        accepted(table.does(BEN, new MarkIdea(next(), idea("a"), Mark.COST)));
        assertThat(extras("a").mark()).isEqualTo(Mark.COST);
        accepted(table.does(BEN, new MarkIdea(next(), idea("a"), null)));
        assertThat(shown("a").extras()).isNull();
    }

    @Test
    void A10_signs_are_counted_and_never_named() {
        accepted(table.does(BEN, react("a", true)));
        accepted(table.does(BEN, react("a", true)));
        accepted(table.does(ANNE, react("a", true)));
        assertThat(table.lastEvent()).isEqualTo(new Reacted(idea("a"), Reaction.HEART, true, 2));
        assertThat(EventCodec.wire(table.lastSaid())).doesNotContain("anne").doesNotContain("\"by\"");
        assertThat(extras("a").reactions()).containsExactly(new Snapshot.Reactions(Reaction.HEART, 2));
        accepted(table.does(BEN, react("a", false)));
        accepted(table.does(BEN, react("a", false)));
        assertThat(extras("a").reactions()).containsExactly(new Snapshot.Reactions(Reaction.HEART, 1));
    }

    @Test
    void A11_an_ideas_author_and_those_who_facilitate_put_links_on_it_and_take_them_off() {
        refused(table.does(BEN, link("a", "l1")), NOT_ALLOWED, null);
        accepted(table.does(ANNE, link("a", "l1")));
        refused(table.does(LEADER, link("a", "l1")), ATTACHMENT_EXISTS, "attachment");
        assertThat(extras("a").attachments())
                .containsExactly(new Snapshot.Attachment(new AttachmentId("l1"), "Les mer", "https://example.org/l1"));
        Detach off = new Detach(next(), idea("a"), new AttachmentId("l1"));
        refused(table.does(BEN, off), NOT_ALLOWED, null);
        accepted(table.does(LEADER, off));
        refused(
                table.does(LEADER, new Detach(next(), idea("a"), new AttachmentId("l1"))),
                ATTACHMENT_UNKNOWN,
                "attachment");
        for (int i = 0; i < Adornment.MOST_ATTACHMENTS; i++) {
            accepted(table.does(ANNE, link("a", "n" + i)));
        }
        refused(table.does(ANNE, link("a", "en-til")), BOARD_FULL, null);
    }

    @Test
    void A12_what_the_others_do_not_see_yet_is_not_arranged() {
        accepted(table.does(LEADER, new BoardCommand.SetSilentWriting(next(), true)));
        accepted(table.adds(ANNE, "taus"));
        List<BoardCommand> commands = List.of(
                group("taus", "k", "Trafikk"),
                connect("taus", "a", null),
                merge("taus", "a"),
                new MarkIdea(next(), idea("taus"), Mark.RISK),
                react("taus", true),
                link("taus", "l"));
        for (BoardCommand command : commands) {
            refused(table.does(ANNE, command), IDEA_WITHHELD, "idea");
            refused(table.does(BEN, command), IDEA_UNKNOWN, "idea");
        }
        refused(table.does(ANNE, connect("a", "taus", null)), IDEA_WITHHELD, "to");
        refused(table.does(BEN, connect("a", "taus", null)), IDEA_UNKNOWN, "to");
    }

    @Test
    void A12_what_is_hidden_by_moderation_is_not_arranged_and_comes_back_with_all_that_is_on_it() {
        accepted(table.does(BEN, group("a", "k", "Trafikk")));
        accepted(table.does(ANNE, link("a", "l1")));
        accepted(table.does(LEADER, merge("c", "a")));
        accepted(table.does(LEADER, new BoardCommand.HideIdea(next(), idea("a"))));
        assertThat(shown()).extracting(it -> it.idea().value()).containsExactly("b");
        refused(table.does(BEN, group("a", null, null)), IDEA_REMOVED, "idea");
        refused(table.does(BEN, split("c")), IDEA_REMOVED, "idea");
        accepted(table.does(LEADER, new BoardCommand.RestoreIdea(next(), idea("a"))));
        assertThat(table.lastEvent()).isInstanceOfSatisfying(IdeaRevealed.class, it -> {
            Snapshot.Extras extras = Objects.requireNonNull(it.extras());
            assertThat(extras.attachments()).hasSize(1);
            assertThat(extras.merged()).hasSize(1);
        });
        assertThat(clusters()).hasSize(1);
    }

    @Test
    void A13_phases_and_those_who_moderate_rule_it_as_they_rule_writing() {
        List<BoardCommand> commands = List.of(
                group("a", "k", "Trafikk"),
                connect("a", "b", null),
                merge("b", "a"),
                new MarkIdea(next(), idea("a"), Mark.RISK),
                link("a", "l"));
        table.in(Phase.PRIORITISE);
        for (BoardCommand command : commands) {
            refused(table.does(ANNE, command), PHASE_CLOSED, null);
            accepted(table.does(LEADER, command));
        }
        accepted(table.does(ANNE, react("a", true)));
        table.in(Phase.SHARED);
        refused(table.does(LEADER, react("a", false)), PHASE_CLOSED, null);
        Actor muted = new Actor(
                new ParticipantId("anne"), Role.INNBYGGER, true, false, true, Phase.IDEATE, new Leave(true, null));
        for (BoardCommand command : List.of(group("a", null, null), react("a", false), split("b"))) {
            refused(table.does(muted, command), MUTED, null);
        }
    }

    @Test
    void A14_a_kept_state_is_the_same_after_a_restart() throws IOException {
        accepted(table.does(BEN, group("a", "k", "Trafikk")));
        accepted(table.does(BEN, connect("a", "b", "fordi")));
        accepted(table.does(BEN, react("a", true)));
        accepted(table.does(ANNE, link("a", "l")));
        accepted(table.does(ANNE, new MarkIdea(next(), idea("b"), Mark.LAW)));
        table.people(0, 5, "c", Stance.AGREE);
        accepted(table.does(LEADER, merge("c", "a")));
        Keyring keys = new KeysInMemory();
        Board kept = Frozen.read(Frozen.of(table.board(), keys).bytes()).thaw(keys);
        assertThat(kept).isEqualTo(table.board());
    }

    @Test
    void A15_a_persons_titles_labels_and_links_go_when_their_words_go() {
        accepted(table.does(ANNE, group("c", "k", "Annes tittel")));
        accepted(table.does(ANNE, connect("c", "a", "Annes strek")));
        accepted(table.does(ANNE, link("a", "l1")));
        accepted(table.does(LEADER, merge("a", "c")));
        accepted(table.does(LEADER, split("a")));
        Redaction redaction = new Redaction(
                new ParticipantId("anne"),
                Table.SECRETS.voter(new ParticipantId("anne")),
                new Redaction.StandIn(new ParticipantId("erased-1"), new VoterKey(1, 2)));
        StringBuilder left = new StringBuilder();
        for (Fact.Said said : table.said()) {
            left.append(EventCodec.toDocument(redaction.of(said).event()).toJson());
        }
        assertThat(left.toString())
                .doesNotContain("Annes")
                .doesNotContain("example.org")
                .doesNotContain("Tekst om a")
                .contains("Tekst om c");
    }
}
