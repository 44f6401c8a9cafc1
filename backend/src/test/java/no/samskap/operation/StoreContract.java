package no.samskap.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.ConnectionString;
import com.mongodb.ErrorCategory;
import com.mongodb.MongoClientSettings;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * What the product asks of any database that speaks MongoDB's wire. It asks nothing else: no transactions, no sessions,
 * no ranges, no indexes but the one on {@code _id}.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class StoreContract {
    private MongoClient client;
    private MongoCollection<Document> collection;

    /** Where the engine is. */
    abstract ConnectionString address();

    @BeforeEach
    void connect() {
        MongoClientSettings.Builder settings = MongoClientSettings.builder().applyConnectionString(address());
        ClientSettings.applyTo(settings);
        client = MongoClients.create(settings.build());
        collection = client.getDatabase("samskap_contract").getCollection("c" + UUID.randomUUID());
    }

    @AfterEach
    void disconnect() {
        collection.drop();
        client.close();
    }

    @Test
    void S01_a_document_is_found_by_its_id_once_inserted() {
        collection.insertOne(document("board/1").append("seq", 7L).append("at", new Date(1_000)));

        Document found = collection.find(Filters.eq("board/1")).first();

        assertThat(found).isEqualTo(document("board/1").append("seq", 7L).append("at", new Date(1_000)));
        assertThat(collection.find(Filters.eq("board/2")).first()).isNull();
    }

    @Test
    void S02_an_id_is_taken_once() {
        collection.insertOne(document("a").append("by", "first"));

        assertThatThrownBy(() -> collection.insertOne(document("a").append("by", "second")))
                .isInstanceOfSatisfying(
                        MongoWriteException.class,
                        refused -> assertThat(refused.getError().getCategory()).isEqualTo(ErrorCategory.DUPLICATE_KEY));
        assertThat(only("a").getString("by")).isEqualTo("first");
    }

    @Test
    void S02_of_sixteen_who_insert_one_id_at_once_exactly_one_wins() throws Exception {
        for (int round = 0; round < 10; round++) {
            String id = "batch/" + round;
            List<Boolean> won = atOnce(16, nth -> () -> {
                try {
                    collection.insertOne(document(id).append("by", nth));
                    return true;
                } catch (MongoWriteException taken) {
                    assertThat(taken.getError().getCategory()).isEqualTo(ErrorCategory.DUPLICATE_KEY);
                    return false;
                }
            });
            assertThat(won).containsOnlyOnce(true);
            assertThat(only(id).getInteger("by")).isEqualTo(won.indexOf(true));
        }
    }

    @Test
    void S03_many_are_found_by_their_ids() {
        collection.insertMany(
                IntStream.range(0, 50).mapToObj(i -> document("d" + i)).toList());

        List<String> asked = IntStream.range(40, 60).mapToObj(i -> "d" + i).toList();
        List<String> found = collection
                .find(Filters.in("_id", asked))
                .map(each -> each.getString("_id"))
                .into(new ArrayList<>());

        assertThat(found).containsExactlyInAnyOrderElementsOf(asked.subList(0, 10));
    }

    @Test
    void S04_an_update_with_a_guard_tells_whether_it_took() {
        collection.insertOne(document("a").append("version", 1));

        assertThat(collection
                        .updateOne(
                                Filters.and(Filters.eq("a"), Filters.eq("version", 1)),
                                Updates.combine(Updates.set("text", "new"), Updates.inc("version", 1)))
                        .getModifiedCount())
                .isOne();
        assertThat(collection
                        .updateOne(Filters.and(Filters.eq("a"), Filters.eq("version", 1)), Updates.set("text", "late"))
                        .getModifiedCount())
                .isZero();
        assertThat(only("a")).isEqualTo(document("a").append("version", 2).append("text", "new"));
    }

    @Test
    void S04_of_sixteen_updates_behind_one_guard_exactly_one_takes() throws Exception {
        collection.insertOne(document("a").append("version", 1));

        List<Long> modified = atOnce(
                16,
                nth -> () -> collection
                        .updateOne(
                                Filters.and(Filters.eq("a"), Filters.eq("version", 1)),
                                Updates.combine(Updates.set("by", nth), Updates.set("version", 2)))
                        .getModifiedCount());

        assertThat(modified).containsOnlyOnce(1L);
        assertThat(only("a").getInteger("by")).isEqualTo(modified.indexOf(1L));
    }

    @Test
    void S04_increments_from_many_threads_all_count() throws Exception {
        collection.insertOne(document("a").append("count", 0));

        atOnce(8, nth -> () -> {
            for (int i = 0; i < 10; i++) {
                collection.updateOne(Filters.eq("a"), Updates.inc("count", 1));
            }
            return nth;
        });

        assertThat(only("a").getInteger("count")).isEqualTo(80);
    }

    @Test
    void S05_a_replacement_behind_a_version_takes_once() {
        collection.insertOne(document("a").append("version", 1));
        Document next = document("a").append("version", 2).append("title", "t");

        assertThat(collection
                        .replaceOne(Filters.and(Filters.eq("a"), Filters.eq("version", 1)), next)
                        .getModifiedCount())
                .isOne();
        assertThat(collection
                        .replaceOne(Filters.and(Filters.eq("a"), Filters.eq("version", 1)), next)
                        .getMatchedCount())
                .isZero();
        assertThat(only("a")).isEqualTo(next);
    }

    @Test
    void S05_a_replacement_may_be_the_first() {
        collection.replaceOne(Filters.eq("a"), document("a").append("n", 1), new ReplaceOptions().upsert(true));

        assertThat(only("a").getInteger("n")).isOne();
    }

    @Test
    void S06_lists_grow_by_pushing_and_sets_hold_each_thing_once() {
        collection.insertOne(document("a"));

        collection.updateOne(
                Filters.eq("a"), Updates.combine(Updates.push("said", "x"), Updates.addToSet("joined", "p1")));
        collection.updateOne(
                Filters.eq("a"), Updates.combine(Updates.push("said", "x"), Updates.addToSet("joined", "p1")));
        collection.updateOne(Filters.eq("a"), Updates.pull("joined", "p2"));

        assertThat(only("a"))
                .isEqualTo(document("a").append("said", List.of("x", "x")).append("joined", List.of("p1")));
    }

    @Test
    void S07_finding_and_changing_is_one_step_and_makes_what_is_missing() {
        FindOneAndUpdateOptions after =
                new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER);

        Document first = collection.findOneAndUpdate(
                Filters.eq("a"), Updates.combine(Updates.inc("n", 1), Updates.setOnInsert("made", "once")), after);
        Document second = collection.findOneAndUpdate(
                Filters.eq("a"), Updates.combine(Updates.inc("n", 1), Updates.setOnInsert("made", "twice")), after);

        assertThat(first).isEqualTo(document("a").append("n", 1).append("made", "once"));
        assertThat(second).isEqualTo(document("a").append("n", 2).append("made", "once"));
        assertThat(collection.findOneAndUpdate(Filters.eq("b"), Updates.set("n", 1)))
                .isNull();
    }

    @Test
    void S07_an_update_may_make_what_is_missing() {
        UpdateOptions upsert = new UpdateOptions().upsert(true);

        collection.updateOne(Filters.eq("a"), Updates.set("n", 1), upsert);
        collection.updateOne(Filters.eq("a"), Updates.set("n", 2), upsert);

        assertThat(only("a").getInteger("n")).isEqualTo(2);
    }

    @Test
    void S08_what_is_deleted_is_gone_and_its_id_is_free() {
        collection.insertOne(document("a"));

        assertThat(collection.deleteOne(Filters.eq("a")).getDeletedCount()).isOne();
        assertThat(collection.deleteOne(Filters.eq("a")).getDeletedCount()).isZero();
        assertThat(collection.find(Filters.eq("a")).first()).isNull();
        collection.insertOne(document("a"));
    }

    @Test
    void S09_a_document_of_nearly_a_megabyte_comes_back_as_it_was() {
        String long_ = "å".repeat(480_000);
        collection.insertOne(document("a").append("text", long_));

        assertThat(only("a").getString("text")).isEqualTo(long_);
    }

    @Test
    void S10_whoever_has_written_reads_what_was_written() throws Exception {
        atOnce(8, nth -> () -> {
            for (int i = 0; i < 10; i++) {
                String id = nth + "/" + i;
                collection.insertOne(document(id));
                assertThat(collection.find(Filters.eq(id)).first()).isNotNull();
            }
            return nth;
        });
        assertThat(collection.countDocuments()).isEqualTo(80);
    }

    @Test
    void S11_all_documents_of_a_small_collection_can_be_listed_in_order() {
        collection.insertMany(List.of(
                document("b").append("n", 2),
                document("a").append("n", 1),
                document("c").append("n", 3)));

        List<String> ids = collection
                .find()
                .sort(Sorts.descending("n"))
                .limit(2)
                .map(each -> each.getString("_id"))
                .into(new ArrayList<>());

        assertThat(ids).containsExactly("c", "b");
    }

    @Test
    void S11_words_keep_every_letter() {
        String words = "Æøå čđŋšŧž Ä́ 👩🏽‍🚒 \u0000 \"'{}$.";
        collection.insertOne(document("blåbærsyltetøy/1").append("text", words));

        assertThat(only("blåbærsyltetøy/1").getString("text")).isEqualTo(words);
    }

    private Document only(String id) {
        return Objects.requireNonNull(collection.find(Filters.eq(id)).first(), id);
    }

    private static Document document(String id) {
        return new Document("_id", id);
    }

    private interface Nth<T> {
        Callable<T> task(int nth);
    }

    private static <T> List<T> atOnce(int threads, Nth<T> tasks) throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        try (ExecutorService pool = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<T>> running = new ArrayList<>();
            for (int nth = 0; nth < threads; nth++) {
                Callable<T> task = tasks.task(nth);
                running.add(pool.submit(() -> {
                    start.await();
                    return task.call();
                }));
            }
            start.countDown();
            List<T> results = new ArrayList<>();
            for (Future<T> each : running) {
                results.add(each.get());
            }
            return results;
        }
    }
}
