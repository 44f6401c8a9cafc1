package no.samskap.board;

import static no.samskap.board.Table.ANNE;
import static no.samskap.board.Table.BEN;
import static no.samskap.board.Table.LEADER;
import static no.samskap.board.Table.accepted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import no.samskap.protocol.BoardCommand;
import no.samskap.protocol.BoardCommand.AddComment;
import no.samskap.protocol.BoardCommand.AddIdea;
import no.samskap.protocol.BoardCommand.AddNote;
import no.samskap.protocol.BoardCommand.SettleNote;
import no.samskap.protocol.BoardCommand.WriteText;
import no.samskap.protocol.BoardId;
import no.samskap.protocol.CommandId;
import no.samskap.protocol.CommentId;
import no.samskap.protocol.IdeaId;
import no.samskap.protocol.ParticipantId;
import no.samskap.protocol.Stance;
import no.samskap.protocol.Texts;
import no.samskap.protocol.Texts.TextPart;
import org.bson.Document;
import org.bson.json.JsonWriterSettings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RedactionTest {
    private static final ParticipantId OF_ANNE = new ParticipantId("anne");
    private static final ParticipantId OF_BEN = new ParticipantId("ben");

    private final Table table = new Table();
    private final Boardroom room = new Boardroom();

    /** Anne and Ben have both written, on each other's ideas too, and weighed. */
    @BeforeEach
    void a_board() throws Exception {
        accepted(room.does(ANNE, says("a", "Annes ord")));
        accepted(room.does(BEN, says("b", "Bens ord")));
        accepted(room.does(ANNE, comments("b", "c1", "Annes kommentar")));
        accepted(room.does(BEN, comments("a", "c2", "Bens kommentar")));
        accepted(room.does(LEADER, table.edit("a", "Annes ord, rettet", 1)));
        accepted(room.does(ANNE, table.move("b", null)));
        accepted(room.does(ANNE, table.stance("b", Stance.AGREE)));
        accepted(room.does(BEN, table.stance("a", Stance.DISAGREE)));
        accepted(room.does(ANNE, says("r", "Annes angrede ord")));
        accepted(room.does(ANNE, table.remove("r")));
    }

    @AfterEach
    void close() throws InterruptedException {
        room.close();
    }

    private static AddIdea says(String idea, String text) {
        return new AddIdea(new CommandId("add-" + idea), new IdeaId(idea), text, null, null, null, null);
    }

    private static AddComment comments(String idea, String comment, String text) {
        return new AddComment(
                new CommandId("comment-" + comment), new IdeaId(idea), new CommentId(comment), text, null);
    }

    private String snapshot() {
        return new String(room.boards().snapshot(room.id(), OF_BEN), StandardCharsets.UTF_8);
    }

    private String events() {
        return String.join("\n", room.boards().events(room.id(), 0, 1_000).events());
    }

    /** Every document in the store, as text. */
    private String store() {
        StringBuilder all = new StringBuilder();
        JsonWriterSettings plain = JsonWriterSettings.builder().build();
        for (String name : room.mongo.getCollectionNames()) {
            for (Document document : room.mongo.getCollection(name).find()) {
                all.append(document.toJson(plain)).append('\n');
            }
        }
        return all.toString();
    }

    @Test
    void D10_words_author_and_key_are_gone_from_log_snapshot_and_events_and_others_words_stay() throws Exception {
        assertThat(store()).contains("Annes ord").contains("anne");
        room.boards().redact(room.id(), OF_ANNE);
        for (String place : List.of(snapshot(), events(), store(), restarted())) {
            assertThat(place).doesNotContain("Annes").doesNotContain("\"anne\"").doesNotContain("/anne");
        }
        assertThat(snapshot()).contains("Bens ord").contains("Bens kommentar").contains(Redaction.GONE);
        assertThat(store())
                .doesNotContain(Table.SECRETS.voter(OF_ANNE).toString())
                .doesNotContain("boardRedactions");
    }

    private String restarted() throws InterruptedException {
        room.restart();
        return snapshot() + events();
    }

    @Test
    void D10_numbers_times_and_counts_stay() throws Exception {
        String before = events();
        room.boards().redact(room.id(), OF_ANNE);
        String after = events();
        assertThat(seqs(after)).startsWith(seqs(before).toArray(Long[]::new));
        assertThat(seqs(after))
                .isEqualTo(
                        java.util.stream.LongStream.rangeClosed(1, seqs(after).size())
                                .boxed()
                                .toList());
        assertThat(room.boards().ballots(room.id())).hasSize(2);
        assertThat(room.boards().stances(room.id(), OF_BEN).stances()).hasSize(1);
        assertThat(room.boards().stances(room.id(), OF_ANNE).stances()).isEmpty();
        String snapshot = snapshot();
        String events = events();
        room.restart();
        assertThat(room.boards().ballots(room.id())).hasSize(2);
        assertThat(events()).isEqualTo(events);
        assertThat(snapshot()).isEqualTo(snapshot);
    }

    private static List<Long> seqs(String events) {
        return events.lines()
                .map(line -> EventCodec.JSON.readTree(line).path("seq").asLong())
                .toList();
    }

    @Test
    void D11_who_watches_is_told_new_texts_under_another_epoch() throws Exception {
        BlockingQueue<Published> heard = new LinkedBlockingQueue<>();
        long seq = room.boards().watch(room.id(), heard::add).seq();
        room.boards().redact(room.id(), OF_ANNE);
        Published news = heard.poll(20, TimeUnit.SECONDS);
        assertThat(news).isNotNull();
        assertThat(news.epoch()).isNotEqualTo("epoch");
        assertThat(news.from()).isEqualTo(seq + 1);
        assertThat(String.join("\n", news.events()))
                .contains("\"type\":\"IdeaEdited\",\"idea\":\"a\",\"text\":\"" + Redaction.GONE + "\"")
                .contains("\"type\":\"Redacted\"");
        assertThat(snapshot()).contains("\"epoch\":\"" + news.epoch() + "\"");
        room.restart();
        assertThat(snapshot()).contains("\"epoch\":\"" + news.epoch() + "\"");
    }

    @Test
    void D10_a_second_time_changes_no_word_and_the_board_goes_on() throws Exception {
        room.boards().redact(room.id(), OF_ANNE);
        room.boards().redact(room.id(), OF_ANNE);
        accepted(room.does(BEN, says("x", "Nytt")));
        assertThat(room.restart().boards().ideas(room.id())).hasSize(3);
        assertThat(store()).doesNotContain("Annes");
    }

    @Test
    void D12_a_redaction_that_was_cut_off_anywhere_is_finished_when_it_is_asked_for_again() throws Exception {
        for (int last : new int[] {0, 2, 4, 5}) {
            try (Boardroom cut = new Boardroom()) {
                accepted(cut.does(ANNE, says("a", "Annes ord")));
                accepted(cut.does(LEADER, table.edit("a", "Annes ord, rettet", 1)));
                accepted(cut.does(ANNE, table.stance("a", Stance.AGREE)));
                accepted(cut.does(ANNE, says("a2", "Annes andre ord")));
                accepted(cut.does(ANNE, table.stance("a", Stance.DISAGREE)));
                AtomicInteger left = new AtomicInteger(last);
                cut.around(log -> new CutOff(log, left));
                try {
                    cut.boards().redact(cut.id(), OF_ANNE);
                } catch (StoreUnavailable expected) {
                    left.set(Integer.MAX_VALUE);
                    cut.restart().boards().redact(cut.id(), OF_ANNE);
                }
                String all = new String(cut.boards().snapshot(cut.id(), OF_BEN), StandardCharsets.UTF_8)
                        + String.join(
                                "\n", cut.boards().events(cut.id(), 0, 1_000).events());
                assertThat(all).as("cut after %d", last).doesNotContain("Annes").doesNotContain("\"anne\"");
                assertThat(cut.boards().ballots(cut.id()))
                        .as("cut after %d", last)
                        .hasSize(1);
            }
        }
    }

    /** A log that can redact so many batches and append nothing more. */
    private record CutOff(BoardLog log, AtomicInteger left) implements BoardLog {
        @Override
        public Append append(BoardId board, Batch batch) {
            spend();
            return log.append(board, batch);
        }

        @Override
        public void redact(BoardId board, long number, Redaction redaction) {
            spend();
            log.redact(board, number, redaction);
        }

        private void spend() {
            if (left.getAndDecrement() <= 0) {
                throw new StoreUnavailable("cut off");
            }
        }

        @Override
        public Optional<Batch> read(BoardId board, long number) {
            return log.read(board, number);
        }

        @Override
        public List<Batch> readFrom(BoardId board, long number) {
            return log.readFrom(board, number);
        }
    }

    @Test
    void D13_another_node_that_had_the_board_open_reads_it_anew() throws Exception {
        Boards other = new Boards(
                new Foundings(room.mongo),
                new MongoBoardLog(room.mongo),
                new Snapshots(room.mongo),
                "epoch",
                java.time.Clock.systemUTC());
        assertThat(new String(other.snapshot(room.id(), OF_BEN), StandardCharsets.UTF_8))
                .contains("Annes ord");
        room.boards().redact(room.id(), OF_ANNE);
        BoardCommand next = says("n", "Fra den andre");
        accepted(other.submit(room.id(), BEN.in(no.samskap.protocol.Phase.IDEATE), next)
                .get(20, TimeUnit.SECONDS));
        String there = new String(other.snapshot(room.id(), OF_BEN), StandardCharsets.UTF_8)
                + String.join("\n", other.events(room.id(), 0, 1_000).events());
        assertThat(there).doesNotContain("Annes").contains("epoch-1").contains("Fra den andre");
        other.close();
    }

    @Test
    void D14_what_somebody_did_is_theirs_to_have_removed_and_anonymous_things_too() throws Exception {
        accepted(room.does(ANNE, table.addAnonymous("u")));
        List<String> kinds = new ArrayList<>();
        room.boards()
                .acts(room.id(), OF_ANNE)
                .forEach(act -> kinds.add(act.event().getClass().getSimpleName()));
        assertThat(kinds)
                .containsExactly("IdeaAdded", "CommentAdded", "IdeaMoved", "IdeaAdded", "IdeaRemoved", "IdeaAdded");
        assertThat(room.boards().acts(room.id(), new ParticipantId("nobody"))).isEmpty();
        assertThatThrownBy(() -> room.boards().acts(new BoardId("none"), OF_ANNE))
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    void T13_in_a_text_the_words_of_one_who_is_erased_are_masked_and_the_others_stand_where_they_stood()
            throws Exception {
        IdeaId idea = new IdeaId("b");
        accepted(room.does(ANNE, writes("w1", 0, new TextPart(0, "Hemmelig 😀"))));
        accepted(room.does(BEN, writes("w2", 1, new TextPart(11, null), new TextPart(0, " Bens"))));
        accepted(room.does(
                ANNE, new AddNote(new CommandId("n1"), idea, new CommentId("n1"), 2, 12, 16, "Skjult", "Lønnlig")));
        accepted(room.does(BEN, new AddNote(new CommandId("n2"), idea, new CommentId("n2"), 2, 0, 8, "Hva?", null)));
        accepted(room.does(LEADER, new SettleNote(new CommandId("s1"), idea, new CommentId("n1"), true)));
        accepted(room.does(BEN, writes("w3", 3, new TextPart(19, null), new TextPart(0, "!"))));
        room.boards().redact(room.id(), OF_ANNE);
        Texts.IdeaText text = room.boards().text(room.id(), idea).orElseThrow();
        assertThat(text.text()).isEqualTo("········ ·· ·······!");
        assertThat(text.writers()).doesNotContain(OF_ANNE);
        assertThat(text.notes()).singleElement().matches(note -> note.quote().equals("········"));
        assertThat(store() + snapshot() + events()).doesNotContain("Hemmelig", "Lønnlig", "Skjult", "😀");
        accepted(room.does(BEN, writes("w4", 4, new TextPart(20, null), new TextPart(0, "!"))));
    }

    private static WriteText writes(String command, int version, TextPart... parts) {
        return new WriteText(new CommandId(command), new IdeaId("b"), version, "page", List.of(List.of(parts)));
    }
}
