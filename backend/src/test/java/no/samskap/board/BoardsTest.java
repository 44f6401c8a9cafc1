package no.samskap.board;

import static no.samskap.board.Table.ANNE;
import static no.samskap.board.Table.BEN;
import static no.samskap.board.Table.accepted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import no.samskap.protocol.BoardId;
import no.samskap.protocol.IdeaId;
import no.samskap.protocol.OwnStances.OwnStance;
import no.samskap.protocol.ParticipantId;
import no.samskap.protocol.Phase;
import no.samskap.protocol.RejectionCode;
import no.samskap.protocol.Reply;
import no.samskap.protocol.Stance;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class BoardsTest {
    private final Table table = new Table();
    private final Boardroom room = new Boardroom();

    @AfterEach
    void close() throws InterruptedException {
        room.close();
    }

    @Test
    void R01_neighbour1_neighbour8_an_accepted_command_is_in_the_store_before_its_reply() throws Exception {
        accepted(room.does(ANNE, table.add("a")));
        assertThat(room.mongo.getCollection(MongoBoardLog.COLLECTION).find(Filters.eq("_id", room.id() + "/1")))
                .hasSize(1);
    }

    @Test
    void R02_fault1_a_repeat_after_a_restart_gets_the_first_outcome() throws Exception {
        var add = table.add("a");
        Reply first = room.does(ANNE, add);
        accepted(room.does(BEN, table.add("b")));
        assertThat(room.restart().does(ANNE, add)).isEqualTo(first);
        assertThat(room.boards().ideas(room.id())).hasSize(2);
    }

    @Test
    void R07_fault16_a_full_mailbox_answers_busy_and_what_was_taken_is_written() throws Exception {
        CountDownLatch gate = new CountDownLatch(1);
        room.around(log -> new GatedLog(log, gate));
        List<CompletableFuture<Reply>> replies = new ArrayList<>();
        for (int i = 0; i < 4_000; i++) {
            replies.add(room.boards().submit(room.id(), ANNE.in(Phase.IDEATE), table.add("i" + i)));
        }
        gate.countDown();
        CompletableFuture.allOf(replies.toArray(CompletableFuture[]::new)).get(30, TimeUnit.SECONDS);
        long taken = replies.stream()
                .filter(it -> it.join() instanceof Reply.Accepted)
                .count();
        assertThat(taken).isBetween(2_048L, 3_000L);
        assertThat(replies).allMatch(it -> switch (it.join()) {
            case Reply.Accepted ignored -> true;
            case Reply.Rejected rejected -> rejected.code() == RejectionCode.BUSY;
        });
        assertThat(room.boards().ideas(room.id())).hasSize((int) taken);
    }

    @Test
    void
            R09_fault20_neighbour10_a_restart_reads_a_snapshot_and_the_batches_after_it_and_a_damaged_snapshot_is_passed_over()
                    throws Exception {
        writeMany(700);
        JsonNode before = snapshot();
        awaitSnapshot();
        room.restart();
        assertThat(snapshot()).isEqualTo(before);

        room.mongo
                .getCollection("boardSnapshotParts")
                .updateMany(new Document(), Updates.set("bytes", new org.bson.types.Binary(new byte[] {1, 2, 3})));
        room.restart();
        assertThat(snapshot()).isEqualTo(before);
    }

    @Test
    void R10_a_watcher_is_told_every_event_after_its_seq_in_order() throws Exception {
        accepted(room.does(ANNE, table.add("a")));
        BlockingQueue<Published> told = new LinkedBlockingQueue<>();
        Watching watching = room.boards().watch(room.id(), told::add);
        assertThat(watching.seq()).isEqualTo(1);
        accepted(room.does(ANNE, table.add("b")));
        accepted(room.does(ANNE, table.move("b", null)));
        assertThat(told.take().from()).isEqualTo(2);
        assertThat(told.take().to()).isEqualTo(3);
        watching.stop().run();
        accepted(room.does(ANNE, table.add("c")));
        assertThat(told).isEmpty();
    }

    @Test
    void R10_fault31_a_watcher_that_fails_keeps_no_other_from_being_told() throws Exception {
        BlockingQueue<Published> told = new LinkedBlockingQueue<>();
        room.boards().watch(room.id(), news -> {
            throw new IllegalStateException("a fault in one listener");
        });
        room.boards().watch(room.id(), told::add);
        accepted(room.does(ANNE, table.add("a")));
        accepted(room.does(ANNE, table.add("b")));
        assertThat(told.take().from()).isEqualTo(1);
        assertThat(told.take().from()).isEqualTo(2);
    }

    @Test
    void R08_fault13_the_order_is_by_seq_whatever_the_clock_says() throws Exception {
        Instant noon = Instant.parse("2026-11-24T12:00:00Z");
        accepted(room.at(noon).does(ANNE, table.add("a")));
        accepted(room.at(noon.minus(Duration.ofHours(1))).does(ANNE, table.add("b")));
        accepted(room.at(noon.plus(Duration.ofDays(1))).does(ANNE, table.add("c")));
        List<JsonNode> events = room.boards().events(room.id(), 0, 10).events().stream()
                .map(EventCodec.JSON::readTree)
                .toList();
        assertThat(events).extracting(event -> event.get("seq").asLong()).containsExactly(1L, 2L, 3L);
        assertThat(events).extracting(event -> event.get("idea").asString()).containsExactly("a", "b", "c");
        assertThat(at(events.get(1))).isBefore(at(events.get(0)));
        assertThat(room.boards().ideas(room.id()))
                .extracting(idea -> idea.idea().value())
                .containsExactly("a", "b", "c");
    }

    @Test
    void S25_fault19_a_board_whose_log_cannot_be_read_is_unavailable_and_the_others_are_not() throws Exception {
        BoardId other = room.another();
        accepted(room.does(ANNE, table.add("a")));
        room.mongo
                .getCollection(MongoBoardLog.COLLECTION)
                .updateOne(Filters.eq("_id", room.id() + "/1"), Updates.set("said", "nonsense"));
        room.restart();
        assertThat(room.does(ANNE, table.add("b")))
                .isInstanceOfSatisfying(
                        Reply.Rejected.class, it -> assertThat(it.code()).isEqualTo(RejectionCode.UNAVAILABLE));
        assertThatThrownBy(() -> room.boards().ideas(room.id())).isInstanceOf(StoreUnavailable.class);
        accepted(room.boards()
                .submit(other, ANNE.in(Phase.IDEATE), table.add("c"))
                .get(20, TimeUnit.SECONDS));
        assertThat(room.boards().ideas(other)).hasSize(1);
    }

    @Test
    void R11_threat65_neighbour10_old_events_are_read_back_from_the_log() throws Exception {
        writeMany(1_300);
        room.restart();
        EventPage first = room.boards().events(room.id(), 0, 1_000);
        assertThat(first.events()).hasSize(1_000);
        assertThat(first.more()).isTrue();
        EventPage rest = room.boards().events(room.id(), first.seq(), 1_000);
        assertThat(rest.events()).hasSize(300);
        assertThat(rest.more()).isFalse();
        assertThat(EventCodec.JSON.readTree(rest.events().getFirst()).get("seq").asLong())
                .isEqualTo(1_001);
    }

    @Test
    void R12_threat65_asking_beyond_the_last_event_is_refused() {
        assertThatThrownBy(() -> room.boards().events(room.id(), 1, 10)).isInstanceOf(AheadOfBoard.class);
        assertThat(room.boards().events(room.id(), 0, 10).events()).isEmpty();
    }

    @Test
    void R13_threat91_fault22_an_event_of_a_newer_release_is_passed_over() throws Exception {
        accepted(room.does(ANNE, table.add("a")));
        accepted(room.does(ANNE, table.add("b")));
        room.mongo
                .getCollection(MongoBoardLog.COLLECTION)
                .updateOne(
                        Filters.eq("_id", room.id() + "/1"),
                        Updates.set("said.0.event", new Document("type", "FromTheFuture").append("x", 1)));
        room.restart();
        assertThat(room.boards().ideas(room.id())).hasSize(1);
        assertThat(room.boards().events(room.id(), 0, 1).events().getFirst())
                .contains("\"seq\":1", "\"type\":\"Withheld\"")
                .doesNotContain("\"x\"");
    }

    @Test
    void B13_tallies_of_an_idea_are_at_least_two_seconds_apart() throws Exception {
        accepted(room.does(ANNE, table.add("a")));
        BlockingQueue<Published> told = new LinkedBlockingQueue<>();
        room.boards().watch(room.id(), told::add);
        for (int i = 0; i < 5; i++) {
            accepted(room.does(new Table.Who("p" + i, false), table.stance("a", Stance.AGREE)));
        }
        JsonNode first = tally(told);
        accepted(room.does(ANNE, table.stance("a", Stance.DISAGREE)));
        JsonNode second = tally(told);
        assertThat(first.get("agree").asInt()).isEqualTo(5);
        assertThat(second.get("disagree").asInt()).isEqualTo(1);
        assertThat(Duration.between(at(first), at(second))).isGreaterThanOrEqualTo(Duration.ofSeconds(2));
    }

    @Test
    void B18_one_is_told_ones_own_stances_and_the_matrix_names_nobody() throws Exception {
        accepted(room.does(ANNE, table.add("a")));
        accepted(room.does(BEN, table.stance("a", Stance.PASS)));
        assertThat(room.boards().stances(room.id(), new ParticipantId("ben")).stances())
                .containsExactly(new OwnStance(new IdeaId("a"), Stance.PASS));
        assertThat(room.boards().stances(room.id(), new ParticipantId("anne")).stances())
                .isEmpty();
        assertThat(room.boards().ballots(room.id()))
                .singleElement()
                .satisfies(row -> assertThat(row.voter()).doesNotContain("ben"));
    }

    private JsonNode tally(BlockingQueue<Published> told) throws InterruptedException {
        Published news = Optional.ofNullable(told.poll(10, TimeUnit.SECONDS)).orElseThrow();
        return EventCodec.JSON.readTree(news.events().getFirst());
    }

    private static Instant at(JsonNode event) {
        return Instant.parse(event.get("at").asString());
    }

    private void writeMany(int count) throws Exception {
        List<CompletableFuture<Reply>> replies = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            replies.add(room.boards().submit(room.id(), ANNE.in(Phase.IDEATE), table.add("i" + i)));
        }
        for (CompletableFuture<Reply> reply : replies) {
            accepted(reply.get(20, TimeUnit.SECONDS));
        }
    }

    private JsonNode snapshot() {
        return EventCodec.JSON.readTree(room.boards().snapshot(room.id(), new ParticipantId("anybody")));
    }

    private void awaitSnapshot() throws InterruptedException {
        long until = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        while (room.mongo.getCollection("boardSnapshots").countDocuments() == 0 && System.nanoTime() < until) {
            Thread.onSpinWait();
        }
        assertThat(room.mongo.getCollection("boardSnapshots").countDocuments()).isEqualTo(1);
    }

    /** A log that writes nothing until its gate opens. */
    private record GatedLog(BoardLog log, CountDownLatch gate) implements BoardLog {
        @Override
        public Append append(BoardId board, Batch batch) {
            try {
                gate.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            return log.append(board, batch);
        }

        @Override
        public void redact(BoardId board, long number, Redaction redaction) {
            log.redact(board, number, redaction);
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
}
