package no.samskap.board;

import static java.nio.charset.StandardCharsets.UTF_8;
import static no.samskap.board.Table.LEADER;
import static no.samskap.board.Table.accepted;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.samskap.operation.KeyFolder;
import no.samskap.protocol.BoardCommand;
import no.samskap.protocol.BoardCommand.CastBallot;
import no.samskap.protocol.BoardCommand.CloseRound;
import no.samskap.protocol.BoardCommand.OpenRound;
import no.samskap.protocol.BoardCommand.TakeStance;
import no.samskap.protocol.BoardId;
import no.samskap.protocol.ChallengeId;
import no.samskap.protocol.CommandId;
import no.samskap.protocol.Electorate;
import no.samskap.protocol.IdeaId;
import no.samskap.protocol.Method;
import no.samskap.protocol.Phase;
import no.samskap.protocol.RoundId;
import no.samskap.protocol.Stance;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.data.mongodb.core.MongoTemplate;

/**
 * One who holds the whole data folder after the close, old pages and all, octet by octet, and the logs. The embedded store
 * itself, not one in memory.
 */
@ExtendWith(OutputCaptureExtension.class)
class KeyRemainsTest {
    private static final RoundId ROUND = new RoundId("round");
    private static final BoardId BOARD = new BoardId("the-board");
    private static final int VOTERS = 7;

    @TempDir
    Path folder;

    private final Table table = new Table();
    private int commands;

    /** Not a configuration class, or every other test's context would find it. */
    @EnableAutoConfiguration
    @ComponentScan("no.samskap.operation")
    static class OnlyOperation {}

    @Test
    void V52_nothing_in_the_data_folder_or_the_logs_opens_a_ballot_once_its_round_is_counted(CapturedOutput output)
            throws Exception {
        byte[] inStore;
        byte[] inFile;
        List<byte[]> traces = new ArrayList<>();
        try (ConfigurableApplicationContext application = start()) {
            MongoTemplate mongo = application.getBean(MongoTemplate.class);
            Foundings foundings = new Foundings(mongo, application.getBean(KeyFolder.class));
            Boards boards =
                    new Boards(foundings, new MongoBoardLog(mongo), new Snapshots(mongo), "epoch", Clock.systemUTC());
            boards.open(BOARD, new ChallengeId("challenge"), List.of());
            does(boards, LEADER, table.add("a"));
            does(boards, LEADER, table.add("b"));
            does(boards, LEADER, new TakeStance(next(), new IdeaId("a"), Stance.AGREE));
            VoterKey stance = foundings
                    .find(BOARD)
                    .orElseThrow()
                    .secrets()
                    .voter(LEADER.in(Phase.IDEATE).participant());
            assertThat(holdsAny(forms(stance)))
                    .as("the search finds a voter where one is kept")
                    .isTrue();
            does(boards, LEADER, opens());
            Document kept = mongo.getCollection(RoundKeys.COLLECTION).find().first();
            inStore = java.util.Objects.requireNonNull(kept)
                    .get("key", Binary.class)
                    .getData();
            inFile = keyFile();
            RoundSecret secret = RoundSecret.of(inStore, inFile);
            for (int i = 0; i < VOTERS; i++) {
                does(boards, voter(i), cast(Map.of("a", i % 3)));
                VoterKey voter = secret.voter(voter(i).in(Phase.IDEATE).participant());
                traces.addAll(forms(voter));
                traces.add(voter(i).in(Phase.IDEATE).participant().value().getBytes(UTF_8));
            }
            assertThat(foundings.find(BOARD).orElseThrow().secrets().rounds().find(ROUND))
                    .isPresent();
            assertThat(holds(inStore)).as("the search finds what is there").isTrue();
            assertThat(holds(inFile)).isTrue();
            does(boards, LEADER, new CloseRound(next(), ROUND));
            assertThat(boards.ballotFile(BOARD, ROUND)).isPresent();
            boards.close();
        }
        assertThat(holds(inFile)).as("the half that lay apart").isFalse();
        try (Stream<Path> files = Files.list(folder.resolve("keys"))) {
            assertThat(files).isEmpty();
        }
        assertThat(holdsAny(traces)).isFalse();
        assertThat(output.getAll()).isNotEmpty().doesNotContain("the-voter-");
        byte[] logs = output.getAll().getBytes(UTF_8);
        traces.addAll(List.of(inStore, inFile));
        traces.addAll(texts(inStore));
        traces.addAll(texts(inFile));
        traces.forEach(trace -> assertThat(holds(logs, trace)).isFalse());
    }

    @Test
    void V52_a_round_whose_key_is_destroyed_only_by_half_can_be_opened_no_more_and_the_rest_goes_at_the_next_look()
            throws Exception {
        try (ConfigurableApplicationContext application = start()) {
            MongoTemplate mongo = application.getBean(MongoTemplate.class);
            KeyFolder apart = application.getBean(KeyFolder.class);
            Keyring keys = new RoundKeys(mongo, apart).of(BOARD);
            keys.make(ROUND, null);
            keys.make(ROUND, null);
            assertThat(new RoundKeys(mongo, apart).of(BOARD).find(ROUND)).isPresent();
            apart.destroy(BOARD.value() + '/' + ROUND.value());
            Keyring later = new RoundKeys(mongo, apart).of(BOARD);
            assertThat(later.find(ROUND)).isEmpty();
            later.destroy(ROUND);
            assertThat(mongo.getCollection(RoundKeys.COLLECTION).countDocuments())
                    .isZero();
            later.destroy(ROUND);
        }
    }

    private byte[] keyFile() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("keys"))) {
            return Files.readAllBytes(files.findFirst().orElseThrow());
        }
    }

    /** Every way in which a voter's key could be written: octets, whole numbers as the store keeps them, and text. */
    private static List<byte[]> forms(VoterKey voter) {
        List<byte[]> forms = new ArrayList<>(texts(voter.bytes()));
        forms.add(voter.bytes());
        for (long half : List.of(voter.high(), voter.low())) {
            forms.add(ByteBuffer.allocate(Long.BYTES)
                    .order(ByteOrder.LITTLE_ENDIAN)
                    .putLong(half)
                    .array());
            forms.add(ByteBuffer.allocate(Long.BYTES).putLong(half).array());
            forms.add(Long.toString(half).getBytes(UTF_8));
        }
        return forms;
    }

    private static List<byte[]> texts(byte[] octets) {
        return List.of(
                HexFormat.of().formatHex(octets).getBytes(UTF_8),
                Base64.getEncoder().withoutPadding().encode(octets),
                Base64.getUrlEncoder().withoutPadding().encode(octets));
    }

    private boolean holdsAny(List<byte[]> wanted) throws IOException {
        for (byte[] each : wanted) {
            if (holds(each)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the octets are anywhere in the folder. */
    private boolean holds(byte[] wanted) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (holds(Files.readAllBytes(file), wanted)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean holds(byte[] whole, byte[] wanted) {
        for (int at = 0; at + wanted.length <= whole.length; at++) {
            if (java.util.Arrays.equals(whole, at, at + wanted.length, wanted, 0, wanted.length)) {
                return true;
            }
        }
        return false;
    }

    private ConfigurableApplicationContext start() {
        return new SpringApplicationBuilder(OnlyOperation.class)
                .web(WebApplicationType.NONE)
                .run("--samskap.data=" + folder, "--spring.main.banner-mode=off");
    }

    private static void does(Boards boards, Table.Who who, BoardCommand command) throws Exception {
        accepted(boards.submit(BOARD, who.in(Phase.IDEATE), command).get());
    }

    private OpenRound opens() {
        return new OpenRound(
                next(),
                ROUND,
                "Hva først?",
                new Method.Score(),
                List.of(new IdeaId("a"), new IdeaId("b")),
                new Electorate(true, List.of()),
                false,
                null,
                null);
    }

    private CastBallot cast(Map<String, Integer> ballot) {
        Map<IdeaId, Integer> numbers = new HashMap<>();
        ballot.forEach((idea, number) -> numbers.put(new IdeaId(idea), number));
        return new CastBallot(next(), ROUND, Map.copyOf(numbers));
    }

    private static Table.Who voter(int number) {
        return new Table.Who("the-voter-" + number, false);
    }

    private CommandId next() {
        return new CommandId("remains-" + ++commands);
    }
}
