package no.samskap.challenge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.samskap.web.Browser;
import no.samskap.web.OverTheWire;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@OverTheWire
class WaitingTest {
    @LocalServerPort
    int port;

    private Meeting meeting;

    @BeforeEach
    void a_challenge_that_touches_employees() {
        meeting = new Meeting(port).about("\"touchesEmployees\":true");
    }

    /** What of this challenge waits, in the order of the answer. */
    private List<String> waiting(Browser browser) {
        return browser.get("/api/waiting")
                .json()
                .path("waiting")
                .valueStream()
                .filter(waiting ->
                        waiting.path("challenge").path("id").asString().equals(meeting.id()))
                .map(waiting -> waiting.path("what").asString()
                        + (waiting.path("overdue").asBoolean() ? " overdue" : ""))
                .toList();
    }

    @Test
    void J50_what_touches_employees_waits_for_the_union_until_it_has_spoken() {
        assertThat(waiting(meeting.as("tillitsvalgt"))).containsExactly("UnionWord");
        meeting.object();
        assertThat(waiting(meeting.as("tillitsvalgt"))).isEmpty();
        meeting.reason("leder");
        assertThat(waiting(meeting.as("tillitsvalgt"))).containsExactly("ReasonUnanswered");
        meeting.as("tillitsvalgt").post(meeting.path("/union/answer"), "{\"words\":\"Vi er uenige.\"}");
        assertThat(waiting(meeting.as("tillitsvalgt"))).isEmpty();
    }

    @Test
    void J50_the_one_with_the_nearest_day_comes_first() {
        meeting.as("leder").put(meeting.path("/union/deadline"), "{\"answerBy\":\"" + LocalDate.now(Hand.HERE) + "\"}");
        List<String> days = meeting.as("tillitsvalgt")
                .get("/api/waiting")
                .json()
                .path("waiting")
                .valueStream()
                .map(waiting -> waiting.path("by").asString("without"))
                .toList();
        assertThat(days).isSorted().contains(LocalDate.now(Hand.HERE).toString());
    }

    @Test
    void J51_a_leader_sees_silence_objections_late_phases_and_open_promises() {
        assertThat(waiting(meeting.as("leder"))).containsExactly("UnionSilent");
        meeting.object();
        assertThat(waiting(meeting.as("leder"))).containsExactly("UnionObjected");
        assertThat(waiting(meeting.as("fasilitator"))).containsExactly("UnionObjected");
        meeting.confirm();
        assertThat(waiting(meeting.as("leder"))).isEmpty();
        meeting.as("leder").post(meeting.path("/mandate"), "{\"text\":\"Vi prøver tre.\"}");
        meeting.rewrite(
                "leder", 1, "Hvordan blir turnusen bedre?", "\"plan\":[{\"phase\":\"Learn\",\"to\":\"2020-01-01\"}]");
        meeting.move("leder", "Learn");
        assertThat(waiting(meeting.as("leder"))).containsExactly("PhaseOverdue overdue", "PromiseOpen");
        assertThat(waiting(meeting.as("administrator"))).containsExactly("PhaseOverdue overdue");
    }

    @ParameterizedTest
    @ValueSource(strings = {"innbygger", "medarbeider", "folkevalgt"})
    void J52_nothing_of_it_waits_for_others(String role) {
        assertThat(waiting(meeting.as(role))).isEmpty();
        assertThat(meeting.guest("tillitsvalgt")
                        .get("/api/waiting")
                        .json()
                        .path("waiting")
                        .isEmpty())
                .isTrue();
    }
}
