package no.samskap.challenge;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import no.samskap.protocol.ChallengeId;
import no.samskap.protocol.Journey.UnionStanding;
import no.samskap.protocol.Phase;
import no.samskap.web.Browser;
import no.samskap.web.Browser.Answer;
import no.samskap.web.OverTheWire;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/**
 * Every way around the union's part that we could think of and that {@link UnionGateTest} does not try: each ends with the
 * challenge where it stood and the union's question open.
 */
@OverTheWire
class GateAttacksTest {
    private static final List<String> RUNS_IT = List.of("leder", "fasilitator", "administrator");

    @LocalServerPort
    int port;

    @Autowired
    Archive archive;

    private Meeting meeting;

    @BeforeEach
    void a_challenge_that_waits_for_the_union() {
        meeting = new Meeting(port).about("\"touchesEmployees\":true");
    }

    private void holds() {
        Challenge now = archive.find(new ChallengeId(meeting.id())).orElseThrow();
        assertThat(now.phase()).isEqualTo(Phase.EXPLORE);
        assertThat(Union.standing(now.involvement(), LocalDate.now(Hand.HERE))).isEqualTo(UnionStanding.ASKED);
    }

    private Answer command(String role, String command) {
        String board =
                meeting.challenge().json().path("boards").get(0).path("id").asString();
        return meeting.as(role).post("/api/boards/" + board + "/commands", command);
    }

    @Test
    void J63_no_command_of_a_board_moves_the_phase() {
        for (String role : RUNS_IT) {
            for (String type : List.of("TellPhase", "SetPhase", "MovePhase", "PhaseChanged", "ChangePhase")) {
                Answer answer = command(role, "{\"id\":\"p\",\"type\":\"" + type + "\",\"phase\":\"Ideate\"}");
                assertThat(answer.string("outcome")).as(answer.text()).isEqualTo("rejected");
            }
        }
        holds();
    }

    @Test
    void J63_no_round_is_opened_before_it() {
        Answer answer = command(
                "fasilitator",
                "{\"id\":\"r\",\"type\":\"OpenRound\",\"round\":\"r\",\"title\":\"Velg\",\"method\":{\"type\":\"approval\"},"
                        + "\"ideas\":[\"a\",\"b\"],\"electorate\":{\"guests\":true,\"roles\":[]},\"live\":false}");
        assertThat(answer.string("outcome")).as(answer.text()).isEqualTo("rejected");
        assertThat(answer.string("code")).isEqualTo("phase.closed");
        holds();
    }

    @Test
    void J64_nothing_that_is_sent_along_when_posing_gets_past_it() {
        for (String field : List.of(
                "\"phase\":\"Ideate\"",
                "\"union\":\"Agreed\"",
                "\"involvement\":{\"touchesEmployees\":false}",
                "\"organisation\":\"another\"")) {
            Answer refused =
                    meeting.as("leder").post("/api/challenges", Meeting.posing("\"touchesEmployees\":true," + field));
            assertThat(refused.status()).as(field).isEqualTo(422);
        }
        assertThat(meeting.as("leder")
                        .post("/api/challenges", Meeting.posing("\"touchesEmployees\":\"false\""))
                        .errors())
                .containsExactly("touchesEmployees=field.invalid");
    }

    @Test
    void J64_nor_when_it_is_moved() {
        for (String body : List.of(
                "{\"phase\":\"Ideate\",\"force\":true}",
                "{\"phase\":\"Ideate\",\"touchesEmployees\":false}",
                "{\"phase\":\"Ideate\",\"phase\":\"Explore\"}",
                "{\"phase\":[\"Ideate\"]}",
                "{\"phase\":\"IDEATE\"}",
                "{\"phase\":\"Ideate\",\"from\":\"Ideate\"}",
                "{\"phase\":\"Ideate\",\"from\":\"Explore\",\"reason\":\"Det haster.\"}")) {
            for (String role : RUNS_IT) {
                assertThat(meeting.as(role).put(meeting.path("/phase"), body).status())
                        .as(body)
                        .isIn(400, 409, 422);
            }
        }
        holds();
    }

    @Test
    void J65_what_comes_in_from_elsewhere_moves_nothing_here() {
        String file = "{\"format\":\"samskap-sharing\",\"version\":1,\"challenge\":{\"id\":\"" + meeting.id()
                + "\",\"phase\":\"Ideate\",\"touchesEmployees\":false}}";
        assertThat(meeting.as("leder").put("/api/borrowed", file).status()).isEqualTo(422);
        String recorded = "{\"title\":\"Turnus\",\"question\":\"Hva?\",\"phase\":\"Ideate\",\"challenge\":\""
                + meeting.id() + "\",\"touchesEmployees\":false,\"ideas\":[],\"votes\":[]}";
        assertThat(meeting.as("leder")
                        .post("/api/recorded-consultations", recorded)
                        .status())
                .isEqualTo(422);
        holds();
    }

    @Test
    void J65_a_challenge_that_came_from_elsewhere_goes_back_to_explore_once_it_is_marked() {
        meeting.about("");
        assertThat(meeting.phase()).isEqualTo("Ideate");
        assertThat(meeting.mark("tillitsvalgt", true).string("phase")).isEqualTo("Explore");
        assertThat(meeting.move("leder", "Ideate").string("code")).isEqualTo("union.word-missing");
        holds();
    }

    @Test
    void J66_marking_and_unmarking_in_turn_gives_the_leader_nothing() {
        meeting.object();
        for (String role : RUNS_IT) {
            meeting.mark(role, true);
            assertThat(meeting.mark(role, false).status()).isEqualTo(403);
            meeting.mark(role, true);
        }
        assertThat(meeting.move("leder", "Ideate").string("code")).isEqualTo("union.objected");
    }

    @Test
    void J66_what_the_union_agreed_to_before_it_was_marked_anew_does_not_count() {
        meeting.confirm();
        meeting.move("leder", "Decide");
        assertThat(meeting.mark("tillitsvalgt", false).string("union")).isEqualTo("NotTouching");
        assertThat(meeting.mark("leder", true).string("phase")).isEqualTo("Explore");
        assertThat(meeting.move("leder", "Decide").string("code")).isEqualTo("union.word-missing");
        holds();
    }

    @Test
    void J67_going_all_the_way_round_does_not_get_past_it() {
        meeting.confirm();
        for (String phase : List.of("Ideate", "Develop", "Prioritise", "Decide", "Try", "Learn", "Shared", "Learn")) {
            assertThat(meeting.move("leder", phase).status()).as(phase).isEqualTo(200);
        }
        meeting.object();
        assertThat(meeting.move("leder", "Shared").string("code")).isEqualTo("union.objected");
        assertThat(meeting.move("leder", "Explore").status()).isEqualTo(200);
        for (String phase : List.of("Learn", "Try", "Shared", "Ideate")) {
            assertThat(meeting.move("leder", phase).string("code")).isEqualTo("union.objected");
        }
        assertThat(meeting.move("leder", "Draft").string("code")).isEqualTo("draft.over");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"x", "eyJhbGciOiJub25lIn0.eyJzdWIiOiJ0aWxsaXRzdmFsZ3QiLCJyb2xlcyI6WyJ0aWxsaXRzdmFsZ3QiXX0."})
    void J68_a_token_that_nobody_vouches_for_speaks_for_nobody(String token) {
        HttpRequest.Builder word = new Browser(port)
                .request(meeting.path("/union/word"))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"basedOn\":1,\"agreed\":true}"));
        assertThat(new Browser(port).send(word).status()).isIn(401, 403);
        holds();
    }

    @Test
    void J68_who_has_left_speaks_no_more() {
        Browser representative = meeting.as("tillitsvalgt");
        Browser kept = representative.copy();
        assertThat(representative.post("/api/logout", "{}").status()).isBetween(200, 204);
        assertThat(meeting.say(kept, true, 1).status()).isIn(401, 403);
        holds();
    }

    @Test
    void J69_of_a_confirmation_that_is_taken_back_while_many_move_it_no_step_on_comes_after_the_objection() {
        meeting.confirm();
        ConcurrentLinkedQueue<Integer> statuses = new ConcurrentLinkedQueue<>();
        Browser representative = meeting.as("tillitsvalgt").copy();
        Browser leader = meeting.as("leder").copy();
        try (var many = Executors.newVirtualThreadPerTaskExecutor()) {
            many.submit(() -> meeting.say(representative, false, 1));
            for (int i = 0; i < 6; i++) {
                Browser window = leader.copy();
                String phase = List.of("Ideate", "Develop", "Decide").get(i % 3);
                many.submit(() -> statuses.add(window.put(meeting.path("/phase"), "{\"phase\":\"" + phase + "\"}")
                        .status()));
            }
        }
        assertThat(statuses).hasSize(6);
        boolean objected = false;
        for (JsonNode entry : oldestFirst()) {
            JsonNode did = entry.path("did");
            boolean moved = did.path("type").asString().equals("WasMoved");
            if (moved && objected) {
                assertThat(order(did.path("to"))).as(entry.toString()).isLessThan(order(did.path("from")));
            }
            objected |= did.path("agreed").isBoolean() && !did.path("agreed").asBoolean();
        }
        assertThat(objected).isTrue();
    }

    private List<JsonNode> oldestFirst() {
        return meeting.as("medarbeider")
                .get(meeting.path("/history?size=200"))
                .json()
                .path("entries")
                .valueStream()
                .toList()
                .reversed();
    }

    private static int order(JsonNode phase) {
        return Phase.valueOf(phase.asString().toUpperCase(java.util.Locale.ROOT))
                .ordinal();
    }

    @Test
    void J70_nothing_goes_on_in_other_words_while_it_waits() {
        meeting.about("");
        String board =
                meeting.challenge().json().path("boards").get(0).path("id").asString();
        command("leder", "{\"id\":\"i\",\"type\":\"AddIdea\",\"idea\":\"i\",\"text\":\"Lengre vakter\"}");
        meeting.mark("tillitsvalgt", true);
        Browser leader = meeting.as("leder");
        String going =
                "{\"board\":\"" + board + "\",\"idea\":\"i\",\"verdict\":\"going-on\",\"reason\":\"Ja\",\"version\":0}";
        assertThat(leader.put(meeting.path("/answers"), going).string("code")).isEqualTo("union.word-missing");
        assertThat(leader.put(meeting.path("/answers"), going.replace("going-on", "promising"))
                        .status())
                .isEqualTo(200);
        meeting.object();
        assertThat(leader.put(meeting.path("/answers"), going.replace("\"version\":0", "\"version\":1"))
                        .string("code"))
                .isEqualTo("union.objected");
        meeting.confirm();
        assertThat(leader.put(meeting.path("/answers"), going.replace("\"version\":0", "\"version\":1"))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void J71_nothing_is_tried_while_it_waits_though_it_was_planned_before() {
        meeting.about("");
        Browser leader = meeting.as("leder");
        String plan = "{\"title\":\"Vakter\",\"hypothesis\":\"a\",\"measures\":[{\"name\":\"a\",\"unit\":\"\"}],"
                + "\"from\":\"2026-09-01\",\"to\":\"2026-12-01\",\"owner\":\"a\",\"ideas\":[],\"version\":0}";
        String pilot = leader.post(meeting.path("/pilots"), plan).string("pilot");
        meeting.mark("tillitsvalgt", true);
        assertThat(leader.post("/api/pilots/" + pilot + "/beginning", "{\"version\":1}")
                        .string("code"))
                .isEqualTo("union.word-missing");
        assertThat(leader.post(meeting.path("/pilots"), plan).status()).isEqualTo(409);
        meeting.confirm();
        meeting.move("leder", "Try");
        meeting.object();
        assertThat(leader.post(meeting.path("/pilots"), plan).string("code")).isEqualTo("union.objected");
        meeting.reason("leder");
        assertThat(leader.post("/api/pilots/" + pilot + "/beginning", "{\"version\":1}")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void J72_a_deadline_or_a_plan_in_the_past_and_an_acknowledged_charter_say_nothing_for_the_union() {
        meeting.as("tillitsvalgt").put(meeting.path("/charter/acknowledgement"), "{\"version\":1}");
        meeting.rewrite(
                "leder", 1, "Hvordan blir turnusen bedre?", "\"plan\":[{\"phase\":\"Explore\",\"to\":\"2020-01-01\"}]");
        assertThat(meeting.move("leder", "Ideate").string("code")).isEqualTo("union.word-missing");
        holds();
    }
}
