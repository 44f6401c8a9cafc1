package no.samskap.voting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import no.samskap.protocol.Electorate;
import no.samskap.protocol.Role;
import no.samskap.protocol.SlipCode;
import no.samskap.web.Browser;
import no.samskap.web.Browser.Answer;
import no.samskap.web.OverTheWire;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Rounds that are voted in with one-time codes on slips of paper. */
@OverTheWire
class SlipsTest {
    @LocalServerPort
    int port;

    @Test
    void V46_each_code_is_good_for_one_ballot_whoever_gives_it_and_that_ballot_stands() {
        Meeting meeting = new Meeting(port, 3);
        List<String> codes = opens(meeting, "r1", 8);
        Browser guest = meeting.guest("innbygger");
        for (int i = 0; i < 5; i++) {
            accepted(votes(meeting, guest, "r1", codes.get(i), "{\"i1\":2}"));
        }
        refused(votes(meeting, guest, "r1", codes.getFirst(), "{\"i2\":2}"), "ballot.code-used", "code");
        refused(votes(meeting, meeting.guest("medarbeider"), "r1", codes.get(4), "{}"), "ballot.code-used", "code");
        refused(meeting.votes(guest, "r1", "{\"i2\":1}"), "ballot.code-missing", "code");
        accepted(votes(meeting, meeting.leader, "r1", codes.get(5), "{\"i3\":1}"));
        JsonNode own = meeting.sees(guest, "r1", "/mine").json();
        assertThat(own.has("receipt")).isFalse();
        assertThat(slip(meeting, guest, codes.get(6)).json().path("entitled").booleanValue())
                .isTrue();
        assertThat(slip(meeting, guest, codes.get(2)).json().path("entitled").booleanValue())
                .isFalse();
        accepted(meeting.sends(
                guest, "mine", Meeting.ballot("r1", "{\"i1\":2}") + ",\"code\":\"" + codes.get(6) + "\""));
        JsonNode slip =
                slip(meeting, guest, codes.get(6) + "\",\"command\":\"mine").json();
        assertThat(slip.at("/ballot/i1").intValue()).isEqualTo(2);
        String receipt = slip.path("receipt").asString();
        for (JsonNode others : List.of(
                slip(meeting, meeting.leader, codes.get(6) + "\",\"command\":\"mine")
                        .json(),
                slip(meeting, guest, codes.get(6)).json(),
                slip(meeting, guest, codes.get(5) + "\",\"command\":\"mine").json())) {
            assertThat(others.has("ballot") || others.has("receipt")).isFalse();
        }
        accepted(meeting.closes("r1"));
        JsonNode result = meeting.sees(guest, "r1", "").json().path("result");
        assertThat(result.path("ballots").intValue()).isEqualTo(7);
        assertThat(result.at("/outcome/standings/0/figures/dots").intValue()).isEqualTo(12);
        assertThat(meeting.sees(guest, "r1", "/ballots.csv").text()).contains(receipt);
    }

    @Test
    void V46_a_ballot_sent_again_gets_its_first_answer_and_not_that_its_code_is_used() {
        Meeting meeting = new Meeting(port, 3);
        String code = opens(meeting, "r1", 1).getFirst();
        Browser guest = meeting.guest("innbygger");
        String ballot = Meeting.ballot("r1", "{\"i1\":1}") + ",\"code\":\"" + code + "\"";
        Answer first = meeting.sends(guest, "once", ballot);
        accepted(first);
        assertThat(meeting.sends(guest, "once", ballot).text()).isEqualTo(first.text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"AAAAA-AAAAA", "\"", "A", "{}", "ABCDE-FGHIJ"})
    void V47_a_code_that_is_none_of_the_rounds_counts_nothing(String code) {
        Meeting meeting = new Meeting(port, 3);
        opens(meeting, "r1", 5);
        opens(meeting, "r2", 5);
        accepted(meeting.opens("plain", ""));
        Browser guest = meeting.guest("innbygger");
        String other = meeting.sees(meeting.leader, "r2", "/slips")
                .json()
                .at("/codes/0")
                .asString();
        refused(votes(meeting, guest, "r1", other, "{\"i1\":1}"), "ballot.code-unknown", "code");
        refused(votes(meeting, guest, "plain", other, "{\"i1\":1}"), "field.unknown", "code");
        String escaped = code.replace("\"", "\\\"");
        Answer answer = votes(meeting, guest, "r1", escaped, "{\"i1\":1}");
        assertThat(answer.string("outcome")).isEqualTo("rejected");
        assertThat(answer.string("field")).isEqualTo("code");
        assertThat(slip(meeting, guest, escaped).status()).isIn(404, 422);
        accepted(meeting.closes("r1"));
        assertThat(meeting.sees(guest, "r1", "").json().at("/result/ballots").intValue())
                .isZero();
    }

    @Test
    void V48_codes_are_told_to_who_runs_the_challenge_while_the_round_is_open_and_their_number_to_everybody() {
        Meeting meeting = new Meeting(port, 3);
        List<String> codes = opens(meeting, "r1", 40);
        assertThat(new HashSet<>(codes)).hasSize(40);
        assertThat(codes).isSorted().allMatch(code -> code.matches("[2-9A-Z]{5}-[2-9A-Z]{5}"));
        Browser guest = meeting.guest("innbygger");
        assertThat(meeting.sees(guest, "r1", "/slips").status()).isEqualTo(403);
        assertThat(meeting.sees(new Browser(port), "r1", "/slips").status()).isEqualTo(401);
        assertThat(meeting.sees(guest, "r1", "")
                        .json()
                        .at("/round/electorate/slips")
                        .intValue())
                .isEqualTo(40);
        for (int i = 0; i < 6; i++) {
            accepted(votes(meeting, guest, "r1", codes.get(i), "{\"i1\":1}"));
        }
        accepted(meeting.closes("r1"));
        assertThat(meeting.sees(meeting.leader, "r1", "/slips").status()).isEqualTo(404);
        assertThat(slip(meeting, guest, codes.getFirst()).status()).isEqualTo(404);
        String told = meeting.sees(guest, "r1", "/ballots.csv").text()
                + meeting.leader
                        .get("/api/boards/" + meeting.board + "/events?after=0")
                        .text()
                + meeting.leader
                        .get("/api/challenges/" + meeting.challenge + "/export.json")
                        .text();
        codes.forEach(code -> assertThat(told).doesNotContain(code));
        assertThat(new Meeting(port, 3).sees(meeting.leader, "none", "/slips").status())
                .isEqualTo(404);
    }

    @Test
    void V50_a_round_can_be_kept_to_the_organisations_own() {
        Electorate own = new Electorate(true, List.of(), true, null, null);
        assertThat(own.holds(Role.PARTNER, false, false)).isFalse();
        assertThat(own.holds(Role.PARTNER, false, true)).isTrue();
        assertThat(own.holds(Role.INNBYGGER, true, false)).isTrue();
        Meeting meeting = new Meeting(port, 3);
        accepted(meeting.does(
                meeting.leader,
                Meeting.dots("own", "").replace("\"guests\":true", "\"guests\":false,\"organisation\":true")));
        refused(meeting.votes(meeting.guest("innbygger"), "own", "{\"i1\":1}"), "ballot.not-entitled", "");
        accepted(meeting.votes(meeting.leader, "own", "{\"i1\":1}"));
    }

    @Test
    void V51_a_code_is_read_however_it_was_typed() {
        for (String typed : Set.of("abcde-fghjk", " ABCDE FGHJK ", "abcdefghjk", "ab-cd-ef-gh-jk")) {
            assertThat(SlipCode.of(typed)).contains("ABCDE-FGHJK");
        }
        for (String typed : Set.of("", "ABCDE-FGHJ", "ABCDE-FGHJKL", "ABCDE-FGHJ0", "ÆBCDE-FGHJK")) {
            assertThat(SlipCode.of(typed)).isEmpty();
        }
        Meeting meeting = new Meeting(port, 3);
        String code = opens(meeting, "r1", 1).getFirst();
        accepted(votes(
                meeting,
                meeting.guest("innbygger"),
                "r1",
                code.toLowerCase(Locale.ROOT).replace("-", " "),
                "{}"));
    }

    private static List<String> opens(Meeting meeting, String round, int slips) {
        accepted(meeting.does(
                meeting.leader,
                Meeting.dots(round, "").replace("\"guests\":true", "\"guests\":true,\"slips\":" + slips)));
        return meeting.sees(meeting.leader, round, "/slips")
                .json()
                .path("codes")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }

    private static Answer votes(Meeting meeting, Browser who, String round, String code, String ballot) {
        return meeting.does(who, Meeting.ballot(round, ballot) + ",\"code\":\"" + code + "\"");
    }

    private static Answer slip(Meeting meeting, Browser who, String code) {
        return who.post("/api/challenges/" + meeting.challenge + "/rounds/r1/mine", "{\"code\":\"" + code + "\"}");
    }

    private static void accepted(Answer answer) {
        assertThat(answer.string("outcome")).as(answer.text()).isEqualTo("accepted");
    }

    private static void refused(Answer answer, String code, String field) {
        assertThat(answer.string("code")).isEqualTo(code);
        assertThat(answer.json().path("field").asString("")).isEqualTo(field);
    }
}
