package no.samskap.operation;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.bson.Document;
import io.netty.channel.embedded.EmbeddedChannel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.LongStream;
import no.samskap.operation.TestDisk.Act;
import no.samskap.operation.TestDisk.Sync;
import no.samskap.operation.TestDisk.Truncate;
import no.samskap.operation.TestDisk.Write;
import org.h2.mvstore.Cursor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The power goes, at any moment of a store's life: what was synced is on the disk, of what was written since any part may
 * be, in pieces of one sector. Played from a list of everything that reached the file, so that a seed replays exactly.
 */
class PowerCutTest {
    private static final int STEPS = 150;
    private static final int CUTS = 25;
    private static final int SECTOR = 512;

    @TempDir
    Path folder;

    private final TestDisk disk = new TestDisk();

    /** What the store held after each step, and how many acts had reached the disk when the step was answered. */
    private final List<Map<String, Integer>> states = new ArrayList<>();

    private final List<Integer> answeredAfter = new ArrayList<>();
    private final List<byte[]> marks = new ArrayList<>();

    private byte[] beginning = new byte[0];

    @BeforeEach
    void begin() {
        disk.keep();
        states.add(Map.of());
        answeredAfter.add(0);
        marks.add(new byte[0]);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void S12_fault4_fault17_after_a_power_cut_everything_answered_is_there_and_nothing_is_half(long seed)
            throws Exception {
        Random random = new Random(seed);
        live(random);

        List<Act> acts = disk.acts();
        for (int cut = 0; cut < CUTS; cut++) {
            int at = random.nextInt(acts.size() + 1);
            Path after = Files.createDirectory(folder.resolve("after-" + seed + "-" + cut));
            Files.write(after.resolve(StoreFile.NAME), imageAt(acts, at, random));
            int answered = lastAnsweredBefore(at);
            Files.write(after.resolve("samskap.mark"), marks.get(random.nextInt(answered + 1)));

            Map<String, Integer> found = contents(after);

            assertThat(found)
                    .as("seed %d, cut after act %d of %d, %d steps answered", seed, at, acts.size(), answered)
                    .isIn(states.subList(answered, Math.min(answered + 2, states.size())));
        }
    }

    /** One writer, so that what must be found is one of two states: with the step under way, or without. */
    private void live(Random random) throws IOException {
        Path here = folder.resolve("live");
        Map<String, Integer> state = new TreeMap<>();
        StoreFile.open(here, false).close();
        beginning = Files.readAllBytes(here.resolve(StoreFile.NAME));
        StoreFile file = StoreFile.open(here, false, disk.through());
        EmbeddedChannel channel = new EmbeddedChannel();
        try (GroupCommit store = new GroupCommit(file, disk.through(), Duration.ZERO)) {
            for (int step = 1; step <= STEPS; step++) {
                String id = "d" + random.nextInt(40);
                Document command = next(random, state, id, step);
                store.write(engine -> engine.handleCommand(
                        channel, "db", command.keySet().iterator().next(), command));
                states.add(Map.copyOf(state));
                answeredAfter.add(disk.acts().size());
                marks.add(Files.readAllBytes(here.resolve("samskap.mark")));
                if (step % 10 == 0) {
                    file.tidy();
                }
            }
        }
    }

    /** A few each time; {@code -Dsamskap.seeds=1000} for a night. */
    static LongStream seeds() {
        return LongStream.rangeClosed(1, Integer.getInteger("samskap.seeds", 6));
    }

    private static Document next(Random random, Map<String, Integer> state, String id, int step) {
        Document byId = new Document("_id", id);
        if (state.containsKey(id) && random.nextInt(3) == 0) {
            state.remove(id);
            return new Document("delete", "c").append("deletes", List.of(new Document("q", byId).append("limit", 1)));
        }
        state.put(id, step);
        Document whole = new Document("_id", id).append("n", step).append("text", "x".repeat(random.nextInt(6_000)));
        return new Document("update", "c")
                .append(
                        "updates",
                        List.of(new Document("q", byId).append("u", whole).append("upsert", true)));
    }

    private int lastAnsweredBefore(int at) {
        int answered = 0;
        while (answered + 1 < answeredAfter.size() && answeredAfter.get(answered + 1) <= at) {
            answered++;
        }
        return answered;
    }

    /** The file as it may lie on the disk when the power goes after {@code at} acts. */
    private byte[] imageAt(List<Act> acts, int at, Random random) throws IOException {
        int synced = at;
        while (synced > 0 && !(acts.get(synced - 1) instanceof Sync)) {
            synced--;
        }
        Image image = new Image(beginning);
        acts.subList(0, synced).forEach(image::whole);
        List<Act> loose = acts.subList(synced, at);
        for (Act act : loose) {
            switch (random.nextInt(3)) {
                case 0 -> image.whole(act);
                case 1 -> image.pieces(act, random);
                default -> {
                    // Nothing of it reached the disk.
                }
            }
        }
        return image.bytes();
    }

    private static final class Image {
        private byte[] bytes;

        Image(byte[] bytes) {
            this.bytes = bytes.clone();
        }

        void whole(Act act) {
            switch (act) {
                case Write write -> put(write.at(), write.bytes(), 0, write.bytes().length);
                case Truncate truncate -> bytes = Arrays.copyOf(bytes, (int) Math.min(bytes.length, truncate.size()));
                case Sync sync -> {}
            }
        }

        void pieces(Act act, Random random) {
            if (act instanceof Write write) {
                for (int from = 0; from < write.bytes().length; from += SECTOR) {
                    if (random.nextBoolean()) {
                        put(write.at(), write.bytes(), from, Math.min(SECTOR, write.bytes().length - from));
                    }
                }
            }
        }

        private void put(long at, byte[] source, int from, int length) {
            int start = (int) at + from;
            if (bytes.length < start + length) {
                bytes = Arrays.copyOf(bytes, start + length);
            }
            System.arraycopy(source, from, bytes, start, length);
        }

        byte[] bytes() {
            return bytes;
        }
    }

    private static Map<String, Integer> contents(Path folder) throws IOException {
        Map<String, Integer> found = new TreeMap<>();
        try (StoreFile file = StoreFile.open(folder, false)) {
            if (!file.store().hasMap("databases.db.c")) {
                return found;
            }
            Cursor<Object, Object> all =
                    StoredDatabase.open(file.store(), "databases.db.c").cursor(null);
            while (all.hasNext()) {
                String id = (String) all.next();
                found.put(id, (Integer) ((Document) all.getValue()).get("n"));
            }
        }
        return found;
    }
}
