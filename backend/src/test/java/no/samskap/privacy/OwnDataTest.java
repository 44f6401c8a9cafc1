package no.samskap.privacy;

import static no.samskap.web.Meeting.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.samskap.SamskapApplication;
import no.samskap.web.Browser;
import no.samskap.web.Browser.Answer;
import no.samskap.web.Meeting;
import no.samskap.web.OverTheWire;
import no.samskap.web.StoreForTests;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;

@OverTheWire
class OwnDataTest {
    private static final MongoClient STORE = MongoClients.create(StoreForTests.uri());

    @LocalServerPort
    int port;

    @Autowired
    ErasureLedger ledger;

    private Meeting meeting;
    private Browser kari;
    private Browser ola;

    /** Stands in Kari's name and in all her words of one test: the store holds those of the others too. */
    private String mark = "";

    @BeforeEach
    void two_guests_who_have_spoken() {
        meeting = new Meeting(port, "Sletting");
        mark = UUID.randomUUID().toString().substring(0, 8);
        kari = meeting.guest("Kari Kanarifugl " + mark);
        ola = meeting.guest("Ola Ørn");
        meeting.idea(kari, "k", "Karis første tanke " + mark);
        meeting.anonymousIdea(kari, "ku", "Karis hemmelige tanke " + mark);
        meeting.idea(ola, "o", "Olas tanke");
        meeting.command(
                kari, Map.of("type", "AddComment", "idea", "o", "comment", "ck", "text", "Karis innvending " + mark));
        meeting.command(kari, Map.of("type", "TakeStance", "idea", "o", "stance", "agree"));
        meeting.command(ola, Map.of("type", "TakeStance", "idea", "k", "stance", "disagree"));
        assertThat(kari.put(meeting.path("charter/acknowledgement"), json(Map.of("version", 1)))
                        .status())
                .isLessThan(300);
    }

    private Answer erase(Browser who) {
        return who.post("/api/me/erasure", "{\"sure\":true}");
    }

    /** Everything in the store, as text. */
    private static String store(MongoDatabase database) {
        StringBuilder all = new StringBuilder();
        for (String name : database.listCollectionNames()) {
            for (Document document : database.getCollection(name).find()) {
                all.append(name).append(' ').append(document.toJson()).append('\n');
            }
        }
        return all.toString();
    }

    @Test
    void D20_a_guest_has_all_that_is_theirs_and_nothing_of_others() {
        Answer answer = kari.get("/api/me/data");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text())
                .contains("Kari Kanarifugl")
                .contains("Karis første tanke")
                .contains("Karis hemmelige tanke")
                .contains("Karis innvending")
                .contains("\"stance\"")
                .contains("\"acknowledgement\"")
                .contains(meeting.challenge())
                .doesNotContain("Olas tanke")
                .doesNotContain("Ola Ørn");
        assertThat(ola.get("/api/me/data").text()).contains("Olas tanke").doesNotContain("Karis");
    }

    @Test
    void D20_who_is_signed_in_has_their_deeds_too() {
        String leader = meeting.leader().get("/api/me/data").text();
        assertThat(leader).contains("WasPosed").doesNotContain("Karis");
        assertThat(meeting.nobody().get("/api/me/data").status()).isEqualTo(401);
    }

    @Test
    void D20_the_file_says_the_same_and_has_a_name_of_ours() {
        Answer file = kari.get("/api/me/data.json");
        assertThat(file.json()).isEqualTo(kari.get("/api/me/data").json());
        assertThat(file.header("Content-Disposition")).contains("attachment").contains("samskap-mine-data.json");
    }

    @Test
    void D21_without_being_sure_nothing_is_erased() {
        assertThat(kari.post("/api/me/erasure", "{\"sure\":false}").errors()).containsExactly("sure=field.invalid");
        assertThat(kari.get("/api/me").status()).isEqualTo(200);
        assertThat(kari.get("/api/me/data").text()).contains("Karis første tanke");
    }

    @Test
    void D21_words_name_and_session_are_gone_everywhere_and_others_stay() {
        String pseudonym = kari.get("/api/me").string("participant");
        assertThat(erase(kari).status()).isEqualTo(200);
        assertThat(kari.get("/api/me").status()).isEqualTo(401);
        Browser leader = meeting.leader();
        String all = String.join(
                "\n",
                List.of(
                        leader.get("/api/boards/" + meeting.board() + "/snapshot")
                                .text(),
                        leader.get("/api/boards/" + meeting.board() + "/events?after=0")
                                .text(),
                        leader.get("/api/boards/" + meeting.board() + "/people").text(),
                        leader.get(meeting.path("ideas")).text(),
                        leader.get(meeting.path("export/ideas.csv")).text(),
                        leader.get(meeting.path("export/votes.csv")).text(),
                        leader.get(meeting.path("export.json")).text(),
                        leader.get("/api/memory?q=Karis").text(),
                        leader.get("/api/memory?q=tanke").text(),
                        leader.post("/api/boards/" + meeting.board() + "/similar", json(Map.of("text", "Karis tanke")))
                                .text(),
                        store(STORE.getDatabase("samskap"))));
        assertThat(all).doesNotContain(mark).doesNotContain(pseudonym).contains("Olas tanke");
    }

    @Test
    void D27_what_one_wrote_to_those_who_moderate_is_told_and_goes_too() {
        Map<String, Object> target = Map.of("board", meeting.board(), "idea", "o");
        Map<String, Object> own = Map.of("board", meeting.board(), "idea", "k");
        kari.post(
                meeting.path("moderation/reports"),
                json(Map.of("target", target, "why", "Hurtful", "words", "Karis melding " + mark)));
        ola.post(
                meeting.path("moderation/reports"),
                json(Map.of("target", target, "why", "Other", "words", "Olas melding")));
        decide(Map.of("target", own, "act", "Hide", "reason", "Om saken", "version", 0));
        kari.post(meeting.path("moderation/mine/appeals"), json(Map.of("target", own, "words", "Karis klage " + mark)));
        meeting.leader()
                .post(meeting.path("measures"), json(Map.of("kind", "Warn", "author", own, "reason", "Vær grei")));
        String measure = kari.get(meeting.path("moderation/mine"))
                .json()
                .path("measures")
                .path(0)
                .path("id")
                .asString();
        kari.post(
                meeting.path("moderation/mine/appeals"),
                json(Map.of("measure", measure, "words", "Karis innsigelse " + mark)));
        assertThat(kari.get("/api/me/data").text())
                .contains("Karis melding", "Karis klage", "Karis innsigelse", "Vær grei")
                .doesNotContain("Olas melding");
        assertThat(erase(kari).status()).isEqualTo(200);
        assertThat(store(STORE.getDatabase("samskap")))
                .doesNotContain("Karis melding " + mark, "Karis klage " + mark, "Karis innsigelse " + mark)
                .contains("Olas melding");
        assertThat(meeting.leader()
                        .get(meeting.path("moderation"))
                        .json()
                        .path("cases")
                        .toString())
                .contains("\"reported\":2", "Olas melding");
    }

    private void decide(Map<String, Object> wish) {
        Answer decided = meeting.leader().post(meeting.path("moderation/decisions"), json(wish));
        assertThat(decided.status()).as(decided.text()).isEqualTo(200);
    }

    @Test
    void D28_the_map_of_personal_data_names_every_collection_of_the_store() throws IOException {
        Set<String> kept = new TreeSet<>();
        Pattern named = Pattern.compile(
                "(?:getCollection\\(|new Shelf<>\\(store, |String (?:COLLECTION|PEOPLE|PARTICIPANTS) = )"
                        + "\"([\\w-]+)\"");
        try (Stream<Path> sources = Files.walk(Path.of("src", "main", "java"))) {
            for (Path source : sources.filter(Files::isRegularFile).toList()) {
                named.matcher(Files.readString(source)).results().forEach(found -> kept.add(found.group(1)));
            }
        }
        assertThat(kept).hasSizeGreaterThan(30);
        String map = Files.readString(Path.of("..", "docs", "privacy.md"));
        assertThat(kept).allSatisfy(collection -> assertThat(map).contains("`" + collection + "`"));
    }

    @Test
    void D22_stances_still_count_and_lead_to_nobody() {
        String before = meeting.leader().get(meeting.path("export/votes.csv")).text();
        assertThat(erase(kari).status()).isEqualTo(200);
        String after = meeting.leader().get(meeting.path("export/votes.csv")).text();
        assertThat(after.lines().count()).isEqualTo(before.lines().count());
        assertThat(after).isNotEqualTo(before);
    }

    @Test
    void D23_that_it_was_done_is_recorded_without_who() {
        erase(kari);
        assertThat(meeting.person("administrator")
                        .get("/api/audit")
                        .json()
                        .path("entries")
                        .valueStream())
                .anySatisfy(entry -> {
                    assertThat(entry.path("act").asString()).isEqualTo("erasure");
                    assertThat(entry.has("by")).isFalse();
                });
    }

    @Test
    void D24_who_is_signed_in_is_erased_too_and_comes_back_as_somebody_new() {
        Browser employee = meeting.person("medarbeider");
        meeting.idea(employee, "m", "Medarbeiderens tanke");
        String before = employee.get("/api/me?challenge=" + meeting.challenge()).string("participant");
        assertThat(erase(employee).status()).isEqualTo(200);
        Browser again = meeting.person("medarbeider");
        assertThat(again.get("/api/me?challenge=" + meeting.challenge()).string("participant"))
                .isNotEqualTo(before);
        assertThat(again.get("/api/me/data").text()).doesNotContain("Medarbeiderens tanke");
    }

    @Test
    void D25_fault21_an_erasure_that_was_cut_off_is_finished_by_itself() {
        String id = STORE.getDatabase("samskap")
                .getCollection("people")
                .find(new Document("name", "Kari Kanarifugl " + mark))
                .into(new java.util.ArrayList<>())
                .getLast()
                .getString("_id");
        // Begun, and the process ended there.
        STORE.getDatabase("samskap")
                .getCollection("erasures")
                .insertOne(new Document("_id", "cut-off-" + UUID.randomUUID())
                        .append("done", false)
                        .append("person", id));
        erasing.goOn();
        assertThat(kari.get("/api/me").status()).isEqualTo(401);
        assertThat(meeting.leader()
                        .get("/api/boards/" + meeting.board() + "/snapshot")
                        .text())
                .doesNotContain("Karis");
        assertThat(ledger.unfinished()).isEmpty();
    }

    @Autowired
    Erasing erasing;

    @Test
    void D26_fault21_an_old_copy_of_the_store_that_is_put_back_is_erased_again_before_anybody_is_served(
            @TempDir Path folder) throws IOException {
        Path data = folder.resolve("data");
        String idea = "Karis tanke fra før kopien";
        try (Running first = new Running(data)) {
            Meeting there = new Meeting(first.port(), "Kopien");
            there.idea(there.guest("Kari Kanarifugl"), "k", idea);
            there.idea(there.guest("Ola Ørn"), "o", "Olas tanke");
        }
        copy(data, folder.resolve("kopi"));
        try (Running second = new Running(data)) {
            String id;
            try (MongoClient client = MongoClients.create(second.store())) {
                id = Objects.requireNonNull(client.getDatabase("samskap")
                                .getCollection("people")
                                .find(new Document("name", "Kari Kanarifugl"))
                                .first())
                        .getString("_id");
            }
            second.erase(id);
        }
        delete(data);
        copy(folder.resolve("kopi"), data);
        try (Running restored = new Running(data);
                MongoClient client = MongoClients.create(restored.store())) {
            assertThat(store(client.getDatabase("samskap")))
                    .doesNotContain("Karis")
                    .doesNotContain("Kari Kanarifugl")
                    .contains("Olas tanke");
        }
    }

    /** The whole service on a folder of its own. */
    private static final class Running implements AutoCloseable {
        private final ServletWebServerApplicationContext context;

        Running(Path data) {
            context = (ServletWebServerApplicationContext) SpringApplication.run(
                    SamskapApplication.class, "--samskap.data=" + data, "--server.port=0", "--samskap.restored=true");
        }

        int port() {
            return Objects.requireNonNull(context.getWebServer()).getPort();
        }

        String store() {
            return String.valueOf(
                    context.getBean(org.springframework.boot.mongodb.autoconfigure.MongoConnectionDetails.class)
                            .getConnectionString());
        }

        void erase(String person) {
            no.samskap.people.People people = context.getBean(no.samskap.people.People.class);
            context.getBean(Erasing.class)
                    .erase(people.self(new no.samskap.people.PersonId(person)).orElseThrow());
        }

        @Override
        public void close() {
            context.close();
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path there = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(there);
                } else {
                    Files.copy(file, there);
                }
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
