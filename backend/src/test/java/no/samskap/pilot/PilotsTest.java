package no.samskap.pilot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import no.samskap.people.Arrivals;
import no.samskap.protocol.Role;
import no.samskap.web.Browser;
import no.samskap.web.Browser.Answer;
import no.samskap.web.Meeting;
import no.samskap.web.OverTheWire;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;
import tools.jackson.databind.JsonNode;

@OverTheWire
@Import(PilotsTest.Heard.class)
class PilotsTest {
    /** Hears what pilots say to the other features. */
    static class Heard {
        private final List<PilotFacts> heard = new CopyOnWriteArrayList<>();

        @EventListener
        void on(PilotChanged changed) {
            heard.add(changed.pilot());
        }
    }

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext service;

    @Autowired
    Heard heard;

    @Autowired
    PilotRecords records;

    private Meeting meeting;
    private Browser leader;
    private Browser guest;

    @BeforeEach
    void a_challenge_with_ideas() {
        meeting = new Meeting(port, "Skolevei");
        leader = meeting.leader();
        guest = meeting.guest("Kari");
        meeting.idea(guest, "lys", "Bedre lys i undergangen");
        meeting.anonymousIdea(guest, "hemmelig", "Lavere fart");
    }

    @Test
    void C11_an_idea_becomes_a_pilot_with_credit_to_who_gave_it() {
        Answer planned = plan(leader, Map.of());
        assertThat(planned.status()).as(planned.text()).isEqualTo(201);
        assertThat(planned.header("Location")).isEqualTo("/api/pilots/" + planned.string("pilot"));
        for (Browser reader : List.of(guest, meeting.person("innbygger"), leader)) {
            JsonNode pilot = read(reader, planned.string("pilot"));
            assertThat(pilot.path("status").asString()).isEqualTo("planned");
            assertThat(pilot.path("hypothesis").asString()).isEqualTo("Flere går når det er lyst.");
            assertThat(pilot.path("measures").path(0).path("target").asDouble()).isEqualTo(60.5);
            assertThat(pilot.path("ideas").path(0).path("by").asString())
                    .isEqualTo(guest.get("/api/me").string("participant"));
            assertThat(pilot.path("people").toString()).contains("Kari");
        }
    }

    @Test
    void C11_who_gave_an_idea_without_their_name_is_credited_without_it() {
        Answer planned = plan(leader, Map.of("ideas", List.of(idea("hemmelig"))));
        assertThat(planned.text()).contains("Lavere fart").doesNotContain("Kari");
        assertThat(planned.json().path("ideas").path(0).has("by")).isFalse();
    }

    @Test
    void C12_a_pilot_that_is_not_wholly_planned_is_refused_with_every_field_named() {
        assertThat(leader.post(meeting.path("pilots"), "{}").errors())
                .containsExactly(
                        "from=field.missing",
                        "hypothesis=field.missing",
                        "ideas=field.missing",
                        "measures=field.missing",
                        "owner=field.missing",
                        "title=field.missing",
                        "to=field.missing",
                        "version=field.missing");
        assertThat(plan(
                                leader,
                                Map.of(
                                        "title",
                                        " ",
                                        "hypothesis",
                                        "x".repeat(2_001),
                                        "owner",
                                        "",
                                        "measures",
                                        List.of()))
                        .errors())
                .containsExactly(
                        "hypothesis=field.invalid",
                        "measures=field.invalid",
                        "owner=field.invalid",
                        "title=field.invalid");
        assertThat(plan(leader, Map.of("from", "2026-05-02", "to", "2026-05-01"))
                        .errors())
                .containsExactly("to=field.invalid");
        assertThat(plan(
                                leader,
                                Map.of(
                                        "measures",
                                        List.of(Map.of("name", "", "unit", "x".repeat(41), "target", 1e300))))
                        .errors())
                .containsExactly(
                        "measures[0].name=field.invalid",
                        "measures[0].target=field.invalid",
                        "measures[0].unit=field.invalid");
        assertThat(plan(leader, Map.of("ideas", List.of(idea("mangler")))).errors())
                .containsExactly("ideas[0]=field.invalid");
        assertThat(plan(leader, Map.of("ideas", List.of(idea("lys"), idea("lys"))))
                        .errors())
                .containsExactly("ideas=field.invalid");
        assertThat(leader.get(meeting.path("pilots")).json().path("pilots").isEmpty())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"innbygger", "medarbeider", "tillitsvalgt", "folkevalgt"})
    void C13_only_who_runs_the_challenge_leads_its_pilots(String role) {
        String pilot = begun();
        Browser other = meeting.person(role);
        assertThat(plan(other, Map.of()).status()).isEqualTo(403);
        assertThat(led(other, pilot)).containsOnly(403);
        assertThat(led(guest, pilot)).containsOnly(403);
        assertThat(read(leader, pilot).path("status").asString()).isEqualTo("running");
    }

    @Test
    void C13_strangers_find_no_pilot_and_their_list_is_empty() {
        String pilot = begun();
        Browser stranger = meeting.stranger();
        String unknown = stranger.get("/api/pilots/unknown").text();
        assertThat(stranger.get("/api/pilots/" + pilot).text()).isEqualTo(unknown);
        assertThat(led(stranger, pilot)).containsOnly(404);
        assertThat(stranger.get(meeting.path("pilots")).status()).isEqualTo(404);
        assertThat(stranger.get("/api/pilots").json().path("pilots").isEmpty()).isTrue();
        assertThat(meeting.nobody().get("/api/pilots/" + pilot).status()).isEqualTo(401);
    }

    private List<Integer> led(Browser who, String pilot) {
        return List.of(
                who.put("/api/pilots/" + pilot, Meeting.json(wish(Map.of("version", 1))))
                        .status(),
                begin(who, pilot, 1).status(),
                adjust(who, pilot, 2, "Fordi").status(),
                end(who, pilot, 2, "stopped", "Lært").status());
    }

    @Test
    void C14_a_planned_pilot_is_written_anew_begins_is_adjusted_and_ends_once() {
        String pilot = plan(leader, Map.of()).string("pilot");
        assertThat(adjust(leader, pilot, 1, "For tidlig").status()).isEqualTo(409);
        assertThat(end(leader, pilot, 1, "stopped", "For tidlig").status()).isEqualTo(409);
        assertThat(leader.put("/api/pilots/" + pilot, Meeting.json(wish(Map.of("version", 1, "title", "Nytt navn"))))
                        .string("title"))
                .isEqualTo("Nytt navn");
        assertThat(begin(leader, pilot, 2).string("status")).isEqualTo("running");
        assertThat(begin(leader, pilot, 3).status()).isEqualTo(409);
        assertThat(leader.put("/api/pilots/" + pilot, Meeting.json(wish(Map.of("version", 3))))
                        .status())
                .isEqualTo(409);
        assertThat(adjust(leader, pilot, 3, "Lampene kom sent").string("status"))
                .isEqualTo("adjusted");
        assertThat(end(leader, pilot, 4, "changed", "Lys alene er ikke nok").string("status"))
                .isEqualTo("changed");
        assertThat(end(leader, pilot, 5, "stopped", "En gang til").status()).isEqualTo(409);
        assertThat(adjust(leader, pilot, 5, "Etterpå").status()).isEqualTo(409);
    }

    @Test
    void C14_a_change_of_another_version_is_409_and_of_two_at_once_one_is_kept() {
        String pilot = plan(leader, Map.of()).string("pilot");
        assertThat(begin(leader, pilot, 0).status()).isEqualTo(409);
        ConcurrentLinkedQueue<Integer> statuses = new ConcurrentLinkedQueue<>();
        try (var many = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 8; i++) {
                Browser window = leader.copy();
                many.submit(() -> statuses.add(begin(window, pilot, 1).status()));
            }
        }
        assertThat(statuses).hasSize(8).containsOnlyOnce(200).containsOnly(200, 409);
    }

    @Test
    void C15_an_adjustment_says_why_and_keeps_what_was_believed_before() {
        String pilot = begun();
        assertThat(adjust(leader, pilot, 2, "").errors()).containsExactly("why=field.invalid");
        JsonNode adjusted = leader.post(
                        "/api/pilots/" + pilot + "/adjustments",
                        Meeting.json(Map.of(
                                "version", 2,
                                "why", "Få gikk om morgenen",
                                "hypothesis", "Flere går når noen går foran.",
                                "to", "2027-06-01")))
                .json();
        assertThat(adjusted.path("hypothesis").asString()).isEqualTo("Flere går når noen går foran.");
        assertThat(adjusted.path("to").asString()).isEqualTo("2027-06-01");
        JsonNode adjustment = adjusted.path("adjustments").path(0);
        assertThat(adjustment.path("why").asString()).isEqualTo("Få gikk om morgenen");
        assertThat(adjustment.path("hypothesisBefore").asString()).isEqualTo("Flere går når det er lyst.");
        assertThat(adjustment.path("toBefore").asString()).isEqualTo("2026-12-01");
    }

    @ParameterizedTest
    @CsvSource({"goes-on", "changed", "stopped"})
    void C16_whatever_the_outcome_a_pilot_does_not_end_without_saying_what_was_learnt(String outcome) {
        String pilot = begun();
        assertThat(end(leader, pilot, 2, outcome, " ").status()).isEqualTo(422);
        assertThat(end(leader, pilot, 2, outcome, " ").errors()).containsExactly("learnt=field.invalid");
        assertThat(leader.post(
                                "/api/pilots/" + pilot + "/ending",
                                "{\"version\":2,\"outcome\":\"" + outcome + "\",\"why\":\"Fordi\"}")
                        .errors())
                .containsExactly("learnt=field.missing");
        assertThat(end(leader, pilot, 2, "running", "Lært").errors()).containsExactly("outcome=field.invalid");
        assertThat(read(guest, pilot).path("status").asString()).isEqualTo("running");
        assertThat(end(leader, pilot, 2, outcome, "Lys alene er ikke nok").status())
                .isEqualTo(200);
        JsonNode ending = read(guest, pilot).path("ending");
        assertThat(ending.path("learnt").asString()).isEqualTo("Lys alene er ikke nok");
        assertThat(ending.path("outcome").asString()).isEqualTo(outcome);
    }

    @Test
    void C17_those_who_work_with_a_pilot_write_in_its_log_with_numbers_while_it_runs() {
        String pilot = plan(leader, Map.of()).string("pilot");
        assertThat(log(leader, pilot, "2026-01-01", 1, 0).status()).isEqualTo(409);
        begin(leader, pilot, 1);
        for (String role : List.of("leder", "medarbeider", "tillitsvalgt")) {
            assertThat(log(meeting.person(role), pilot, "2026-01-02", 42, 0).status())
                    .isEqualTo(200);
        }
        for (String role : List.of("innbygger", "folkevalgt")) {
            assertThat(log(meeting.person(role), pilot, "2026-01-02", 42, 0).status())
                    .isEqualTo(403);
        }
        assertThat(log(guest, pilot, "2026-01-02", 42, 0).status()).isEqualTo(403);
        assertThat(log(meeting.stranger(), pilot, "2026-01-02", 42, 0).status()).isEqualTo(404);
        JsonNode logged = read(guest, pilot).path("log");
        assertThat(logged.size()).isEqualTo(3);
        assertThat(logged.path(0).path("readings").path(0).path("value").asDouble())
                .isEqualTo(42);
        assertThat(leader.get("/api/pilots").json().path("pilots").toString()).contains("\"logged\":3");
        end(leader, pilot, 2, "goes-on", "Det virker");
        assertThat(log(leader, pilot, "2026-01-03", 1, 0).status()).isEqualTo(409);
    }

    @Test
    void C17_a_log_entry_of_a_day_to_come_or_of_what_is_not_measured_is_refused() {
        String pilot = begun();
        assertThat(log(leader, pilot, "2090-01-01", 1, 0).errors()).containsExactly("day=field.invalid");
        assertThat(log(leader, pilot, "2026-01-01", 1, 7).errors())
                .containsExactly("readings[0].measure=field.invalid");
        assertThat(log(leader, pilot, "2026-01-01", 1, -1).errors())
                .containsExactly("readings[0].measure=field.invalid");
        assertThat(log(leader, pilot, "2026-01-01", 1e13, 0).errors())
                .containsExactly("readings[0].value=field.invalid");
        assertThat(read(leader, pilot).path("log").isEmpty()).isTrue();
    }

    @Test
    void C18_a_role_of_another_organisation_neither_speaks_for_the_employees_here_nor_writes_in_the_log() {
        String pilot = begun();
        Browser representative = new Arrivals(service).of("another", Role.TILLITSVALGT, port);
        representative.post("/api/join", Meeting.json(Map.of("joinCode", joinCode())));
        assertThat(read(representative, pilot).path("maySay").asBoolean()).isFalse();
        assertThat(say(representative, pilot, "Vi er med.").status()).isEqualTo(403);
        assertThat(representative
                        .post(
                                "/api/pilots/" + pilot + "/log",
                                Meeting.json(Map.of("day", "2026-01-01", "text", "Lys", "readings", List.of())))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void C19_everybody_sees_the_pilots_of_all_challenges_that_they_may_enter() {
        String pilot = begun();
        Meeting other = new Meeting(port, "Annet");
        String another = other.leader()
                .post(other.path("pilots"), Meeting.json(wish(Map.of("ideas", List.of()))))
                .string("pilot");
        assertThat(ids(meeting.person("folkevalgt").get("/api/pilots"))).contains(pilot, another);
        assertThat(ids(guest.get("/api/pilots"))).containsExactly(pilot);
        assertThat(ids(leader.get(meeting.path("pilots")))).containsExactly(pilot);
    }

    @Test
    void C20_nothing_is_tried_before_the_challenge_has_come_past_exploring() {
        Answer moved = leader.put(meeting.path("phase"), Meeting.json(Map.of("phase", "Explore")));
        assertThat(moved.status()).isEqualTo(200);
        assertThat(plan(leader, Map.of()).status()).isEqualTo(409);
    }

    @Test
    void C21_what_happens_to_a_pilot_is_told_to_the_other_features() {
        String pilot = begun();
        end(leader, pilot, 2, "stopped", "Det var for mørkt");
        List<PilotFacts> told =
                heard.heard.stream().filter(facts -> facts.id().equals(pilot)).toList();
        assertThat(told).hasSize(3);
        assertThat(told.getLast().learnt()).isEqualTo("Det var for mørkt");
        assertThat(records.find(pilot)).contains(told.getLast());
        assertThat(told.getFirst().endedAt()).isNull();
    }

    private String begun() {
        String pilot = plan(leader, Map.of()).string("pilot");
        assertThat(begin(leader, pilot, 1).status()).isEqualTo(200);
        return pilot;
    }

    private Answer plan(Browser who, Map<String, Object> otherwise) {
        return who.post(meeting.path("pilots"), Meeting.json(wish(otherwise)));
    }

    private Map<String, Object> wish(Map<String, Object> otherwise) {
        Map<String, Object> wish = new HashMap<>();
        wish.put("title", "Lys i undergangen");
        wish.put("hypothesis", "Flere går når det er lyst.");
        wish.put("measures", List.of(Map.of("name", "Barn som går", "unit", "barn", "baseline", 40, "target", 60.5)));
        wish.put("from", "2026-09-01");
        wish.put("to", "2026-12-01");
        wish.put("owner", "Leder for veg og park");
        wish.put("budget", "Innenfor rammen");
        wish.put("ideas", new ArrayList<>(List.of(idea("lys"))));
        wish.put("version", 0);
        wish.putAll(otherwise);
        return wish;
    }

    private Map<String, String> idea(String idea) {
        return Map.of("board", meeting.board(), "idea", idea);
    }

    private Answer begin(Browser who, String pilot, int version) {
        return who.post("/api/pilots/" + pilot + "/beginning", Meeting.json(Map.of("version", version)));
    }

    private Answer adjust(Browser who, String pilot, int version, String why) {
        return who.post("/api/pilots/" + pilot + "/adjustments", Meeting.json(Map.of("version", version, "why", why)));
    }

    private Answer end(Browser who, String pilot, int version, String outcome, String learnt) {
        return who.post(
                "/api/pilots/" + pilot + "/ending",
                Meeting.json(Map.of("version", version, "outcome", outcome, "why", "Tida er ute", "learnt", learnt)));
    }

    private Answer log(Browser who, String pilot, String day, double value, int measure) {
        return who.post(
                "/api/pilots/" + pilot + "/log",
                Meeting.json(Map.of(
                        "day",
                        day,
                        "text",
                        "Vi telte ved porten",
                        "readings",
                        List.of(Map.of("measure", measure, "value", value)))));
    }

    private Answer say(Browser who, String pilot, String text) {
        return who.post("/api/pilots/" + pilot + "/views", Meeting.json(Map.of("text", text)));
    }

    private JsonNode read(Browser who, String pilot) {
        Answer read = who.get("/api/pilots/" + pilot);
        assertThat(read.status()).isEqualTo(200);
        return read.json();
    }

    private String joinCode() {
        return leader.get("/api/challenges/" + meeting.challenge()).string("joinCode");
    }

    private static List<String> ids(Answer listing) {
        return listing.json()
                .path("pilots")
                .valueStream()
                .map(pilot -> pilot.path("pilot").asString())
                .toList();
    }
}
