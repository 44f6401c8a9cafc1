package no.samskap.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.samskap.web.Browser;
import no.samskap.web.Meeting;
import no.samskap.web.OverTheWire;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@OverTheWire
class OverviewTest {
    @LocalServerPort
    int port;

    private String title;
    private Meeting meeting;

    @BeforeEach
    void a_challenge() {
        title = "Skolevei " + UUID.randomUUID();
        meeting = new Meeting(port, title);
    }

    /** Of one list of the overview, what is about this meeting. */
    private List<JsonNode> seen(Browser who, String list) {
        return who.get("/api/overview")
                .json()
                .path(list)
                .valueStream()
                .filter(each -> each.path("title").asString().equals(title))
                .toList();
    }

    private void answer(String idea, String verdict) {
        meeting.leader()
                .put(
                        meeting.path("answers"),
                        Meeting.json(Map.of(
                                "board",
                                meeting.board(),
                                "idea",
                                idea,
                                "verdict",
                                verdict,
                                "reason",
                                "Den hjelper flest.",
                                "version",
                                0)));
    }

    private void weigh(String idea, int agree, int disagree) {
        for (int i = 0; i < agree + disagree; i++) {
            meeting.command(
                    meeting.guest("Gjest " + i),
                    Map.of("type", "TakeStance", "idea", idea, "stance", i < agree ? "agree" : "disagree"));
        }
    }

    @Test
    void K50_a_person_sees_what_became_of_what_they_gave_under_their_name() {
        Browser kari = meeting.guest("Kari");
        meeting.idea(kari, "i1", "Gangbro over veien");
        meeting.anonymousIdea(kari, "i2", "Lederen må gå foran");
        answer("i1", "going-on");
        answer("i2", "promising");
        List<JsonNode> given = seen(kari, "given");
        assertThat(given).singleElement().satisfies(idea -> {
            assertThat(idea.path("text").asString()).isEqualTo("Gangbro over veien");
            assertThat(idea.path("answers").path(0).path("verdict").asString()).isEqualTo("going-on");
            assertThat(idea.path("answers").path(0).path("reason").asString()).isEqualTo("Den hjelper flest.");
        });
        assertThat(seen(meeting.guest("Ola"), "given")).isEmpty();
        assertThat(meeting.nobody().get("/api/overview").status()).isEqualTo(401);
    }

    private List<JsonNode> pending(Browser who) {
        return who.get("/api/overview/pending")
                .json()
                .path("pending")
                .valueStream()
                .filter(each -> each.path("title").asString().equals(title))
                .toList();
    }

    private String waits(Browser who, String what) {
        return pending(who).stream()
                .map(each -> each.path(what).asString())
                .findFirst()
                .orElse("0");
    }

    @Test
    void K54_a_person_sees_the_worries_that_they_may_answer_until_somebody_has() {
        Browser kari = meeting.guest("Kari");
        Map<String, Object> worry = Map.of("type", "worry", "text", "Blir det dyrere?");
        Map<String, Object> wish = Map.of("type", "wish", "text", "At barna kan sykle.");
        for (Map<String, Object> told : List.of(worry, wish)) {
            assertThat(kari.post(meeting.path("needs"), Meeting.json(Map.of("told", told, "anonymous", false)))
                            .status())
                    .isEqualTo(200);
        }
        for (String role : List.of("leder", "tillitsvalgt", "fasilitator")) {
            assertThat(waits(meeting.person(role), "worries")).as(role).isEqualTo("1");
        }
        for (String role : List.of("innbygger", "medarbeider", "folkevalgt", "administrator")) {
            assertThat(pending(meeting.person(role))).as(role).isEmpty();
        }
        assertThat(pending(kari)).isEmpty();
        String need = meeting.leader()
                .get(meeting.path("needs"))
                .json()
                .path("needs")
                .valueStream()
                .filter(each -> each.path("told").path("type").asString().equals("worry"))
                .map(each -> each.path("need").asString())
                .findFirst()
                .orElseThrow();
        assertThat(meeting.leader()
                        .post(meeting.path("needs/" + need + "/answers"), "{\"text\":\"Nei.\"}")
                        .status())
                .isEqualTo(200);
        assertThat(pending(meeting.leader())).isEmpty();
        assertThat(meeting.nobody().get("/api/overview/pending").status()).isEqualTo(401);
    }

    @Test
    void K54_a_pledge_waits_for_who_receives_it_and_then_for_who_gave_it() {
        Browser citizen = meeting.person("innbygger");
        Browser employee = meeting.person("medarbeider");
        meeting.idea(citizen, "i1", "Gangbro over veien");
        Map<String, Object> place = Map.of("board", meeting.board(), "idea", "i1");
        Map<String, Object> words =
                Map.of("firstStep", "Tegne", "effect", "", "cost", "", "risk", "", "needed", "", "skills", List.of());
        assertThat(citizen.put(
                                meeting.path("proposals"),
                                Meeting.json(Map.of("idea", place, "version", 0, "words", words)))
                        .status())
                .isEqualTo(200);
        Map<String, Object> to = Map.of("type", "idea", "board", meeting.board(), "idea", "i1");
        JsonNode pledge = employee.post(
                        meeting.path("pledges"), Meeting.json(Map.of("to", to, "kind", "time", "text", "To kvelder")))
                .json()
                .path("pledges")
                .path(0);
        assertThat(waits(citizen, "offered")).isEqualTo("1");
        assertThat(waits(meeting.leader(), "offered")).isEqualTo("1");
        assertThat(pending(employee)).isEmpty();
        assertThat(pending(meeting.person("folkevalgt"))).isEmpty();
        assertThat(citizen.post(
                                meeting.path("pledges/" + pledge.path("pledge").asString() + "/steps"),
                                Meeting.json(Map.of("version", 1, "step", "accepted", "words", "")))
                        .status())
                .isEqualTo(200);
        assertThat(pending(citizen)).isEmpty();
        assertThat(waits(employee, "accepted")).isEqualTo("1");
    }

    @Test
    void K51_those_who_lead_see_what_waits_and_what_of_it_has_support() {
        Browser kari = meeting.guest("Kari");
        meeting.idea(kari, "i1", "Gangbro over veien");
        meeting.idea(kari, "i2", "Sykkelparkering");
        meeting.idea(kari, "i3", "Svart på alt");
        answer("i3", "no");
        weigh("i2", 6, 1);
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(seen(meeting.leader(), "unanswered"))
                        .singleElement()
                        .satisfies(waits -> {
                            assertThat(waits.path("waiting").asInt()).isEqualTo(2);
                            assertThat(waits.path("rising").path(0).path("text").asString())
                                    .isEqualTo("Sykkelparkering");
                            assertThat(waits.path("rising")
                                            .path(0)
                                            .path("agree")
                                            .asInt())
                                    .isEqualTo(6);
                        }));
        for (String role : List.of("innbygger", "medarbeider", "tillitsvalgt", "folkevalgt")) {
            assertThat(seen(meeting.person(role), "unanswered")).isEmpty();
            assertThat(seen(meeting.person(role), "meetings")).isEmpty();
        }
        assertThat(seen(kari, "unanswered")).isEmpty();
    }

    @Test
    void K52_a_politician_sees_decisions_agreement_conflict_and_who_took_part_where_that_hides_a_person() {
        Browser kari = meeting.guest("Kari");
        meeting.idea(kari, "i1", "Gangbro over veien");
        meeting.idea(kari, "i2", "Steng veien for biler");
        answer("i1", "going-on");
        weigh("i1", 7, 0);
        weigh("i2", 4, 4);
        Browser politician = meeting.person("folkevalgt");
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(seen(politician, "steering"))
                        .singleElement()
                        .satisfies(steering -> {
                            assertThat(steering.path("decisions")
                                            .path(0)
                                            .path("verdict")
                                            .asString())
                                    .isEqualTo("going-on");
                            assertThat(steering.path("agreed").toString()).contains("Gangbro over veien");
                            assertThat(steering.path("divided").toString()).contains("Steng veien for biler");
                        }));
        JsonNode steering = seen(politician, "steering").getFirst();
        for (String group : List.of("roles", "places")) {
            steering.path(group)
                    .valueStream()
                    .filter(each -> each.has("people"))
                    .forEach(each -> assertThat(each.path("people").asInt()).isGreaterThanOrEqualTo(5));
        }
        // The leader alone is of the organisation, so neither is told, nor can be by subtraction.
        assertThat(steering.path("places").toString()).contains("\"organisation\":\"demo\"");
        assertThat(steering.path("places")
                        .valueStream()
                        .filter(each -> each.path("organisation").asString("").equals("demo"))
                        .noneMatch(each -> each.has("people")))
                .isTrue();
        for (String role : List.of("innbygger", "medarbeider", "tillitsvalgt", "leder")) {
            assertThat(seen(meeting.person(role), "steering")).isEmpty();
        }
    }

    @Test
    void K53_those_who_run_meetings_see_where_they_are_held_and_when() {
        Browser leader = meeting.leader();
        leader.put(
                meeting.path("charter"),
                Meeting.json(Map.of(
                        "basedOn",
                        1,
                        "title",
                        title,
                        "question",
                        "Hvordan?",
                        "charter",
                        Map.of(
                                "meetingLink",
                                "https://mote.example/rom",
                                "plan",
                                List.of(Map.of("phase", "Ideate", "from", "2026-05-01", "to", "2026-06-01"))))));
        assertThat(seen(meeting.person("fasilitator"), "meetings"))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.path("meetingLink").asString()).isEqualTo("https://mote.example/rom");
                    assertThat(one.path("to").asString()).isEqualTo("2026-06-01");
                    assertThat(one.path("board").asString()).isEqualTo(meeting.board());
                });
    }
}
