package no.samskap.curation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import no.samskap.challenge.Sight;
import no.samskap.people.Person;
import no.samskap.people.PersonId;
import no.samskap.protocol.ChallengeId;
import no.samskap.protocol.Role;
import no.samskap.web.Browser;
import no.samskap.web.Browser.Answer;
import no.samskap.web.Meeting;
import no.samskap.web.MovableClock;
import no.samskap.web.OverTheWire;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;

@OverTheWire
@Import(MovableClock.InPlace.class)
class AnswersTest {
    @LocalServerPort
    int port;

    @Autowired
    MovableClock clock;

    @Autowired
    Sight sight;

    private Meeting meeting;
    private Browser leader;
    private Browser guest;

    @BeforeEach
    void a_challenge_with_an_idea() {
        meeting = new Meeting(port, "Skolevei");
        leader = meeting.leader();
        guest = meeting.guest("Kari");
        meeting.idea(guest, "lys", "Bedre lys i undergangen");
    }

    @AfterEach
    void the_time_is_the_time_again() {
        clock.back();
    }

    @Test
    void C01_who_runs_the_challenge_answers_an_idea_with_a_reason_that_everybody_reads() {
        Answer given = answer(leader, "lys", "going-on", "Takk, Kari! Vi prøver lys fra høsten.", 0);
        assertThat(given.status()).as(given.text()).isEqualTo(200);
        for (Browser reader : List.of(guest, meeting.person("innbygger"), leader)) {
            JsonNode answer = only(reader, "lys");
            assertThat(answer.path("verdict").asString()).isEqualTo("going-on");
            assertThat(answer.path("reason").asString()).isEqualTo("Takk, Kari! Vi prøver lys fra høsten.");
            assertThat(answer.path("organisation").asString()).isEqualTo("demo");
            assertThat(answer.path("version").asInt()).isEqualTo(1);
        }
        assertThat(names(guest)).contains("Leder (demo)", "Kari");
    }

    @Test
    void C01_several_leaders_answer_the_same_idea_each_in_their_own_name() {
        answer(leader, "lys", "promising", "Vi vil se på det.", 0);
        Answer second = answer(meeting.person("fasilitator"), "lys", "not-now", "Veien er fylkets.", 0);
        assertThat(answers(second.json(), "lys")
                        .valueStream()
                        .map(each -> each.path("verdict").asString()))
                .containsExactly("promising", "not-now");
        assertThat(names(guest)).contains("Leder (demo)", "Fasilitator (demo)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"innbygger", "medarbeider", "tillitsvalgt", "folkevalgt"})
    void C02_others_neither_answer_nor_promise_nor_thank(String role) {
        refusedWith(403, meeting.person(role));
    }

    @Test
    void C02_guests_do_not_and_strangers_find_nothing() {
        refusedWith(403, guest);
        Browser stranger = meeting.stranger();
        refusedWith(404, stranger);
        assertThat(stranger.get(meeting.path("answers")).status()).isEqualTo(404);
        assertThat(meeting.nobody().get(meeting.path("answers")).status()).isEqualTo(401);
        Person elsewhere = new Person(new PersonId("elsewhere"), "Leder", Role.LEDER, false, "another");
        assertThat(sight.of(elsewhere, new ChallengeId(meeting.challenge()))).isEmpty();
    }

    private void refusedWith(int status, Browser who) {
        assertThat(answer(who, "lys", "no", "Nei", 0).status()).isEqualTo(status);
        assertThat(promise(who, "2099-01-01", 0).status()).isEqualTo(status);
        assertThat(thank(who, "lys", null, "Takk").status()).isEqualTo(status);
        assertThat(answers(read(leader), "lys").isEmpty()).isTrue();
    }

    @Test
    void C03_an_answer_without_a_reason_or_with_too_long_a_one_is_refused_and_nothing_is_kept() {
        String longest = "å".repeat(2_000);
        assertThat(answer(leader, "lys", "no", "", 0).errors()).containsExactly("reason=field.invalid");
        assertThat(answer(leader, "lys", "no", " \u200b\n ", 0).errors()).containsExactly("reason=field.invalid");
        assertThat(answer(leader, "lys", "no", longest + "å", 0).errors()).containsExactly("reason=field.invalid");
        assertThat(answer(leader, "lys", "perhaps", "Ja", 0).errors()).containsExactly("verdict=field.invalid");
        assertThat(leader.put(meeting.path("answers"), "{}").errors())
                .containsExactly(
                        "board=field.missing",
                        "idea=field.missing",
                        "reason=field.missing",
                        "verdict=field.missing",
                        "version=field.missing");
        assertThat(answers(read(leader), "lys").isEmpty()).isTrue();
        assertThat(answer(leader, "lys", "no", longest, 0).status()).isEqualTo(200);
    }

    @Test
    void C03_an_idea_that_is_not_there_is_404_and_so_is_one_of_another_challenge() {
        assertThat(answer(leader, "mangler", "no", "Nei", 0).status()).isEqualTo(404);
        Meeting other = new Meeting(port, "Annet");
        other.idea(other.leader(), "annen", "En annen idé");
        Map<String, Object> wish =
                Map.of("board", other.board(), "idea", "annen", "verdict", "no", "reason", "Nei", "version", 0);
        assertThat(leader.put(meeting.path("answers"), Meeting.json(wish)).status())
                .isEqualTo(404);
    }

    @Test
    void C04_a_changed_answer_keeps_what_it_said_before() {
        answer(leader, "lys", "promising", "Vi ser på det.", 0);
        answer(leader, "lys", "going-on", "Vi prøver fra høsten.", 1);
        Answer third = answer(leader, "lys", "not-now", "Pengene tok slutt.", 2);
        assertThat(third.status()).isEqualTo(200);
        JsonNode answer = only(guest, "lys");
        assertThat(answer.path("reason").asString()).isEqualTo("Pengene tok slutt.");
        assertThat(answer.path("earlier")
                        .valueStream()
                        .map(each -> each.path("reason").asString()))
                .containsExactly("Vi ser på det.", "Vi prøver fra høsten.");
        assertThat(answer.path("earlier")
                        .valueStream()
                        .map(each -> each.path("verdict").asString()))
                .containsExactly("promising", "going-on");
    }

    @Test
    void C04_a_change_of_another_version_than_the_present_is_409() {
        answer(leader, "lys", "promising", "Vi ser på det.", 0);
        for (int version : List.of(0, 2, -1)) {
            assertThat(answer(leader, "lys", "no", "Nei", version).status()).isEqualTo(409);
        }
        assertThat(only(guest, "lys").path("reason").asString()).isEqualTo("Vi ser på det.");
    }

    @Test
    void C04_of_two_windows_that_answer_at_once_one_is_kept() {
        for (int version : List.of(0, 1)) {
            ConcurrentLinkedQueue<Integer> statuses = new ConcurrentLinkedQueue<>();
            try (var many = Executors.newVirtualThreadPerTaskExecutor()) {
                for (int i = 0; i < 8; i++) {
                    Browser window = leader.copy();
                    String reason = "Grunn " + i;
                    many.submit(() -> statuses.add(
                            answer(window, "lys", "no", reason, version).status()));
                }
            }
            assertThat(statuses).hasSize(8).containsOnlyOnce(200).containsOnly(200, 409);
        }
        assertThat(only(guest, "lys").path("earlier").size()).isEqualTo(1);
    }

    @Test
    void C05_until_the_promised_day_is_over_only_who_runs_the_challenge_sees_what_waits() {
        assertThat(promise(leader, today().plusDays(2).toString(), 0).status()).isEqualTo(200);
        assertThat(read(leader).path("waiting").asInt()).isEqualTo(1);
        assertThat(read(guest).has("waiting")).isFalse();
        clock.pass(Duration.ofDays(2));
        assertThat(read(guest).path("overdue").asBoolean()).isFalse();
        assertThat(read(guest).has("waiting")).isFalse();
        clock.pass(Duration.ofDays(1));
        assertThat(read(guest).path("overdue").asBoolean()).isTrue();
        assertThat(read(guest).path("waiting").asInt()).isEqualTo(1);
        answer(leader, "lys", "no", "Nei, fordi veien rives.", 0);
        assertThat(read(guest).path("waiting").asInt(-1)).isZero();
    }

    @Test
    void C06_the_promised_day_may_be_moved_by_who_saw_it_and_the_days_before_are_shown() {
        String first = today().plusDays(1).toString();
        String second = today().plusDays(9).toString();
        promise(leader, first, 0);
        assertThat(promise(leader, second, 0).status()).isEqualTo(409);
        assertThat(promise(leader, second, 1).status()).isEqualTo(200);
        assertThat(promise(leader, null, 2).status()).isEqualTo(200);
        JsonNode read = read(guest);
        assertThat(read.has("answerBy")).isFalse();
        assertThat(read.path("promisedBefore").valueStream().map(JsonNode::asString))
                .containsExactly(first, second);
        assertThat(read.path("version").asInt()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2020-01-01", "9999-01-01", "2026-02-30", "i morgen"})
    void C06_a_day_that_is_over_too_far_off_or_no_day_is_refused(String day) {
        assertThat(promise(leader, day, 0).errors()).containsExactly("answerBy=field.invalid");
    }

    @Test
    void C07_thanks_go_to_who_wrote_by_the_name_that_they_write_under() {
        command(guest, Map.of("type", "AddComment", "idea", "lys", "comment", "k", "text", "Jeg kan måle lyset"));
        thank(leader, "lys", null, "Takk for at du sa fra.");
        Answer thanked = thank(leader, "lys", "k", "Takk for at du vil måle.");
        assertThat(thanked.status()).as(thanked.text()).isEqualTo(200);
        String kari = guest.get("/api/me").string("participant");
        assertThat(read(guest)
                        .path("thanks")
                        .valueStream()
                        .map(each -> each.path("to").asString()))
                .containsExactly(kari, kari);
        assertThat(thank(leader, "lys", "ukjent", "Takk").status()).isEqualTo(404);
        assertThat(thank(leader, "lys", null, "").errors()).containsExactly("text=field.invalid");
        assertThat(thank(leader, "lys", null, "x".repeat(501)).errors()).containsExactly("text=field.invalid");
    }

    @Test
    void C08_nothing_in_answers_or_thanks_tells_who_wrote_an_anonymous_idea() {
        Browser shy = meeting.guest("Sjenert");
        meeting.anonymousIdea(shy, "hemmelig", "Lederen bør lytte mer");
        answer(leader, "hemmelig", "promising", "Til deg som skrev: du har rett.", 0);
        thank(leader, "hemmelig", null, "Takk for at du turte.");
        String read = leader.get(meeting.path("answers")).text();
        assertThat(read).doesNotContain("Sjenert", shy.get("/api/me").string("participant"));
        assertThat(read(leader).path("thanks").path(0).has("to")).isFalse();
    }

    @Test
    void C09_an_answer_to_an_idea_that_was_taken_off_the_board_is_not_shown() {
        answer(leader, "lys", "no", "Nei", 0);
        thank(leader, "lys", null, "Takk");
        command(leader, Map.of("type", "RemoveIdea", "idea", "lys"));
        assertThat(read(guest).path("ideas").isEmpty()).isTrue();
        assertThat(read(guest).path("thanks").isEmpty()).isTrue();
    }

    @Test
    void C10_what_is_written_is_kept_as_text() {
        String script = "<script>alert(1)</script> <b>nei</b> &amp;";
        answer(leader, "lys", "no", script, 0);
        assertThat(only(guest, "lys").path("reason").asString()).isEqualTo(script);
    }

    private Answer answer(Browser who, String idea, String verdict, String reason, int version) {
        return who.put(
                meeting.path("answers"),
                Meeting.json(Map.of(
                        "board", meeting.board(),
                        "idea", idea,
                        "verdict", verdict,
                        "reason", reason,
                        "version", version)));
    }

    private Answer promise(Browser who, @Nullable String day, int version) {
        Map<String, Object> wish = new HashMap<>(Map.of("version", version));
        if (day != null) {
            wish.put("answerBy", day);
        }
        return who.put(meeting.path("answer-by"), Meeting.json(wish));
    }

    private Answer thank(Browser who, String idea, @Nullable String comment, String text) {
        Map<String, Object> wish = new HashMap<>(Map.of("board", meeting.board(), "idea", idea, "text", text));
        if (comment != null) {
            wish.put("comment", comment);
        }
        return who.post(meeting.path("thanks"), Meeting.json(wish));
    }

    private void command(Browser who, Map<String, Object> fields) {
        meeting.command(who, fields);
    }

    private JsonNode read(Browser who) {
        Answer answer = who.get(meeting.path("answers"));
        assertThat(answer.status()).isEqualTo(200);
        return answer.json();
    }

    private JsonNode only(Browser who, String idea) {
        JsonNode answers = answers(read(who), idea);
        assertThat(answers.size()).isEqualTo(1);
        return Objects.requireNonNull(answers.get(0));
    }

    private static JsonNode answers(JsonNode listing, String idea) {
        return listing.path("ideas")
                .valueStream()
                .filter(each -> each.path("idea").path("idea").asString().equals(idea))
                .findAny()
                .orElseThrow()
                .path("answers");
    }

    private List<String> names(Browser who) {
        return read(who)
                .path("people")
                .valueStream()
                .map(each -> each.path("name").asString())
                .toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(ZoneId.of("Europe/Oslo")));
    }
}
