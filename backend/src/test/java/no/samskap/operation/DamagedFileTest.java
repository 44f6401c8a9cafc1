package no.samskap.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.bwaldvogel.mongo.bson.Document;
import io.netty.channel.embedded.EmbeddedChannel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.h2.mvstore.Cursor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that somebody or something has spoilt: it is refused in a sentence, or it holds everything. */
class DamagedFileTest {
    private static final int DOCUMENTS = 60;
    private static final int FLIPS = 300;

    @TempDir
    Path folder;

    private byte[] file = new byte[0];
    private byte[] mark = new byte[0];
    private long beforeLastWrite;
    private Map<String, String> told = Map.of();

    @BeforeEach
    void someoneWrote() throws IOException {
        Path live = folder.resolve("live");
        TestDisk disk = new TestDisk();
        StoreFile opened = StoreFile.open(live, false, disk.through());
        told = new TreeMap<>();
        try (GroupCommit store = new GroupCommit(opened, UnaryOperator.identity(), Duration.ZERO)) {
            for (int i = 0; i < DOCUMENTS; i++) {
                String text = "tekst " + i + " ".repeat(i * 7) + "slutt";
                Document document = new Document("_id", "idé/" + i).append("text", text);
                Document insert = new Document("insert", "c").append("documents", List.of(document));
                beforeLastWrite = Files.size(live.resolve(StoreFile.NAME));
                store.write(engine -> engine.handleCommand(new EmbeddedChannel(), "db", "insert", insert));
                told.put("idé/" + i, text);
            }
            // Copied while it is open, as a power cut or a kill would leave it.
            file = Files.readAllBytes(live.resolve(StoreFile.NAME));
            mark = Files.readAllBytes(live.resolve("samskap.mark"));
        }
    }

    @Test
    void S16_fault17_a_changed_bit_is_found_or_does_not_matter() throws IOException {
        Random random = new Random(7);
        int refused = 0;
        for (int flip = 0; flip < FLIPS; flip++) {
            byte[] spoilt = file.clone();
            int at = flip < 40
                    ? random.nextInt(2 * 4096) / 4096 * 4096 + random.nextInt(140)
                    : random.nextInt(file.length);
            spoilt[at] ^= (byte) (1 << random.nextInt(8));
            try {
                assertThat(contents(spoilt, mark)).as("bit at byte %d", at).isEqualTo(told);
            } catch (StoreUnusable plainly) {
                assertThat(plainly.getMessage()).containsAnyOf("is damaged", "holds less", "another version");
                refused++;
            }
        }
        assertThat(refused).isPositive();
    }

    @Test
    void S16_fault17_a_file_cut_short_is_refused_or_holds_everything() throws IOException {
        Random random = new Random(8);
        for (int cut = 0; cut < 150; cut++) {
            int length = cut < 50
                    ? (int) beforeLastWrite + random.nextInt(file.length - (int) beforeLastWrite + 1)
                    : random.nextInt(file.length);
            try {
                assertThat(contents(Arrays.copyOf(file, length), mark))
                        .as("cut to %d", length)
                        .isEqualTo(told);
            } catch (StoreUnusable plainly) {
                assertThat(plainly.getMessage()).containsAnyOf("is damaged", "holds less");
            }
        }
    }

    @Test
    void S16_fault17_a_file_that_is_gone_while_its_mark_is_there_is_not_taken_for_a_new_one() throws IOException {
        Path here = Files.createDirectory(folder.resolve("gone"));
        Files.write(here.resolve("samskap.mark"), mark);

        assertThatThrownBy(() -> StoreFile.open(here, false))
                .isInstanceOf(StoreUnusable.class)
                .hasMessageContaining("holds less");
        StoreFile.open(here, true).close();
    }

    @Test
    void S17_fault17_an_older_copy_is_refused_until_the_operator_says_that_it_was_put_back() throws IOException {
        Path live = folder.resolve("live");
        Path here = Files.createDirectory(folder.resolve("older"));
        Files.write(here.resolve(StoreFile.NAME), file);
        Files.copy(live.resolve("samskap.mark"), here.resolve("samskap.mark"));
        try (GroupCommit more = new GroupCommit(StoreFile.open(live, false), UnaryOperator.identity(), Duration.ZERO)) {
            Document insert = new Document("insert", "c").append("documents", List.of(new Document("_id", "later")));
            more.write(engine -> engine.handleCommand(new EmbeddedChannel(), "db", "insert", insert));
        }
        Files.copy(live.resolve("samskap.mark"), here.resolve("samskap.mark"), StandardCopyOption.REPLACE_EXISTING);

        assertThatThrownBy(() -> StoreFile.open(here, false))
                .isInstanceOf(StoreUnusable.class)
                .hasMessageContaining("holds less");
        try (StoreFile accepted = StoreFile.open(here, true)) {
            assertThat(accepted.another()).isTrue();
        }
        StoreFile.open(here, false).close();
    }

    private Map<String, String> contents(byte[] bytes, byte[] said) throws IOException {
        Path here = Files.createTempDirectory(folder, "spoilt");
        Files.write(here.resolve(StoreFile.NAME), bytes);
        Files.write(here.resolve("samskap.mark"), said);
        Map<String, String> found = new TreeMap<>();
        try (StoreFile opened = StoreFile.open(here, false)) {
            Cursor<Object, Object> all =
                    StoredDatabase.open(opened.store(), "databases.db.c").cursor(null);
            while (all.hasNext()) {
                String id = (String) all.next();
                found.put(id, (String) ((Document) all.getValue()).get("text"));
            }
        }
        return found;
    }
}
