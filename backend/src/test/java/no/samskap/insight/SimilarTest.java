package no.samskap.insight;

import static org.assertj.core.api.Assertions.assertThat;

import no.samskap.web.Browser;
import no.samskap.web.Browser.Answer;
import no.samskap.web.OverTheWire;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@OverTheWire
class SimilarTest {
    @LocalServerPort
    int port;

    private Browser leader;
    private Browser guest;
    private String challenge = "";
    private String board = "";

    @BeforeEach
    void a_board_with_three_ideas() {
        leader = new Browser(port);
        leader.post("/api/demo-login", "{\"person\":\"leder\"}");
        Answer posed = leader.post("/api/challenges", "{\"title\":\"Skolevei\",\"question\":\"Hvordan?\"}");
        challenge = posed.string("id");
        board = posed.string("board");
        guest = new Browser(port);
        guest.post("/api/join", "{\"joinCode\":\"" + posed.string("joinCode") + "\"}");
        add("a", "Flere sykkelparkeringer ved skolen");
        add("b", "Gågrupper der foreldre følger barna");
        add("c", "Sykkelparkering ved skolene");
    }

    @Test
    void O33_who_writes_is_shown_what_the_board_has_that_is_like_it() {
        JsonNode ideas = similar(guest, "{\"text\":\"parkering for sykler og sykkelparkering\"}")
                .json()
                .path("ideas");
        assertThat(ideas.valueStream().map(idea -> idea.path("idea").asString()))
                .containsExactlyInAnyOrder("a", "c");
        assertThat(ideas.path(0).path("text").asString()).contains("ykkelparkering");
        assertThat(similar(guest, "{\"text\":\"Gratis frukt\"}").json().path("ideas"))
                .isEmpty();
    }

    @Test
    void O33_a_text_that_is_empty_too_long_or_none_is_told_of_by_its_field() {
        for (String body : new String[] {"{\"text\":\" \"}", "{\"text\":\"" + "x".repeat(2_001) + "\"}"}) {
            Answer answer = similar(guest, body);
            assertThat(answer.status()).isEqualTo(422);
            assertThat(answer.errors()).containsExactly("text=field.invalid");
        }
        assertThat(similar(guest, "{}").errors()).containsExactly("text=field.missing");
    }

    @Test
    void O34_those_who_run_the_challenge_are_shown_what_may_be_merged() {
        JsonNode groups = leader.get("/api/challenges/" + challenge + "/duplicates")
                .json()
                .path("groups");
        assertThat(groups).hasSize(1);
        assertThat(groups.path(0)
                        .path("ideas")
                        .valueStream()
                        .map(idea -> idea.path("idea").asString()))
                .containsExactly("a", "c");
        assertThat(guest.get("/api/challenges/" + challenge + "/duplicates").status())
                .isEqualTo(403);
    }

    @Test
    void O35_likeness_is_for_those_who_may_enter() {
        Answer other = leader.post("/api/challenges", "{\"title\":\"Annet\",\"question\":\"Hva?\"}");
        Browser stranger = new Browser(port);
        stranger.post("/api/join", "{\"joinCode\":\"" + other.string("joinCode") + "\"}");
        assertThat(similar(stranger, "{\"text\":\"sykkel\"}").status()).isEqualTo(404);
        assertThat(stranger.get("/api/challenges/" + challenge + "/duplicates").status())
                .isEqualTo(404);
    }

    private Answer similar(Browser browser, String body) {
        return browser.post("/api/boards/" + board + "/similar", body);
    }

    private void add(String idea, String text) {
        assertThat(guest.post(
                                "/api/boards/" + board + "/commands",
                                "{\"id\":\"add-" + idea + "\",\"type\":\"AddIdea\",\"idea\":\"" + idea
                                        + "\",\"text\":\"" + text + "\"}")
                        .string("outcome"))
                .isEqualTo("accepted");
    }
}
