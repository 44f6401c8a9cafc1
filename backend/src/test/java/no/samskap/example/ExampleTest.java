package no.samskap.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.samskap.web.Browser;
import no.samskap.web.Browser.Answer;
import no.samskap.web.OverTheWire;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@OverTheWire
class ExampleTest {
    @LocalServerPort
    int port;

    @Test
    void P80_a_demo_person_who_leads_has_an_example_made_where_the_demo_people_have_spoken() {
        Browser leader = new Browser(port);
        leader.post("/api/demo-login", "{\"person\":\"leder\"}");
        Answer made = leader.post("/api/example", "{}");
        assertThat(made.status()).isEqualTo(201);

        JsonNode board =
                leader.get("/api/boards/" + made.string("board") + "/snapshot").json();
        List<JsonNode> ideas = board.path("ideas").valueStream().toList();
        assertThat(ideas).hasSizeGreaterThan(5);
        assertThat(ideas.stream().map(idea -> idea.path("by").asString("")).distinct())
                .hasSizeGreaterThan(3);
        assertThat(ideas).anyMatch(idea -> idea.has("buildsOn")).anyMatch(idea -> idea.has("anonymous"));
    }

    @Test
    void P80_others_have_none_made() {
        Browser citizen = new Browser(port);
        citizen.post("/api/demo-login", "{\"person\":\"innbygger\"}");
        assertThat(citizen.post("/api/example", "{}").status()).isEqualTo(403);
        assertThat(new Browser(port).post("/api/example", "{}").status()).isEqualTo(401);
    }
}
