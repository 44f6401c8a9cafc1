package no.samskap.learning;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClients;
import com.mongodb.client.model.Filters;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import no.samskap.web.Browser;
import no.samskap.web.Browser.Answer;
import no.samskap.web.Meeting;
import no.samskap.web.MovableClock;
import no.samskap.web.OverTheWire;
import no.samskap.web.StoreForTests;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;
import tools.jackson.databind.JsonNode;

@OverTheWire
@Import({MovableClock.InPlace.class, LearningTest.Heard.class})
class LearningTest {
    /** Hears what learning says to the other features. */
    static class Heard {
        private final List<LessonFacts> heard = new CopyOnWriteArrayList<>();

        @EventListener
        void on(LessonKept kept) {
            heard.add(kept.lesson());
        }
    }

    @LocalServerPort
    int port;

    @Autowired
    MovableClock clock;

    @Autowired
    Heard heard;

    private Meeting meeting;
    private Browser leader;
    private Browser employee;
    private Browser guest;

    @BeforeEach
    void a_challenge() {
        meeting = new Meeting(port, "Skolevei");
        leader = meeting.leader();
        employee = meeting.person("medarbeider");
        guest = meeting.guest("Kari");
    }

    @AfterEach
    void the_time_is_the_time_again() {
        clock.back();
    }

    @Test
    void C22_together_everybody_in_the_challenge_gives_thoughts() {
        String reflection = open(employee, Map.of()).string("reflection");
        assertThat(think(guest, reflection, "dare", "Vi turte å si nei.", false).status())
                .isEqualTo(200);
        assertThat(think(leader, reflection, "learn", "Vi spør tidligere.", false)
                        .status())
                .isEqualTo(200);
        JsonNode read = reflections(guest);
        assertThat(read.path("reflections").path(0).path("thoughts").size()).isEqualTo(2);
        assertThat(read.path("people").toString()).contains("Kari", "Leder (demo)");
        assertThat(read.path("mayOpen").asBoolean()).isFalse();
    }

    @Test
    void C22_alone_only_who_opened_it_sees_it() {
        String reflection = open(employee, Map.of("together", false)).string("reflection");
        assertThat(think(employee, reflection, "dare", "Jeg torde ikke.", false).status())
                .isEqualTo(200);
        for (Browser other : List.of(guest, leader, meeting.person("tillitsvalgt"))) {
            assertThat(reflections(other).toString()).doesNotContain(reflection, "Jeg torde ikke.");
            assertThat(think(other, reflection, "dare", "Hei", false).text())
                    .isEqualTo(think(other, "unknown", "dare", "Hei", false).text());
        }
        assertThat(reflections(employee).toString()).contains("Jeg torde ikke.");
    }

    @Test
    void C22_guests_open_none_and_strangers_find_none() {
        assertThat(open(guest, Map.of()).status()).isEqualTo(403);
        String reflection = open(leader, Map.of()).string("reflection");
        Browser stranger = meeting.stranger();
        assertThat(open(stranger, Map.of()).status()).isEqualTo(404);
        assertThat(think(stranger, reflection, "dare", "Hei", true).status()).isEqualTo(404);
        assertThat(stranger.get(meeting.path("reflections")).status()).isEqualTo(404);
        assertThat(meeting.nobody().get(meeting.path("reflections")).status()).isEqualTo(401);
    }

    @Test
    void C23_a_thought_without_a_name_has_none_anywhere() {
        String reflection = open(leader, Map.of()).string("reflection");
        think(employee, reflection, "dare", "Lederen hører ikke etter.", true);
        String mine = employee.get("/api/me?challenge=" + meeting.challenge()).string("participant");
        String read = leader.get(meeting.path("reflections")).text();
        assertThat(read).contains("Lederen hører ikke etter.").doesNotContain(mine, "Medarbeider (demo)");
        try (var client = MongoClients.create(StoreForTests.uri())) {
            String stored = Objects.requireNonNull(client.getDatabase("samskap")
                            .getCollection("reflections")
                            .find(Filters.eq(reflection))
                            .first())
                    .toJson();
            assertThat(stored).contains("Lederen hører ikke etter.").doesNotContain(mine, "demo-medarbeider");
        }
    }

    @Test
    void C23_thoughts_come_in_an_order_that_tells_nothing_and_without_time() {
        String reflection = open(leader, Map.of()).string("reflection");
        List<String> given = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            given.add("Tanke " + (char) ('a' + i));
            think(employee, reflection, "dare", given.getLast(), true);
        }
        JsonNode thoughts = reflections(leader).path("reflections").path(0).path("thoughts");
        List<String> shown = thoughts.valueStream()
                .map(thought -> thought.path("text").asString())
                .toList();
        assertThat(shown).containsExactlyInAnyOrderElementsOf(given).isNotEqualTo(given);
        assertThat(thoughts.path(0).propertyNames()).containsExactlyInAnyOrder("thought", "verb", "text");
    }

    @Test
    void C24_what_is_not_wholly_given_is_refused() {
        assertThat(leader.post(meeting.path("reflections"), "{}").errors())
                .containsExactly("title=field.missing", "together=field.missing", "verbs=field.missing");
        assertThat(open(leader, Map.of("title", "", "verbs", List.of(), "pilot", "ukjent"))
                        .errors())
                .containsExactly("pilot=field.invalid", "title=field.invalid", "verbs=field.invalid");
        assertThat(open(leader, Map.of("verbs", List.of("dare", "dare"))).errors())
                .containsExactly("verbs=field.invalid");
        assertThat(open(leader, Map.of("verbs", List.of("sing"))).errors()).containsExactly("verbs[0]=field.invalid");
        String reflection = open(leader, Map.of("verbs", List.of("dare"))).string("reflection");
        assertThat(think(leader, reflection, "lead", "Hei", false).errors()).containsExactly("verb=field.invalid");
        assertThat(think(leader, reflection, "dare", " ", false).errors()).containsExactly("text=field.invalid");
        assertThat(think(leader, reflection, "dare", "x".repeat(2_001), false).errors())
                .containsExactly("text=field.invalid");
    }

    @Test
    void C25_who_is_signed_in_keeps_a_lesson() {
        Answer kept = keep(employee, Map.of());
        assertThat(kept.status()).as(kept.text()).isEqualTo(201);
        assertThat(kept.json().path("tags").toString()).isEqualTo("[\"lys\",\"skolevei\"]");
        assertThat(kept.string("again")).isEqualTo("yes-but");
        assertThat(kept.string("but")).isEqualTo("Start før høsten.");
        assertThat(keep(guest, Map.of()).status()).isEqualTo(403);
        assertThat(keep(meeting.stranger(), Map.of()).status()).isEqualTo(404);
    }

    @Test
    void C25_a_lesson_that_is_not_wholly_given_is_refused_with_every_field_named() {
        assertThat(leader.post(meeting.path("lessons"), "{}").errors())
                .containsExactly(
                        "again=field.missing",
                        "context=field.missing",
                        "tags=field.missing",
                        "text=field.missing",
                        "title=field.missing",
                        "version=field.missing");
        assertThat(keep(leader, Map.of("title", "", "text", "x".repeat(5_001), "tags", List.of("ok", ""), "but", " "))
                        .errors())
                .containsExactly(
                        "but=field.invalid", "tags[1]=field.invalid", "text=field.invalid", "title=field.invalid");
        assertThat(keep(leader, Map.of("again", "yes")).errors()).containsExactly("but=field.invalid");
        assertThat(keep(leader, Map.of("tags", List.of("1", "2", "3", "4", "5", "6", "7", "8", "9")))
                        .errors())
                .containsExactly("tags=field.invalid");
        assertThat(leader.get(meeting.path("lessons")).json().path("lessons").isEmpty())
                .isTrue();
    }

    @Test
    void C26_a_lesson_is_changed_by_who_wrote_it_and_who_runs_the_challenge() {
        String lesson = keep(employee, Map.of()).string("lesson");
        assertThat(change(meeting.person("innbygger"), lesson, 1, "Nei").status())
                .isEqualTo(403);
        assertThat(change(guest, lesson, 1, "Nei").status()).isEqualTo(403);
        assertThat(change(meeting.stranger(), lesson, 1, "Nei").status()).isEqualTo(404);
        assertThat(change(employee, lesson, 1, "Bedre ord").status()).isEqualTo(200);
        assertThat(change(leader, lesson, 1, "For sent").status()).isEqualTo(409);
        assertThat(change(leader, lesson, 2, "Lederens ord").string("title")).isEqualTo("Lederens ord");
    }

    @Test
    void C27_everybody_reads_the_lessons_of_the_challenges_that_they_may_enter() {
        String here = keep(employee, Map.of()).string("lesson");
        Meeting other = new Meeting(port, "Annet");
        String there = other.leader()
                .post(other.path("lessons"), Meeting.json(lesson(Map.of())))
                .string("lesson");
        assertThat(guest.get("/api/lessons").text()).contains(here).doesNotContain(there);
        assertThat(employee.get("/api/lessons").text()).contains(here, there);
        assertThat(guest.get(meeting.path("lessons"))
                        .json()
                        .path("lessons")
                        .path(0)
                        .path("mayChange")
                        .asBoolean())
                .isFalse();
        assertThat(meeting.stranger().get("/api/lessons").json().path("lessons").isEmpty())
                .isTrue();
        assertThat(meeting.stranger().get(meeting.path("lessons")).status()).isEqualTo(404);
    }

    @Test
    void C28_one_is_reminded_of_a_pilot_that_has_ended_until_its_lesson_is_kept_and_again_after_half_a_year() {
        String pilot = endedPilot();
        assertThat(reminders(employee, pilot)).containsExactly("ended");
        assertThat(guest.get("/api/reminders").json().path("reminders").isEmpty())
                .isTrue();
        String lesson = keep(employee, Map.of("pilot", pilot)).string("lesson");
        assertThat(reminders(employee, pilot)).isEmpty();
        clock.pass(Duration.ofDays(170));
        employee = meeting.person("medarbeider");
        assertThat(reminders(employee, pilot)).isEmpty();
        clock.pass(Duration.ofDays(15));
        employee = meeting.person("medarbeider");
        assertThat(reminders(employee, pilot)).containsExactly("half-year");
        Map<String, Object> again = lesson(Map.of("pilot", pilot, "version", 1));
        assertThat(employee.put("/api/lessons/" + lesson, Meeting.json(again)).status())
                .isEqualTo(200);
        assertThat(reminders(employee, pilot)).isEmpty();
    }

    @Test
    void C29_a_lesson_is_told_to_the_other_features() {
        String lesson = keep(employee, Map.of()).string("lesson");
        change(employee, lesson, 1, "Bedre ord");
        assertThat(heard.heard.stream().filter(facts -> facts.id().equals(lesson)))
                .extracting(LessonFacts::title)
                .containsExactly("Lys hjelper", "Bedre ord");
    }

    private String endedPilot() {
        String pilot = leader.post(
                        meeting.path("pilots"),
                        Meeting.json(Map.of(
                                "title", "Lys",
                                "hypothesis", "Flere går",
                                "measures", List.of(Map.of("name", "Barn", "unit", "")),
                                "from", "2026-01-01",
                                "to", "2026-02-01",
                                "owner", "Veg",
                                "ideas", List.of(),
                                "version", 0)))
                .string("pilot");
        leader.post("/api/pilots/" + pilot + "/beginning", "{\"version\":1}");
        Answer ended = leader.post(
                "/api/pilots/" + pilot + "/ending",
                "{\"version\":2,\"outcome\":\"stopped\",\"why\":\"Mørkt\",\"learnt\":\"Lys må til\"}");
        assertThat(ended.status()).isEqualTo(200);
        return pilot;
    }

    private static List<String> reminders(Browser who, String pilot) {
        return who.get("/api/reminders")
                .json()
                .path("reminders")
                .valueStream()
                .filter(reminder -> reminder.path("pilot").asString().equals(pilot))
                .map(reminder -> reminder.path("kind").asString())
                .toList();
    }

    private Answer open(Browser who, Map<String, Object> otherwise) {
        Map<String, Object> wish =
                new HashMap<>(Map.of("title", "Etter forsøket", "together", true, "verbs", List.of("dare", "learn")));
        wish.putAll(otherwise);
        return who.post(meeting.path("reflections"), Meeting.json(wish));
    }

    private static Answer think(Browser who, String reflection, String verb, String text, boolean anonymous) {
        return who.post(
                "/api/reflections/" + reflection + "/thoughts",
                Meeting.json(Map.of("verb", verb, "text", text, "anonymous", anonymous)));
    }

    private JsonNode reflections(Browser who) {
        return who.get(meeting.path("reflections")).json();
    }

    private Answer keep(Browser who, Map<String, Object> otherwise) {
        return who.post(meeting.path("lessons"), Meeting.json(lesson(otherwise)));
    }

    private static Answer change(Browser who, String lesson, int version, String title) {
        return who.put("/api/lessons/" + lesson, Meeting.json(lesson(Map.of("title", title, "version", version))));
    }

    private static Map<String, Object> lesson(Map<String, Object> otherwise) {
        Map<String, Object> wish = new HashMap<>(Map.of(
                "title", "Lys hjelper",
                "text", "Barn går når de ser hverandre.",
                "context", "Høst, 300 elever",
                "tags", List.of("lys", "skolevei", "Lys"),
                "again", "yes-but",
                "but", "Start før høsten.",
                "version", 0));
        wish.putAll(otherwise);
        return wish;
    }
}
