package no.samskap.operation;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.bson.Document;
import io.netty.channel.embedded.EmbeddedChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the trip to the disk costs, and who shares it. */
class GroupCommitTest {
    @TempDir
    Path folder;

    private final TestDisk disk = new TestDisk();

    @Test
    void S13_a_write_is_on_disk_when_it_is_answered_and_those_who_write_at_once_share_the_trip() throws Exception {
        int writers = 32;
        int each = 10;
        try (GroupCommit store = open()) {
            write(store, "first");
            int before = disk.syncs;
            write(store, "second");
            assertThat(disk.syncs).isEqualTo(before + 2);

            before = disk.syncs;
            try (ExecutorService pool = Executors.newFixedThreadPool(writers)) {
                List<Future<?>> running = new ArrayList<>();
                for (int i = 0; i < writers; i++) {
                    String name = "w" + i + "/";
                    running.add(pool.submit(() -> {
                        for (int n = 0; n < each; n++) {
                            write(store, name + n);
                        }
                    }));
                }
                for (Future<?> one : running) {
                    one.get();
                }
            }
            assertThat(disk.syncs - before).isLessThan(2 * writers * each / 2);
        }
    }

    @Test
    void S13_what_changes_nothing_does_not_wait_for_the_disk() throws Exception {
        try (GroupCommit store = open()) {
            write(store, "a");
            int before = disk.syncs;

            Document nothing = new Document("delete", "c")
                    .append("deletes", List.of(new Document("q", new Document("_id", "b")).append("limit", 1)));
            store.write(engine -> engine.handleCommand(new EmbeddedChannel(), "db", "delete", nothing));

            assertThat(disk.syncs).isEqualTo(before);
        }
    }

    @Test
    void S19_a_file_that_is_written_over_and_over_stays_within_a_few_times_its_data() throws Exception {
        disk.keep();
        int documents = 1_500;
        int bytes = 4_000;
        long largest = 0;
        try (GroupCommit store = open()) {
            for (int i = 0; i < 2 * documents; i++) {
                put(store, "d" + i % documents, "x".repeat(bytes));
                if (i % 10 == 0) {
                    store.tidy();
                    largest = Math.max(largest, Files.size(folder.resolve(StoreFile.NAME)));
                }
            }
        }
        assertThat(largest).isLessThan(3L * documents * bytes);
    }

    private GroupCommit open() {
        return new GroupCommit(StoreFile.open(folder, false, disk.through()), disk.through(), Duration.ZERO);
    }

    private static void write(GroupCommit store, String id) {
        Document insert = new Document("insert", "c").append("documents", List.of(new Document("_id", id)));
        store.write(engine -> engine.handleCommand(new EmbeddedChannel(), "db", "insert", insert));
    }

    private static void put(GroupCommit store, String id, String text) {
        Document whole = new Document("_id", id).append("text", text);
        Document update = new Document("update", "c")
                .append(
                        "updates",
                        List.of(new Document("q", new Document("_id", id))
                                .append("u", whole)
                                .append("upsert", true)));
        store.write(engine -> engine.handleCommand(new EmbeddedChannel(), "db", "update", update));
    }
}
