package no.samskap.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import no.samskap.web.Browser;
import no.samskap.web.Browser.Answer;
import no.samskap.web.OverTheWire;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@OverTheWire
class InsightTest {
    private static final int IDEAS = 8;

    @LocalServerPort
    int port;

    private Browser leader;
    private String challenge = "";
    private String board = "";
    private String code = "";
    private int commands;

    @BeforeEach
    void a_board_with_eight_ideas() {
        leader = new Browser(port);
        leader.post("/api/demo-login", "{\"person\":\"leder\"}");
        Answer posed = leader.post("/api/challenges", "{\"title\":\"Skolevei\",\"question\":\"Hvordan?\"}");
        challenge = posed.string("id");
        board = posed.string("board");
        code = posed.string("joinCode");
        for (int i = 0; i < IDEAS; i++) {
            command(leader, "\"type\":\"AddIdea\",\"idea\":\"i" + i + "\",\"text\":\"Idé " + i + "\"");
        }
    }

    @Test
    void O20_before_ten_have_answered_seven_ideas_there_is_no_map_and_it_is_said_what_is_missing() {
        camps(5, 4);
        JsonNode insight = insight(leader);
        assertThat(insight.path("fewestPeople").asInt()).isEqualTo(10);
        assertThat(insight.path("enough").asInt()).isEqualTo(7);
        assertThat(insight.has("map")).isFalse();
    }

    @Test
    void O21_the_map_tells_of_groups_what_they_stand_for_what_unites_and_what_divides() {
        camps(8, 6);
        JsonNode map = insight(leader).path("map");
        assertThat(map.path("people").asInt()).isEqualTo(14);
        assertThat(texts(map.path("groups"), "name")).containsExactly("A", "B");
        assertThat(map.path("groups").path(0).path("people").asInt()).isEqualTo(8);
        assertThat(map.path("groups")
                        .path(0)
                        .path("standsFor")
                        .path(0)
                        .path("stance")
                        .asString())
                .isIn("agree", "disagree");
        assertThat(map.path("unites").path(0).path("idea").asString()).isEqualTo("i7");
        assertThat(map.path("divides").valueStream().map(JsonNode::asString)).contains("i0");
        JsonNode first = map.path("ideas").path(0);
        assertThat(first.path("text").asString()).isEqualTo("Idé 0");
        assertThat(first.path("groups").path(0).path("agree").asInt()).isEqualTo(8);
        assertThat(first.path("groups").path(1).path("disagree").asInt()).isEqualTo(6);
        assertThat(map.path("dots")
                        .valueStream()
                        .mapToInt(dot -> dot.path("people").asInt()))
                .allMatch(people -> people >= 5);
    }

    @Test
    void O37_how_much_was_said_when_is_told_to_those_who_may_enter_the_challenge() {
        String address = "/api/challenges/" + challenge + "/participation";
        JsonNode told = leader.get(address).json();
        assertThat(told.path("fewest").asInt()).isEqualTo(5);
        assertThat(told.path("periods").size()).isEqualTo(1);
        assertThat(told.path("periods").path(0).path("ideas").asInt()).isEqualTo(IDEAS);
        assertThat(new Browser(port).get(address).status()).isEqualTo(401);
        assertThat(leader.get(address + "?board=another").status()).isEqualTo(404);
    }

    @Test
    void O22_arguments_for_and_against_are_summed_for_each_idea() {
        camps(8, 6);
        command(
                leader,
                "\"type\":\"AddComment\",\"idea\":\"i0\",\"comment\":\"c1\",\"text\":\"Ja\",\"stance\":\"for\"");
        command(
                leader,
                "\"type\":\"AddComment\",\"idea\":\"i0\",\"comment\":\"c2\",\"text\":\"Nei\",\"stance\":\"against\"");
        command(leader, "\"type\":\"AddComment\",\"idea\":\"i0\",\"comment\":\"c3\",\"text\":\"Hm\"");
        JsonNode idea = insight(leader).path("map").path("ideas").path(0);
        assertThat(idea.path("argumentsFor").asInt()).isEqualTo(1);
        assertThat(idea.path("argumentsAgainst").asInt()).isEqualTo(1);
    }

    @Test
    void O23_ones_own_place_is_told_to_oneself_alone() {
        List<Browser> people = camps(8, 6);
        String shared = leader.get(path("")).text();
        for (Browser person : people) {
            assertThat(person.get(path("")).text()).isEqualTo(shared);
        }
        JsonNode one = people.getFirst().get(path("/me")).json();
        JsonNode other = people.getLast().get(path("/me")).json();
        assertThat(one.path("group").asString()).isEqualTo("A");
        assertThat(other.path("group").asString()).isEqualTo("B");
        assertThat(one.path("answered").asInt()).isEqualTo(8);
        assertThat(leader.get(path("/me")).json().has("group")).isFalse();
        assertThat(leader.get(path("/me")).json().path("answered").asInt()).isZero();
    }

    @Test
    void O24_insight_is_for_those_who_may_enter_the_challenge() {
        assertThat(new Browser(port).get(path("")).status()).isEqualTo(401);
        Browser stranger = new Browser(port);
        Answer other = leader.post("/api/challenges", "{\"title\":\"Annet\",\"question\":\"Hva?\"}");
        stranger.post("/api/join", "{\"joinCode\":\"" + other.string("joinCode") + "\"}");
        assertThat(stranger.get(path("")).status()).isEqualTo(404);
        assertThat(stranger.get(path("/me")).status()).isEqualTo(404);
        assertThat(leader.get(path("?board=" + other.string("board"))).status()).isEqualTo(404);
        assertThat(leader.get(path("?board=" + board)).status()).isEqualTo(200);
        assertThat(leader.get("/api/challenges/$where/insight").status()).isEqualTo(404);
    }

    /** The first camp agrees with the even ideas, the second with the odd ones, and all with the last. */
    private List<Browser> camps(int first, int second) {
        List<Browser> people = new ArrayList<>();
        for (int person = 0; person < first + second; person++) {
            Browser guest = new Browser(port);
            guest.post("/api/join", "{\"joinCode\":\"" + code + "\"}");
            int camp = person < first ? 0 : 1;
            IntStream.range(0, IDEAS).forEach(idea -> {
                boolean agrees = idea % 2 == camp || idea == IDEAS - 1;
                command(
                        guest,
                        "\"type\":\"TakeStance\",\"idea\":\"i" + idea + "\",\"stance\":\""
                                + (agrees ? "agree" : "disagree") + "\"");
            });
            people.add(guest);
        }
        return people;
    }

    private void command(Browser browser, String fields) {
        Answer answer =
                browser.post("/api/boards/" + board + "/commands", "{\"id\":\"c" + commands++ + "\"," + fields + "}");
        assertThat(answer.string("outcome")).isEqualTo("accepted");
    }

    private JsonNode insight(Browser browser) {
        return browser.get(path("")).json();
    }

    private String path(String rest) {
        return "/api/challenges/" + challenge + "/insight" + rest;
    }

    private static List<String> texts(JsonNode list, String field) {
        return list.valueStream().map(each -> each.path(field).asString()).toList();
    }
}
