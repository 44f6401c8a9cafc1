package no.samskap.challenge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.samskap.web.Browser;
import no.samskap.web.Browser.Answer;
import no.samskap.web.OverTheWire;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The running of a challenge goes to a participant and back. */
@OverTheWire
class HandingOnTest {
    @LocalServerPort
    int port;

    private Meeting meeting;
    private Browser employee;
    private int commands;

    @BeforeEach
    void a_challenge() {
        meeting = new Meeting(port).about("");
        employee = meeting.as("medarbeider");
    }

    private String participant(Browser who) {
        return who.get("/api/me?challenge=" + meeting.id()).string("participant");
    }

    private Answer hand(Browser who, String to, boolean facilitates) {
        return who.put(meeting.path("/facilitators/" + to), "{\"facilitates\":" + facilitates + "}");
    }

    private String lock(Browser who) {
        String board =
                meeting.challenge().json().path("boards").path(0).path("id").asString();
        return who.post(
                        "/api/boards/" + board + "/commands",
                        "{\"id\":\"h" + ++commands + "\",\"type\":\"LockLayout\",\"on\":true}")
                .text();
    }

    @Test
    void G40_whom_it_is_handed_to_runs_the_meeting_the_door_and_the_queue_at_once() {
        assertThat(lock(employee)).contains("not.allowed");
        Answer handed = hand(meeting.as("leder"), participant(employee), true);
        assertThat(handed.json().path("facilitators").path(0).asString()).isEqualTo(participant(employee));
        assertThat(lock(employee)).contains("accepted");
        assertThat(employee.get(meeting.path("/door")).status()).isEqualTo(200);
        assertThat(employee.get(meeting.path("/moderation")).status()).isEqualTo(200);
        assertThat(employee.put(meeting.path("/phase"), "{\"phase\":\"Develop\"}")
                        .status())
                .isEqualTo(200);
        assertThat(employee.get(meeting.path("")).json().path("facilitates").asBoolean())
                .isTrue();
        assertThat(meeting.deeds()).contains("FacilitationGiven");
    }

    @Test
    void G41_what_is_taken_back_or_laid_down_is_gone_at_once() {
        hand(meeting.as("leder"), participant(employee), true);
        hand(meeting.as("fasilitator"), participant(employee), false);
        assertThat(lock(employee)).contains("not.allowed");
        hand(meeting.as("leder"), participant(employee), true);
        assertThat(hand(employee, participant(employee), false).status()).isEqualTo(200);
        assertThat(lock(employee)).contains("not.allowed");
        assertThat(employee.get(meeting.path("/moderation")).status()).isEqualTo(403);
        assertThat(meeting.deeds().getFirst()).isEqualTo("FacilitationTaken");
    }

    @Test
    void G42_what_is_handed_on_is_no_role_and_is_not_handed_further() {
        hand(meeting.as("leder"), participant(employee), true);
        assertThat(hand(employee, participant(meeting.as("folkevalgt")), true).status())
                .isEqualTo(403);
        assertThat(employee.post(meeting.path("/mandate"), "{\"text\":\"Vi lover.\"}")
                        .status())
                .isEqualTo(403);
        assertThat(employee.post(meeting.path("/union/word"), "{\"basedOn\":1,\"agreed\":true}")
                        .status())
                .isEqualTo(403);
        assertThat(employee.get(meeting.path("/export/votes.csv")).status()).isEqualTo(403);
        assertThat(employee.put(meeting.path("/answers"), "{}").status()).isIn(403, 422);
        assertThat(employee.get("/api/me?challenge=" + meeting.id()).string("role"))
                .isEqualTo("medarbeider");
        Meeting other = new Meeting(port).about("");
        assertThat(other.as("medarbeider").get(other.path("/door")).status()).isEqualTo(403);
    }

    @Test
    void G43_a_guest_a_stranger_and_one_who_is_put_out_cannot_be_given_it() {
        Browser guest = meeting.guest("medarbeider");
        assertThat(hand(meeting.as("leder"), participant(guest), true).string("code"))
                .isEqualTo("facilitation.guest");
        assertThat(hand(meeting.as("leder"), "nobody", true).errors()).containsExactly("participant=field.invalid");
        Meeting other = new Meeting(port).about("");
        String elsewhere =
                other.as("folkevalgt").get("/api/me?challenge=" + other.id()).string("participant");
        assertThat(hand(meeting.as("leder"), elsewhere, true).errors()).containsExactly("participant=field.invalid");
        for (Browser who : List.of(guest, employee, meeting.as("tillitsvalgt"))) {
            assertThat(hand(who, participant(employee), true).status()).isEqualTo(403);
        }
    }

    @Test
    void G44_when_the_one_who_facilitates_is_gone_another_who_may_takes_over_without_being_asked() {
        Browser facilitator = meeting.as("fasilitator");
        assertThat(lock(facilitator)).contains("accepted");
        facilitator.post("/api/logout", "{}");
        assertThat(lock(facilitator)).doesNotContain("accepted");
        assertThat(lock(meeting.as("leder"))).contains("accepted");
        assertThat(hand(meeting.as("leder"), participant(employee), true).status())
                .isEqualTo(200);
        assertThat(lock(employee)).contains("accepted");
    }
}
