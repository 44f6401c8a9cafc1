package no.samskap.board;

import static no.samskap.board.Table.LEADER;
import static no.samskap.board.Table.accepted;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import no.samskap.protocol.BoardCommand;
import no.samskap.protocol.BoardCommand.CastBallot;
import no.samskap.protocol.BoardCommand.CloseRound;
import no.samskap.protocol.BoardCommand.OpenRound;
import no.samskap.protocol.CommandId;
import no.samskap.protocol.Electorate;
import no.samskap.protocol.IdeaId;
import no.samskap.protocol.Method;
import no.samskap.protocol.Phase;
import no.samskap.protocol.Reply;
import no.samskap.protocol.RoundId;
import no.samskap.protocol.Rounds;
import org.awaitility.Awaitility;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** One who holds the store, before and after a round was counted, and everything that can be worked out from it. */
class RoundSecrecyTest {
    private static final RoundId ROUND = new RoundId("round");

    private final Table table = new Table();
    private final Ticking clock = new Ticking();
    private final Boardroom room = new Boardroom(clock);
    private int commands;

    @AfterEach
    void close() throws InterruptedException {
        room.close();
    }

    @Test
    void V37_threat80_once_a_round_is_counted_nothing_in_the_store_leads_from_a_person_to_a_ballot() throws Exception {
        opens(null);
        List<RoundSecret> held = new ArrayList<>();
        for (Document key : room.mongo.getCollection(RoundKeys.COLLECTION).find()) {
            held.add(RoundSecret.of(key.get("key", Binary.class).getData()));
        }
        RoundSecret secret = held.getFirst();
        Map<String, String> receipts = new HashMap<>();
        for (int i = 0; i < 7; i++) {
            accepted(room.does(voter(i), cast(Map.of("a", i % 3, "b", 1))));
            receipts.put(secret.receipt(secret.voter(voter(i).in(Phase.IDEATE).participant())), "voter" + i);
        }
        accepted(room.does(LEADER, new CloseRound(next(), ROUND)));

        assertThat(room.mongo.getCollection(RoundKeys.COLLECTION).countDocuments())
                .isZero();
        byte[] file = room.boards().ballotFile(room.id(), ROUND).orElseThrow();
        List<String> published = new String(file, java.nio.charset.StandardCharsets.UTF_8)
                .lines()
                .skip(1)
                .map(line -> line.substring(0, line.indexOf(',')))
                .toList();
        assertThat(receipts.keySet()).containsExactlyInAnyOrderElementsOf(published);

        Secrets left = new Foundings(room.mongo).find(room.id()).orElseThrow().secrets();
        Set<String> traces = new HashSet<>();
        for (int i = 0; i < 7; i++) {
            var person = voter(i).in(Phase.IDEATE).participant();
            traces.add(person.value());
            traces.add(left.voter(person).toString());
            traces.add(left.ballotName(left.voter(person)));
            traces.add(secret.voter(person).toString());
        }
        StringBuilder everything = new StringBuilder();
        for (String collection : room.mongo.getCollectionNames()) {
            for (Document document : room.mongo.getCollection(collection).find()) {
                everything.append(text(document)).append('\n');
            }
        }
        traces.forEach(trace -> assertThat(everything).doesNotContain(trace));
        published.forEach(receipt -> assertThat(everything).doesNotContain(receipt));
    }

    /** Who can guess command ids learns from those that are kept that somebody voted; never in which batch, nor how. */
    @Test
    void V37_a_guessed_command_id_finds_no_batch_of_a_ballot() throws Exception {
        opens(null);
        for (int i = 0; i < 7; i++) {
            accepted(room.does(voter(i), new CastBallot(new CommandId("1"), ROUND, Map.of(new IdeaId("a"), 1))));
        }
        accepted(room.does(LEADER, new CloseRound(next(), ROUND)));
        Secrets left = new Foundings(room.mongo).find(room.id()).orElseThrow().secrets();
        MongoBoardLog log = new MongoBoardLog(room.mongo);
        for (Batch batch : log.readFrom(room.id(), 1)) {
            for (int i = 0; i < 7; i++) {
                CommandKey guessed = left.command(voter(i).in(Phase.IDEATE).participant(), new CommandId("1"));
                assertThat(batch.outcomes())
                        .noneMatch(outcome -> outcome.command().equals(guessed));
            }
            for (CountedBallots counted : batch.counted()) {
                assertThat(counted.commands())
                        .isSortedAccordingTo((a, b) -> a.high() == b.high()
                                ? Long.compare(a.low(), b.low())
                                : Long.compare(a.high(), b.high()));
            }
        }
    }

    @Test
    void V37_while_a_round_is_open_its_ballots_cannot_be_read_without_its_key() throws Exception {
        opens(null);
        for (int i = 0; i < 6; i++) {
            accepted(room.does(voter(i), cast(Map.of("a", 3))));
        }
        List<Document> batches = new ArrayList<>();
        room.mongo.getCollection(MongoBoardLog.COLLECTION).find().into(batches);
        List<byte[]> sealed = batches.stream()
                .flatMap(batch -> batch.getList("cast", Document.class, List.of()).stream())
                .map(ballot -> {
                    assertThat(ballot.keySet()).containsExactlyInAnyOrder("round", "sealed");
                    return ballot.get("sealed", Binary.class).getData();
                })
                .toList();
        assertThat(sealed).hasSize(6).allMatch(bytes -> bytes.length == sealed.getFirst().length);
    }

    @Test
    void V38_a_ballot_sent_again_after_the_close_and_a_restart_gets_its_first_outcome() throws Exception {
        opens(null);
        CastBallot ballot = cast(Map.of("a", 1));
        Reply first = room.does(voter(1), ballot);
        accepted(first);
        assertThat(room.restart().does(voter(1), ballot)).isEqualTo(first);
        accepted(room.does(LEADER, new CloseRound(next(), ROUND)));
        assertThat(room.restart().does(voter(1), ballot)).isEqualTo(first);
    }

    @Test
    void B43_an_open_round_comes_back_from_the_log_and_from_a_snapshot_with_its_ballots() throws Exception {
        opens(null);
        for (int i = 0; i < 12; i++) {
            accepted(room.does(voter(i), cast(Map.of("a", 1 + i % 3))));
        }
        Map<String, Integer> before = own();
        assertThat(room.restart().boards().ownBallot(room.id(), ROUND, voter(3).in(Phase.IDEATE)))
                .isPresent();
        assertThat(own()).isEqualTo(before).hasSize(12);

        Keyring keys = new Foundings(room.mongo)
                .find(room.id())
                .orElseThrow()
                .secrets()
                .rounds();
        Board read = replayed(keys);
        assertThat(Frozen.read(Frozen.of(read, keys).bytes()).thaw(keys)).isEqualTo(read);
        accepted(room.does(LEADER, new CloseRound(next(), ROUND)));
        Keyring without = new Foundings(room.mongo)
                .find(room.id())
                .orElseThrow()
                .secrets()
                .rounds();
        Board counted = replayed(without);
        assertThat(Frozen.read(Frozen.of(counted, without).bytes()).thaw(without))
                .isEqualTo(counted);
        assertThat(result().ballots()).isEqualTo(12);
    }

    @Test
    void B43_a_snapshot_from_before_there_were_rounds_opens() throws Exception {
        Frozen old = new Frozen(
                0, List.of(), null, List.of(), List.of(), List.of(), null, null, null, null, null, null, null, null);
        assertThat(old.thaw(new KeysInMemory()).rounds()).isEmpty();
    }

    @Test
    void B44_a_round_closes_at_its_time_while_people_are_there() throws Exception {
        opens(clock.instant().plusSeconds(60));
        vote(5);
        clock.pass(Duration.ofSeconds(61));
        assertThat(room.does(voter(9), cast(Map.of("a", 1))))
                .isInstanceOfSatisfying(
                        Reply.Rejected.class,
                        reply -> assertThat(reply.code().code()).isEqualTo("round.closed"));
        assertThat(result().ballots()).isEqualTo(5);
        assertThat(room.mongo.getCollection(RoundKeys.COLLECTION).countDocuments())
                .isZero();
    }

    @Test
    void B44_a_round_closes_at_its_time_though_the_server_was_down_and_nobody_comes() throws Exception {
        opens(clock.instant().plusSeconds(60));
        vote(5);
        room.boards().close();
        clock.pass(Duration.ofSeconds(61));
        room.restart().boards().seeToRounds(false);
        Awaitility.await()
                .until(() -> room.boards().round(room.id(), ROUND).orElseThrow().result() != null);
        assertThat(result().ballots()).isEqualTo(5);
    }

    @Test
    void V37_a_key_that_outlived_its_round_is_destroyed_at_the_next_look() throws Exception {
        opens(null);
        vote(5);
        Document key = Objects.requireNonNull(
                room.mongo.getCollection(RoundKeys.COLLECTION).find().first());
        accepted(room.does(LEADER, new CloseRound(next(), ROUND)));
        room.mongo.getCollection(RoundKeys.COLLECTION).insertOne(key);
        room.boards().seeToRounds(true);
        assertThat(room.mongo.getCollection(RoundKeys.COLLECTION).countDocuments())
                .isZero();
    }

    private static String text(Document document) {
        StringBuilder text = new StringBuilder();
        document.forEach((name, value) -> append(text, value));
        return text.toString();
    }

    private static void append(StringBuilder text, @Nullable Object value) {
        switch (value) {
            case Document inner -> text.append(text(inner));
            case List<?> list -> list.forEach(each -> append(text, each));
            case Binary bytes ->
                text.append(java.util.HexFormat.of().formatHex(bytes.getData())).append(' ');
            case null -> {}
            default -> text.append(value).append(' ');
        }
    }

    private Board replayed(Keyring keys) {
        Board board = Board.EMPTY;
        for (Batch batch : new MongoBoardLog(room.mongo).readFrom(room.id(), 1)) {
            board = batch.onto(board, keys);
        }
        return board;
    }

    private no.samskap.protocol.BoardEvent.BallotsCounted result() {
        Rounds.RoundInFull round = room.boards().round(room.id(), ROUND).orElseThrow();
        return Objects.requireNonNull(round.result());
    }

    private Map<String, Integer> own() {
        Map<String, Integer> own = new HashMap<>();
        for (int i = 0; i < 12; i++) {
            Map<IdeaId, Integer> ballot = room.boards()
                    .ownBallot(room.id(), ROUND, voter(i).in(Phase.IDEATE))
                    .orElseThrow()
                    .ballot();
            if (ballot != null) {
                own.put("voter" + i, Objects.requireNonNull(ballot.get(new IdeaId("a"))));
            }
        }
        return own;
    }

    private void vote(int people) throws Exception {
        for (int i = 0; i < people; i++) {
            accepted(room.does(voter(i), cast(Map.of("a", 1))));
        }
    }

    private void opens(@Nullable Instant closesAt) throws Exception {
        accepted(room.does(LEADER, table.add("a")));
        accepted(room.does(LEADER, table.add("b")));
        accepted(room.does(
                LEADER,
                new OpenRound(
                        next(),
                        ROUND,
                        "Hva først?",
                        new Method.Score(),
                        List.of(new IdeaId("a"), new IdeaId("b")),
                        new Electorate(true, List.of()),
                        false,
                        closesAt,
                        null)));
    }

    private BoardCommand.CastBallot cast(Map<String, Integer> ballot) {
        Map<IdeaId, Integer> numbers = new HashMap<>();
        ballot.forEach((idea, number) -> numbers.put(new IdeaId(idea), number));
        return new CastBallot(next(), ROUND, Map.copyOf(numbers));
    }

    private static Table.Who voter(int number) {
        return new Table.Who("the-voter-" + number, false);
    }

    private CommandId next() {
        return new CommandId("secrecy-" + ++commands);
    }

    /** A clock that stands until it is moved. */
    private static final class Ticking extends Clock {
        private volatile Instant now = Table.NOW;

        void pass(Duration duration) {
            now = now.plus(duration);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
