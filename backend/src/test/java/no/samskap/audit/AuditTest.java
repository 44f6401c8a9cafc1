package no.samskap.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import no.samskap.operation.StoreAlone;
import no.samskap.protocol.AuditLog.AuditAct;
import no.samskap.web.Browser;
import no.samskap.web.Browser.Answer;
import no.samskap.web.Meeting;
import no.samskap.web.OverTheWire;
import no.samskap.web.StoreForTests;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import tools.jackson.databind.JsonNode;

@OverTheWire
class AuditTest {
    private static final MongoClient STORE = MongoClients.create(StoreForTests.uri());

    @LocalServerPort
    int port;

    @Autowired
    Audit audit;

    /** A log of its own with so many entries. */
    private static MongoDatabase logOf(int entries) {
        MongoDatabase store =
                STORE.getDatabase("audit" + UUID.randomUUID().toString().replace("-", ""));
        AuditBook book = new AuditBook(store);
        IntStream.range(0, entries).forEach(number -> book.add(blank("n" + number)));
        return store;
    }

    private static KeptEntry blank(String what) {
        return new KeptEntry(
                0,
                Instant.ofEpochMilli(1_700_000_000_000L),
                AuditAct.SETTING,
                "somebody",
                null,
                "demo",
                null,
                new TreeMap<>(Map.of("what", what)),
                "",
                "");
    }

    private JsonNode newest(Browser administrator) {
        return administrator.get("/api/audit").json().path("entries");
    }

    @Test
    void D01_who_takes_rows_of_votes_is_in_the_log_without_a_word_of_what_was_said() {
        Meeting meeting = new Meeting(port, "Kanarititler");
        meeting.idea(meeting.guest("Kanarinavn"), "i1", "Kanaritekst");
        assertThat(meeting.leader().get(meeting.path("export/votes.csv")).status())
                .isEqualTo(200);
        Browser administrator = meeting.person("administrator");
        assertThat(newest(administrator).valueStream()).anySatisfy(entry -> {
            assertThat(entry.path("act").asString()).isEqualTo("voteRows");
            assertThat(entry.path("challenge").asString()).isEqualTo(meeting.challenge());
            assertThat(entry.path("by").asString()).isEqualTo("Leder (demo)");
        });
        assertThat(administrator.get("/api/audit").text()).doesNotContain("Kanari");
    }

    @Test
    void D01_what_does_not_look_like_an_id_is_kept_as_a_digest() {
        audit.keep(null, AuditAct.SETTING, Map.of("what", "Ola skrev dette"));
        assertThat(newest(new Meeting(port, "x").person("administrator")).toString())
                .doesNotContain("skrev")
                .contains("sha256:");
    }

    @Test
    void D02_administrators_alone_read_it_and_that_they_did_is_in_it() {
        Meeting meeting = new Meeting(port, "Hvem leser");
        for (Browser other : new Browser[] {meeting.leader(), meeting.guest("G"), meeting.person("fasilitator")}) {
            assertThat(other.get("/api/audit").status()).isEqualTo(403);
            assertThat(other.get("/api/audit/verification").status()).isEqualTo(403);
        }
        assertThat(meeting.nobody().get("/api/audit").status()).isEqualTo(401);
        Browser administrator = meeting.person("administrator");
        administrator.get("/api/audit");
        JsonNode read = newest(administrator).get(0);
        assertThat(read.path("act").asString()).isEqualTo("read");
        assertThat(read.path("by").asString()).isEqualTo("Administrator (demo)");
    }

    @Test
    void D02_entries_come_newest_first_in_pages_and_another_organisations_do_not() {
        audit.keep("annen", AuditAct.SETTING, Map.of("what", "others"));
        for (int i = 0; i < 60; i++) {
            audit.keep("demo", AuditAct.SETTING, Map.of("what", "ours"));
        }
        Browser administrator = new Meeting(port, "Sider").person("administrator");
        Answer first = administrator.get("/api/audit");
        assertThat(first.json().path("entries").size()).isEqualTo(50);
        assertThat(first.json().path("more").asBoolean()).isTrue();
        long oldest = first.json().path("entries").get(49).path("number").asLong();
        Answer second = administrator.get("/api/audit?before=" + oldest);
        assertThat(second.json().path("entries").get(0).path("number").asLong()).isLessThan(oldest);
        assertThat(first.text() + second.text()).contains("ours").doesNotContain("others");
    }

    @Test
    void D02_a_number_that_is_none_is_refused() {
        assertThat(new Meeting(port, "Tall")
                        .person("administrator")
                        .get("/api/audit?before=x")
                        .status())
                .isIn(400, 422);
    }

    @Test
    void D03_a_whole_chain_is_whole_and_says_its_head() {
        MongoDatabase store = logOf(450);
        assertThat(new AuditBook(store).verify().broken()).isNull();
        assertThat(new AuditBook(store).verify().entries()).isEqualTo(450);
        assertThat(new AuditBook(store).lastNumber()).isEqualTo(450);
        assertThat(new Meeting(port, "Kjede")
                        .person("administrator")
                        .get("/api/audit/verification")
                        .json()
                        .has("broken"))
                .isFalse();
    }

    @Test
    void D03_a_changed_entry_is_named() {
        MongoDatabase store = logOf(5);
        store.getCollection("audit").updateOne(Filters.eq("_id", 3L), Updates.set("about.what", "noe annet"));
        assertThat(new AuditBook(store).verify().broken()).isEqualTo(3);
    }

    @Test
    void D03_an_entry_that_was_forged_with_a_hash_of_its_own_breaks_the_next() {
        MongoDatabase store = logOf(5);
        KeptEntry third = new AuditBook(store).find(3).orElseThrow();
        String forged = new KeptEntry(
                        3, third.at(), third.act(), "another", null, "demo", null, third.about(), third.before(), "")
                .computed();
        store.getCollection("audit")
                .updateOne(
                        Filters.eq("_id", 3L),
                        Updates.combine(Updates.set("by", "another"), Updates.set("hash", forged)));
        assertThat(new AuditBook(store).verify().broken()).isEqualTo(4);
    }

    @Test
    void D03_a_missing_entry_and_an_end_that_was_cut_off_are_named() {
        MongoDatabase middle = logOf(5);
        middle.getCollection("audit").deleteOne(Filters.eq("_id", 2L));
        assertThat(new AuditBook(middle).verify().broken()).isEqualTo(2);
        MongoDatabase end = logOf(5);
        end.getCollection("audit").deleteMany(Filters.in("_id", 4L, 5L));
        assertThat(new AuditBook(end).verify().broken()).isEqualTo(4);
    }

    @Test
    void D03_exchanged_entries_are_named() {
        MongoDatabase store = logOf(4);
        Document second =
                store.getCollection("audit").find(Filters.eq("_id", 2L)).first();
        Document third =
                store.getCollection("audit").find(Filters.eq("_id", 3L)).first();
        assertThat(second).isNotNull();
        assertThat(third).isNotNull();
        store.getCollection("audit").replaceOne(Filters.eq("_id", 2L), third.append("_id", 2L));
        store.getCollection("audit").replaceOne(Filters.eq("_id", 3L), second.append("_id", 3L));
        assertThat(new AuditBook(store).verify().broken()).isEqualTo(2);
    }

    @Test
    void D04_the_command_says_whether_a_stopped_installations_log_is_whole(@TempDir Path folder) {
        String[] here = {"--samskap.data=" + folder};
        try (var store = StoreAlone.open(here)) {
            MongoDatabase database = store.getBean(MongoDatabaseFactory.class).getMongoDatabase();
            AuditBook book = new AuditBook(database);
            IntStream.range(0, 3).forEach(number -> book.add(blank("n" + number)));
        }
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        assertThat(AuditCheck.examine(here, new PrintStream(whole, true, UTF_8)))
                .isEqualTo(0);
        assertThat(whole.toString(UTF_8)).contains("3").hasLineCount(1);
        try (var store = StoreAlone.open(here)) {
            store.getBean(MongoDatabaseFactory.class)
                    .getMongoDatabase()
                    .getCollection("audit")
                    .updateOne(Filters.eq("_id", 2L), Updates.set("by", "another"));
        }
        ByteArrayOutputStream broken = new ByteArrayOutputStream();
        assertThat(AuditCheck.examine(here, new PrintStream(broken, true, UTF_8)))
                .isEqualTo(1);
        assertThat(broken.toString(UTF_8)).contains("oppføring 2").hasLineCount(1);
    }

    @Test
    void D01_what_those_who_moderate_do_is_there_without_whom_it_met() {
        Meeting meeting = new Meeting(port, "Orden");
        Browser guest = meeting.guest("Kari");
        meeting.idea(guest, "k", "Karis kanaritanke");
        String kari = guest.get("/api/me?challenge=" + meeting.challenge()).string("participant");
        meeting.leader()
                .post(
                        meeting.path("moderation/decisions"),
                        "{\"target\":{\"board\":\"" + meeting.board()
                                + "\",\"idea\":\"k\"},\"act\":\"Hide\",\"reason\":\"Nei\",\"version\":0}");
        meeting.leader()
                .post(meeting.path("measures"), "{\"kind\":\"Warn\",\"of\":\"" + kari + "\",\"reason\":\"Nei\"}");
        String entries = meeting.person("administrator")
                .get("/api/audit")
                .json()
                .path("entries")
                .valueStream()
                .filter(entry ->
                        meeting.challenge().equals(entry.path("challenge").asString()))
                .toList()
                .toString();
        assertThat(entries).contains("moderation", "HIDE", "WARN").doesNotContain(kari, "Karis kanaritanke");
    }

    @Test
    void D05_several_writers_leave_no_gap() {
        MongoDatabase store = logOf(0);
        AuditBook one = new AuditBook(store);
        AuditBook other = new AuditBook(store);
        IntStream.range(0, 60).parallel().forEach(number -> (number % 2 == 0 ? one : other).add(blank("n" + number)));
        assertThat(new AuditBook(store).verify().entries()).isEqualTo(60);
        assertThat(new AuditBook(store).verify().broken()).isNull();
    }
}
