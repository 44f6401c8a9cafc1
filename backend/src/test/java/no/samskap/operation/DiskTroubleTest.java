package no.samskap.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoClientSettings;
import com.mongodb.MongoCommandException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import no.samskap.operation.TestDisk.Mood;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The disk refuses while people write: they are told, nothing is lost or made up, and it goes on when the disk does. */
class DiskTroubleTest {
    /** Does not fit into any gap in the file, so that the file must grow. */
    private static final String LARGE = "stor ".repeat(60_000);

    @TempDir
    Path folder;

    private final TestDisk disk = new TestDisk();
    private EmbeddedStore store;
    private MongoClient client;
    private MongoCollection<Document> ideas;

    @BeforeEach
    void open() {
        store = new EmbeddedStore(folder, false, disk.through(), Duration.ZERO);
        MongoClientSettings.Builder settings = MongoClientSettings.builder().applyConnectionString(store.address());
        ClientSettings.applyTo(settings);
        client = MongoClients.create(settings.build());
        ideas = client.getDatabase("samskap").getCollection("ideas");
    }

    @AfterEach
    void close() {
        disk.mood = Mood.WELL;
        client.close();
        store.close();
    }

    @ParameterizedTest
    @EnumSource(names = {"FULL", "READ_ONLY"})
    void S14_fault15_when_the_disk_takes_no_more_writes_are_refused_and_reading_goes_on(Mood mood) {
        ideas.insertOne(new Document("_id", "before"));

        disk.mood = mood;
        assertThatThrownBy(() -> ideas.insertOne(large("during")))
                .isInstanceOfSatisfying(
                        MongoCommandException.class,
                        no -> assertThat(no.getErrorCode()).isEqualTo(14031));

        assertThat(ids()).containsExactly("before");
        assertThat(ideas.find(Filters.eq("before")).first()).isNotNull();
    }

    @ParameterizedTest
    @EnumSource(names = {"FULL", "READ_ONLY", "SYNC_FAILS"})
    void S15_fault15_when_the_disk_takes_writes_again_so_does_the_store_without_a_restart(Mood mood) {
        ideas.insertOne(new Document("_id", "before"));
        for (int time = 0; time < 3; time++) {
            disk.mood = mood;
            assertThatThrownBy(() -> ideas.insertOne(large("during"))).isInstanceOf(MongoCommandException.class);
            disk.mood = Mood.WELL;
            ideas.insertOne(large("after" + time));
        }
        client.close();
        store.close();
        open();

        assertThat(ids()).containsExactlyInAnyOrder("before", "after0", "after1", "after2");
    }

    @Test
    void S13_of_many_writers_over_a_failing_disk_each_knows_whether_its_write_is_stored() throws Exception {
        ideas.insertOne(new Document("_id", "before"));
        List<String> told = new ArrayList<>(List.of("before"));
        try (ExecutorService pool = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int round = 0; round < 12; round++) {
                int now = round;
                disk.mood = round % 3 == 1 ? Mood.SYNC_FAILS : round % 3 == 2 ? Mood.FULL : Mood.WELL;
                List<Future<List<String>>> writers = new ArrayList<>();
                for (int writer = 0; writer < 8; writer++) {
                    String name = round + "/" + writer;
                    writers.add(pool.submit(() -> stored(name, now)));
                }
                for (Future<List<String>> writer : writers) {
                    told.addAll(writer.get());
                }
            }
        }
        client.close();
        store.close();
        disk.mood = Mood.WELL;
        open();

        assertThat(ids()).containsExactlyInAnyOrderElementsOf(told);
    }

    private List<String> stored(String name, int round) {
        List<String> told = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            String id = name + "/" + i;
            try {
                ideas.insertOne(i % 2 == 0 ? large(id) : new Document("_id", id).append("round", round));
                told.add(id);
            } catch (MongoCommandException refused) {
                assertThat(refused.getErrorCode()).isEqualTo(14031);
            }
        }
        return told;
    }

    private static Document large(String id) {
        return new Document("_id", id).append("text", LARGE);
    }

    private List<String> ids() {
        return ideas.find().map(each -> each.getString("_id")).into(new ArrayList<>());
    }
}
