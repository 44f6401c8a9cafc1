package no.samskap.challenge;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.unset;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import no.samskap.web.Browser;
import no.samskap.web.Browser.Answer;
import no.samskap.web.OverTheWire;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.MongoDatabaseFactory;

/** What is agreed on first: the charter, that it was read, the mandate, and the history of it all. */
@OverTheWire
class CharterTest {
    private static final String WHOLE = "\"why\":\"Folk slutter.\",\"wanted\":\"En turnus å leve med.\","
            + "\"groundRules\":[\"Vi lytter\",\"Alle kan ta feil\"],\"resources\":\"40 timer\","
            + "\"concernedRoles\":[\"medarbeider\",\"innbygger\"],\"concernedGroups\":[\"Nattevakter\"],"
            + "\"direction\":\"Ingen skal jobbe mer.\",\"goals\":[8,3,8],"
            + "\"meetingLink\":\"https://mote.example/rom?x=1\","
            + "\"plan\":[{\"phase\":\"Ideate\",\"from\":\"2026-12-01\",\"to\":\"2026-12-20\"}]";

    private static final String AS_READ =
            "{\"version\":1,\"why\":\"Folk slutter.\",\"wanted\":\"En turnus å leve med.\","
                    + "\"groundRules\":[\"Vi lytter\",\"Alle kan ta feil\"],\"resources\":\"40 timer\","
                    + "\"concernedRoles\":[\"innbygger\",\"medarbeider\"],\"concernedGroups\":[\"Nattevakter\"],"
                    + "\"direction\":\"Ingen skal jobbe mer.\",\"goals\":[3,8],"
                    + "\"meetingLink\":\"https://mote.example/rom?x=1\","
                    + "\"plan\":[{\"phase\":\"Ideate\",\"from\":\"2026-12-01\",\"to\":\"2026-12-20\"}]}";

    @LocalServerPort
    int port;

    @Autowired
    MongoDatabaseFactory store;

    private Meeting meeting;

    @BeforeEach
    void a_challenge() {
        meeting = new Meeting(port).about("");
    }

    @Test
    void J01_with_only_a_title_and_a_question_everything_is_open_at_once() {
        var challenge = meeting.challenge().json();
        assertThat(challenge.path("phase").asString()).isEqualTo("Ideate");
        assertThat(challenge.path("union").asString()).isEqualTo("NotTouching");
        assertThat(challenge.path("charter").toString())
                .isEqualTo("{\"version\":1,\"why\":\"\",\"wanted\":\"\",\"groundRules\":[],\"resources\":\"\","
                        + "\"concernedRoles\":[],\"concernedGroups\":[],\"direction\":\"\",\"goals\":[],\"plan\":[]}");
        assertThat(meeting.guest("innbygger")
                        .post(
                                "/api/boards/"
                                        + challenge
                                                .path("boards")
                                                .get(0)
                                                .path("id")
                                                .asString() + "/commands",
                                "{\"id\":\"a\",\"type\":\"AddIdea\",\"idea\":\"i\",\"text\":\"Lengre vakter\"}")
                        .string("outcome"))
                .isEqualTo("accepted");
    }

    @Test
    void J02_a_charter_is_posed_with_the_challenge_and_read_by_all_who_enter() {
        meeting.about("\"charter\":{" + WHOLE + "}");
        for (Browser reader : List.of(meeting.as("leder"), meeting.as("innbygger"), meeting.guest("partner"))) {
            assertThat(reader.get(meeting.path("")).json().path("charter").toString())
                    .isEqualTo(AS_READ);
        }
    }

    @Test
    void J03_every_field_that_is_wrong_is_named() {
        Answer refused = meeting.rewrite(
                "leder",
                1,
                "",
                "\"why\":\"" + "a".repeat(2_001) + "\",\"groundRules\":[\"Én\",\" én \",\"\"],\"goals\":[3,18],"
                        + "\"concernedGroups\":[\"" + "b".repeat(81) + "\"],\"meetingLink\":\"http://mote.example\","
                        + "\"plan\":[{\"phase\":\"Try\",\"from\":\"2026-12-02\",\"to\":\"2026-12-01\"},"
                        + "{\"phase\":\"Try\",\"from\":\"1914-01-01\"}]");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.errors())
                .containsExactly(
                        "charter.concernedGroups[0]=field.invalid",
                        "charter.goals[1]=field.invalid",
                        "charter.groundRules[1]=field.invalid",
                        "charter.groundRules[2]=field.invalid",
                        "charter.meetingLink=field.invalid",
                        "charter.plan[0].to=field.invalid",
                        "charter.plan[1].from=field.invalid",
                        "charter.plan[1].phase=field.invalid",
                        "charter.why=field.invalid",
                        "question=field.invalid");
        assertThat(meeting.deeds()).containsExactly("WasPosed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://mote.example",
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                "data:text/html,x",
                "//mote.example",
                "https:",
                "https:///x",
                "https://trygg.example@ond.example/",
                "https://mote.example/ mellomrom",
                "https://mote.example/\\u202eexe",
                "https://møte.example/",
                "ftp://mote.example"
            })
    void J04_a_meeting_link_leads_by_https_to_a_host_and_hides_nothing(String link) {
        assertThat(meeting.rewrite("leder", 1, "Hva?", "\"meetingLink\":\"" + link + "\"")
                        .errors())
                .containsExactly("charter.meetingLink=field.invalid");
    }

    @Test
    void J05_of_two_who_saw_the_same_charter_one_rewrites_it() throws Exception {
        Browser leader = meeting.as("leder");
        List<Future<Answer>> answers = new ArrayList<>();
        try (var many = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 10; i++) {
                Browser tab = leader.copy();
                String question = "Hva nå, " + i + "?";
                answers.add(many.submit(() -> tab.put(
                        meeting.path("/charter"),
                        "{\"basedOn\":1,\"title\":\"Turnus\",\"question\":\"" + question + "\",\"charter\":{}}")));
            }
        }
        List<Integer> statuses = new ArrayList<>();
        for (Future<Answer> answer : answers) {
            statuses.add(answer.get().status());
        }
        assertThat(statuses).containsOnly(200, 409).containsOnlyOnce(200);
        assertThat(meeting.version()).isEqualTo(2);
        assertThat(meeting.deeds()).containsExactly("WasRewritten", "WasPosed");
    }

    @Test
    void J06_a_change_is_public_history_with_who_when_and_the_words_before_and_after() {
        meeting.rewrite(
                "fasilitator", 1, "Hva nå?", "\"groundRules\":[\"Vi lytter\"],\"concernedRoles\":[\"partner\"]");
        Answer history = meeting.guest("innbygger").get(meeting.path("/history"));
        var entry = history.json().path("entries").get(0);
        assertThat(entry.path("did").toString())
                .isEqualTo("{\"type\":\"WasRewritten\",\"version\":2,\"changes\":["
                        + "{\"field\":\"question\",\"before\":\"Hvordan blir turnusen bedre?\",\"after\":\"Hva nå?\"},"
                        + "{\"field\":\"groundRules\",\"before\":\"\",\"after\":\"Vi lytter\"},"
                        + "{\"field\":\"concernedRoles\",\"before\":\"\",\"after\":\"partner\"}],\"asksAnew\":false}");
        assertThat(entry.path("role").asString()).isEqualTo("fasilitator");
        assertThat(entry.path("at").asString()).matches("\\d{4}-\\d\\d-\\d\\dT.*Z");
        assertThat(history.json()
                        .path("people")
                        .valueStream()
                        .filter(person -> person.path("participant").equals(entry.path("by")))
                        .map(person -> person.path("name").asString()))
                .containsExactly("Fasilitator (demo)");
    }

    @Test
    void J07_what_changes_nothing_makes_no_history_and_no_version() {
        assertThat(meeting.rewrite("leder", 1, "Hvordan blir turnusen bedre?", "")
                        .status())
                .isEqualTo(200);
        assertThat(meeting.version()).isEqualTo(1);
        assertThat(meeting.move("leder", "Ideate").status()).isEqualTo(200);
        assertThat(meeting.deeds()).containsExactly("WasPosed");
    }

    @Test
    void J08_the_server_remembers_who_acknowledged_which_version() {
        meeting.rewrite("leder", 1, "Hva nå?", "");
        Browser guest = meeting.guest("innbygger");
        assertThat(guest.get(meeting.path("")).json().has("acknowledged")).isFalse();
        for (int version : List.of(2, 1)) {
            Answer acknowledged = guest.put(meeting.path("/charter/acknowledgement"), "{\"version\":" + version + "}");
            assertThat(acknowledged.json().path("acknowledged").asInt()).isEqualTo(2);
        }
        assertThat(guest.copy()
                        .get(meeting.path(""))
                        .json()
                        .path("acknowledged")
                        .asInt())
                .isEqualTo(2);
        assertThat(meeting.guest("innbygger").get(meeting.path("")).json().has("acknowledged"))
                .isFalse();
        for (int version : List.of(0, 3, -1)) {
            assertThat(guest.put(meeting.path("/charter/acknowledgement"), "{\"version\":" + version + "}")
                            .errors())
                    .containsExactly("version=field.invalid");
        }
    }

    @Test
    void J19_who_writes_a_charter_has_read_it() {
        assertThat(meeting.challenge().json().path("acknowledged").asInt()).isEqualTo(1);
        Answer rewritten = meeting.rewrite("fasilitator", 1, "Hva nå?", "");
        assertThat(rewritten.json().path("acknowledged").asInt()).isEqualTo(2);
        assertThat(meeting.challenge().json().path("acknowledged").asInt()).isEqualTo(1);
    }

    @Test
    void J09_the_history_comes_newest_first_in_pages_without_gaps() {
        for (int i = 1; i <= 5; i++) {
            meeting.rewrite("leder", i, "Hva nå, " + i + "?", "");
        }
        List<Long> numbers = new ArrayList<>();
        for (int page = 0; page < 4; page++) {
            Answer answer = meeting.as("leder").get(meeting.path("/history?size=2&page=" + page));
            assertThat(answer.json().path("total").asLong()).isEqualTo(6);
            answer.json()
                    .path("entries")
                    .valueStream()
                    .forEach(entry -> numbers.add(entry.path("number").asLong()));
        }
        assertThat(numbers).containsExactly(6L, 5L, 4L, 3L, 2L, 1L);
    }

    @Test
    void J10_a_challenge_that_was_kept_before_there_were_charters_has_an_empty_one_and_goes_on() {
        var updated = store.getMongoDatabase()
                .getCollection("challenges")
                .updateOne(
                        eq("_id", meeting.id()),
                        combine(unset("charter"), unset("involvement"), unset("mandate"), unset("last")));
        assertThat(updated.getModifiedCount()).isEqualTo(1);
        assertThat(meeting.rewrite("leder", 1, "Hva nå?", "")
                        .json()
                        .path("charter")
                        .path("version")
                        .asInt())
                .isEqualTo(2);
        assertThat(meeting.deeds()).containsExactly("WasRewritten");
    }

    @Test
    void J11_the_list_is_filtered_by_goal() {
        meeting.about("\"charter\":{\"goals\":[11,17]}");
        assertThat(ids("?goal=17")).contains(meeting.id());
        assertThat(ids("?goal=11")).contains(meeting.id());
        assertThat(ids("?goal=1")).doesNotContain(meeting.id());
        assertThat(ids("?goal=18")).isEmpty();
        assertThat(meeting.as("leder").get("/api/challenges?goal=x").errors()).containsExactly("goal=field.invalid");
    }

    private List<String> ids(String query) {
        return meeting.as("medarbeider")
                .get("/api/challenges" + query)
                .json()
                .path("challenges")
                .valueStream()
                .map(summary -> summary.path("id").asString())
                .toList();
    }

    @Test
    void J12_a_challenge_starts_as_a_draft_exploring_or_with_ideas_and_nowhere_else() {
        for (String start : List.of("Draft", "Explore", "Ideate")) {
            assertThat(meeting.about("\"start\":\"" + start + "\"").phase()).isEqualTo(start);
        }
        for (String start : List.of("Develop", "Shared", "Try")) {
            assertThat(meeting.as("leder")
                            .post("/api/challenges", Meeting.posing("\"start\":\"" + start + "\""))
                            .errors())
                    .containsExactly("start=field.invalid");
        }
    }

    @Test
    void J13_a_leader_binds_themselves_and_nobody_binds_them() {
        meeting.about("\"promises\":[\"De tre med bredest støtte prøves ut.\"]");
        assertThat(meeting.challenge()
                        .json()
                        .path("mandate")
                        .get(0)
                        .path("text")
                        .asString())
                .isEqualTo("De tre med bredest støtte prøves ut.");
        assertThat(meeting.as("fasilitator")
                        .post("/api/challenges", Meeting.posing("\"promises\":[\"Lederen lover alt.\"]"))
                        .errors())
                .containsExactly("promises=field.invalid");
        assertThat(meeting.as("fasilitator")
                        .post(meeting.path("/mandate"), "{\"text\":\"Lederen lover alt.\"}")
                        .status())
                .isEqualTo(403);
        Answer promised = meeting.as("leder").post(meeting.path("/mandate"), "{\"text\":\"Inntil 50 000 kroner.\"}");
        assertThat(promised.json().path("mandate").size()).isEqualTo(2);
        assertThat(meeting.deeds()).containsExactly("PromiseMade", "WasPosed");
    }

    @Test
    void J14_a_promise_is_accounted_for_in_public_and_never_taken_away() {
        meeting.about("\"promises\":[\"De tre med bredest støtte prøves ut.\"]");
        String promise =
                meeting.challenge().json().path("mandate").get(0).path("id").asString();
        String path = meeting.path("/mandate/" + promise + "/account");
        for (String state : List.of("NotKept", "Partly")) {
            assertThat(meeting.as("leder")
                            .put(path, "{\"basedOn\":1,\"state\":\"" + state + "\"}")
                            .errors())
                    .containsExactly("account=field.invalid");
        }
        Answer accounted = meeting.as("leder")
                .put(path, "{\"basedOn\":1,\"state\":\"Partly\",\"account\":\"Én lot seg ikke prøve.\"}");
        var kept = accounted.json().path("mandate").get(0);
        assertThat(kept.path("state").asString()).isEqualTo("Partly");
        assertThat(kept.path("account").asString()).isEqualTo("Én lot seg ikke prøve.");
        assertThat(meeting.deeds()).containsExactly("PromiseAccounted", "WasPosed");
        assertThat(meeting.as("leder")
                        .send("DELETE", meeting.path("/mandate/" + promise), "")
                        .status())
                .isEqualTo(405);
    }

    @Test
    void J15_once_ideas_are_weighed_the_words_of_a_promise_stand() {
        meeting.about("\"promises\":[\"De tre med bredest støtte prøves ut.\"]");
        String path = meeting.path("/mandate/"
                + meeting.challenge().json().path("mandate").get(0).path("id").asString());
        assertThat(meeting.as("leder")
                        .put(path, "{\"basedOn\":1,\"text\":\"De to med bredest støtte prøves ut.\"}")
                        .status())
                .isEqualTo(200);
        meeting.move("leder", "Prioritise");
        assertThat(meeting.as("leder")
                        .put(path, "{\"basedOn\":2,\"text\":\"Kanskje.\"}")
                        .string("code"))
                .isEqualTo("phase.closed");
        assertThat(meeting.as("leder")
                        .get(meeting.path("/history"))
                        .json()
                        .path("entries")
                        .get(1)
                        .path("did")
                        .path("before")
                        .asString())
                .isEqualTo("De tre med bredest støtte prøves ut.");
    }

    @Test
    void J16_a_promise_is_changed_only_by_who_saw_it_as_it_is() {
        meeting.about("\"promises\":[\"A\"]");
        String promise =
                meeting.challenge().json().path("mandate").get(0).path("id").asString();
        assertThat(meeting.as("leder")
                        .put(meeting.path("/mandate/" + promise), "{\"basedOn\":2,\"text\":\"B\"}")
                        .string("code"))
                .isEqualTo("challenge.changed");
        assertThat(meeting.as("leder")
                        .put(meeting.path("/mandate/finnes-ikke"), "{\"basedOn\":1,\"text\":\"B\"}")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void J17_a_reason_for_a_move_is_read_by_all() {
        Answer moved = meeting.as("leder")
                .put(meeting.path("/phase"), "{\"phase\":\"Explore\",\"reason\":\"Vi vet for lite.\"}");
        assertThat(moved.status()).isEqualTo(200);
        assertThat(meeting.guest("innbygger")
                        .get(meeting.path("/history"))
                        .json()
                        .path("entries")
                        .get(0)
                        .path("did")
                        .toString())
                .isEqualTo(
                        "{\"type\":\"WasMoved\",\"from\":\"Ideate\",\"to\":\"Explore\",\"reason\":\"Vi vet for lite.\"}");
        assertThat(meeting.as("leder")
                        .put(meeting.path("/phase"), "{\"phase\":\"Try\",\"reason\":\"\"}")
                        .errors())
                .containsExactly("reason=field.invalid");
    }

    @Test
    void J18_who_may_not_enter_reads_no_history() {
        String unknown = meeting.as("leder").get("/api/challenges/x/history").text();
        Browser stranger = new Meeting(port).about("").guest("innbygger");
        assertThat(stranger.get(meeting.path("/history")).text()).isEqualTo(unknown);
        assertThat(stranger.put(meeting.path("/charter/acknowledgement"), "{\"version\":1}")
                        .text())
                .isEqualTo(unknown);
    }

    @Test
    void J25_those_who_are_at_a_board_are_told_at_once_that_it_has_moved() {
        String board =
                meeting.challenge().json().path("boards").get(0).path("id").asString();
        meeting.move("leder", "Prioritise");
        Answer events = meeting.guest("innbygger").get("/api/boards/" + board + "/events?after=0&wait=10");
        assertThat(events.json().path("events").toString())
                .contains("\"type\":\"PhaseMoved\",\"phase\":\"Prioritise\"");
        meeting.move("leder", "Learn");
        meeting.move("leder", "Shared");
        Answer last = meeting.as("leder").get("/api/boards/" + board + "/events?after=2&wait=10");
        assertThat(last.json().path("events").toString()).contains("\"phase\":\"Shared\"");
    }

    @Test
    void J25_nobody_but_the_service_says_that_it_has() {
        String board =
                meeting.challenge().json().path("boards").get(0).path("id").asString();
        Answer refused = meeting.as("leder")
                .post(
                        "/api/boards/" + board + "/commands",
                        "{\"id\":\"a\",\"type\":\"TellPhase\",\"phase\":\"Shared\"}");
        assertThat(refused.string("code")).isEqualTo("command.unknown");
        assertThat(meeting.phase()).isEqualTo("Ideate");
    }
}
