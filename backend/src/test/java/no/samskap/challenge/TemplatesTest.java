package no.samskap.challenge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import no.samskap.web.Browser;
import no.samskap.web.Browser.Answer;
import no.samskap.web.OverTheWire;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@OverTheWire
class TemplatesTest {
    @LocalServerPort
    int port;

    private no.samskap.web.Meeting meeting;
    private Browser leader;
    private String name;

    @BeforeEach
    void a_challenge() {
        meeting = new no.samskap.web.Meeting(port, "Skolevei");
        leader = meeting.leader();
        name = "Mal " + UUID.randomUUID();
    }

    private Answer save(Browser who, String called) {
        return who.post(meeting.path("template"), "{\"name\":\"" + called + "\"}");
    }

    private List<JsonNode> mine() {
        return leader.get("/api/templates")
                .json()
                .path("templates")
                .valueStream()
                .filter(each -> each.path("name").asString().equals(name))
                .toList();
    }

    @Test
    void C60_a_challenge_is_kept_as_a_template_with_its_words_and_nothing_that_anybody_said() {
        leader.put(meeting.path("charter"), """
                {"basedOn":1,"title":"Skolevei","question":"Hvordan?","background":"Mørkt.",
                 "charter":{"why":"Barna.","groundRules":["Vi lytter."],"meetingLink":"https://mote.example/rom",
                 "plan":[{"phase":"Ideate","to":"2026-06-01"}]}}""");
        meeting.idea(meeting.guest("Kari"), "i1", "Hemmelig idé");
        leader.post(meeting.path("mandate"), "{\"text\":\"Vi prøver tre.\"}");
        assertThat(save(leader, name).status()).isEqualTo(201);
        JsonNode template = mine().getFirst();
        assertThat(template.path("question").asString()).isEqualTo("Hvordan?");
        assertThat(template.path("background").asString()).isEqualTo("Mørkt.");
        assertThat(template.path("charter").path("why").asString()).isEqualTo("Barna.");
        assertThat(template.path("charter").path("groundRules").path(0).asString())
                .isEqualTo("Vi lytter.");
        assertThat(template.toString())
                .doesNotContain("Hemmelig idé", "Vi prøver tre.", "mote.example", "2026-06-01", "Kari", "Leder (demo)");
    }

    @Test
    void C60_who_runs_it_keeps_it_and_who_poses_challenges_finds_and_removes_it() {
        for (String role : List.of("innbygger", "medarbeider", "tillitsvalgt", "folkevalgt")) {
            assertThat(save(meeting.person(role), name).status()).isEqualTo(403);
            assertThat(meeting.person(role).get("/api/templates").status()).isEqualTo(403);
        }
        assertThat(save(meeting.stranger(), name).status()).isEqualTo(404);
        assertThat(save(leader, " ").errors()).containsExactly("name=field.invalid");
        assertThat(mine()).isEmpty();
        save(leader, name);
        String id = mine().getFirst().path("template").asString();
        assertThat(meeting.person("fasilitator")
                        .send("DELETE", "/api/templates/" + id, "")
                        .status())
                .isEqualTo(200);
        assertThat(mine()).isEmpty();
        assertThat(leader.send("DELETE", "/api/templates/" + id, "").status()).isEqualTo(404);
    }
}
