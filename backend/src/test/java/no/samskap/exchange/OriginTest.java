package no.samskap.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import no.samskap.people.Unguessable;
import no.samskap.protocol.ChallengeId;
import no.samskap.protocol.Lessons.Again;
import no.samskap.protocol.Sharing;
import no.samskap.web.Browser;
import no.samskap.web.Browser.Answer;
import no.samskap.web.Meeting;
import no.samskap.web.OverTheWire;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@OverTheWire
class OriginTest {
    private static final String PLACE = "https://samskap.nabo.example";

    @LocalServerPort
    int port;

    @Autowired
    Unguessable unguessable;

    private Meeting meeting;
    private Browser leader;
    private String source;

    @BeforeEach
    void a_file_from_elsewhere() {
        meeting = new Meeting(port, "Noe eget");
        leader = meeting.leader();
        source = unguessable.id();
        take("2026-05-01T10:00:00Z", "Spør barna");
    }

    private void take(String sharedAt, String lesson) {
        Answer taken = leader.put(
                "/api/borrowed",
                Meeting.json(new Sharing.SharedFile(
                        "samskap-sharing/1",
                        java.time.Instant.parse(sharedAt),
                        "CC-BY-4.0",
                        new Sharing.SharedSource(PLACE, "Nabokommunen", new ChallengeId(source)),
                        new Sharing.SharedChallenge("Trygg vei", "Hvordan?", "Halvparten blir kjørt.", List.of("Nå")),
                        List.of(),
                        List.of(new Sharing.SharedLesson(lesson, "De vet.", "", List.of(), Again.YES, null)))));
        assertThat(taken.status()).as(taken.text()).isEqualTo(200);
    }

    private Answer begin(Browser who, boolean touches) {
        return who.post(
                "/api/borrowed/challenges",
                Meeting.json(Map.of("installation", PLACE, "challenge", source, "touchesEmployees", touches)));
    }

    @Test
    void C59_a_challenge_is_begun_from_what_others_shared_with_the_credit_in_its_words() {
        Answer begun = begin(leader, false);
        assertThat(begun.status()).as(begun.text()).isEqualTo(201);
        JsonNode challenge = leader.get("/api/challenges/" + begun.string("id")).json();
        assertThat(challenge.path("title").asString()).isEqualTo("Trygg vei");
        assertThat(challenge.path("background").asString())
                .startsWith("Etter «Trygg vei» fra Nabokommunen (" + PLACE + "), delt under CC-BY-4.0.")
                .endsWith("Halvparten blir kjørt.");
        assertThat(challenge.path("areas").path(0).path("title").asString()).isEqualTo("Nå");
        assertThat(challenge.path("phase").asString()).isEqualTo("Ideate");
    }

    @Test
    void C59_what_the_others_learnt_is_read_beside_it_as_their_latest_file_says() {
        String id = begin(leader, false).string("id");
        Browser employee = meeting.person("medarbeider");
        assertThat(employee.get("/api/challenges/" + id + "/origin").text()).contains("Spør barna", "Nabokommunen");
        take("2026-06-01T10:00:00Z", "Spør foreldrene også");
        assertThat(employee.get("/api/challenges/" + id + "/origin").text())
                .contains("Spør foreldrene også")
                .doesNotContain("Spør barna");
        assertThat(leader.get(meeting.path("origin")).status()).isEqualTo(404);
        assertThat(meeting.stranger().get("/api/challenges/" + id + "/origin").status())
                .isEqualTo(404);
    }

    @Test
    void C59_where_it_touches_employees_here_it_waits_for_the_union_here() {
        String id = begin(leader, true).string("id");
        assertThat(leader.get("/api/challenges/" + id).json().path("phase").asString())
                .isEqualTo("Explore");
        assertThat(leader.put("/api/challenges/" + id + "/phase", "{\"phase\":\"Ideate\"}")
                        .status())
                .isEqualTo(409);
    }

    @Test
    void C59_only_who_poses_challenges_begins_one_and_only_from_what_was_taken_in() {
        for (String role : List.of("innbygger", "medarbeider", "tillitsvalgt", "folkevalgt")) {
            assertThat(begin(meeting.person(role), false).status()).isEqualTo(403);
        }
        source = unguessable.id();
        assertThat(begin(leader, false).status()).isEqualTo(404);
    }
}
