package no.samskap.voting;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.samskap.counting.Counting;
import no.samskap.protocol.IdeaId;
import no.samskap.protocol.Method;
import no.samskap.web.Browser;
import no.samskap.web.Browser.Answer;
import no.samskap.web.OverTheWire;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Rounds through the whole service, as any client meets them. */
@OverTheWire
class VotingTest {
    @LocalServerPort
    int port;

    @Test
    void V30_a_round_goes_from_its_opening_to_a_result_that_everybody_in_the_challenge_sees() {
        Meeting meeting = new Meeting(port, 3);
        accepted(meeting.opens("r1", ""));
        List<Browser> guests = meeting.guests(5);
        for (Browser guest : guests) {
            accepted(meeting.votes(guest, "r1", "{\"i1\":2,\"i2\":1}"));
        }
        accepted(meeting.votes(meeting.leader, "r1", "{\"i3\":2}"));
        JsonNode open = meeting.sees(guests.getFirst(), "r1", "").json();
        assertThat(open.has("result")).isFalse();
        accepted(meeting.closes("r1"));
        JsonNode counted = meeting.sees(guests.getFirst(), "r1", "").json();
        JsonNode result = counted.path("result");
        assertThat(result.path("ballots").intValue()).isEqualTo(6);
        assertThat(result.path("guests").intValue()).isEqualTo(5);
        assertThat(result.at("/outcome/winners").toString()).isEqualTo("[\"i1\"]");
        assertThat(result.at("/outcome/standings/0/figures/dots").intValue()).isEqualTo(10);
        assertThat(counted.at("/round/closedAt").isString()).isTrue();
        assertThat(counted.at("/ideas/0/text").stringValue()).isEqualTo("Idé 1");
        JsonNode snapshot = guests.getFirst()
                .get("/api/boards/" + meeting.board + "/snapshot")
                .json();
        assertThat(snapshot.at("/rounds/0/id").stringValue()).isEqualTo("r1");
        JsonNode challenge =
                guests.getFirst().get("/api/challenges/" + meeting.challenge).json();
        assertThat(challenge.at("/rounds/0/ballots").intValue()).isEqualTo(6);
        String events = meeting.leader
                .get("/api/boards/" + meeting.board + "/events?after=0")
                .text();
        assertThat(events).contains("\"type\":\"RoundOpened\"", "\"type\":\"BallotsCounted\"");
    }

    @Test
    void V31_threat78_a_person_has_one_ballot_and_the_last_counts_also_of_many_at_one_instant() throws Exception {
        Meeting meeting = new Meeting(port, 3);
        accepted(meeting.opens("r1", ""));
        meeting.guests(4).forEach(guest -> accepted(meeting.votes(guest, "r1", "{\"i2\":1}")));
        Browser twice = meeting.guest("innbygger");
        CountDownLatch together = new CountDownLatch(1);
        try (ExecutorService sockets = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Answer>> answers = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                Browser window = twice.copy();
                String id = "at-once-" + i;
                answers.add(sockets.submit(() -> {
                    together.await();
                    return meeting.sends(window, id, Meeting.ballot("r1", "{\"i1\":2}"));
                }));
            }
            together.countDown();
            for (Future<Answer> answer : answers) {
                accepted(answer.get());
            }
        }
        accepted(meeting.votes(twice, "r1", "{\"i3\":2}"));
        accepted(meeting.closes("r1"));
        JsonNode result = meeting.sees(twice, "r1", "").json().path("result");
        assertThat(result.path("ballots").intValue()).isEqualTo(5);
        Map<String, Integer> dots = new HashMap<>();
        result.at("/outcome/standings")
                .forEach(it -> dots.put(
                        it.path("idea").asString(), it.at("/figures/dots").intValue()));
        assertThat(dots).isEqualTo(Map.of("i1", 0, "i2", 4, "i3", 2));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"i1\":2,\"i2\":2}|ballot.over|ballot",
                "{\"i1\":3}|ballot.number|ballot.i1",
                "{\"i1\":-1}|ballot.number|ballot.i1",
                "{\"i1\":0}|ballot.number|ballot.i1",
                "{\"i1\":1000000000}|ballot.number|ballot.i1",
                "{\"i1\":1e9}|field.invalid|ballot",
                "{\"i1\":1.5}|field.invalid|ballot",
                "{\"i1\":1.0}|field.invalid|ballot",
                "{\"i1\":\"1\"}|field.invalid|ballot",
                "{\"i1\":null}|field.invalid|ballot",
                "{\"i1\":99999999999}|field.invalid|ballot",
                "{\"i9\":1}|ballot.idea|ballot.i9",
                "{\"i1\":NaN}|command.malformed|",
                "{\"i1\":1,\"i1\":1}|command.malformed|",
                "[\"i1\"]|field.invalid|ballot",
            })
    void V32_threat78_neighbour3_a_ballot_that_the_method_does_not_take_is_refused_and_counts_nothing(
            String ballot, String code, String field) {
        Meeting meeting = new Meeting(port, 4);
        accepted(meeting.opens("r1", ""));
        meeting.guests(5).forEach(guest -> accepted(meeting.votes(guest, "r1", "{}")));
        Answer refused = meeting.votes(meeting.guest("innbygger"), "r1", ballot);
        assertThat(refused.json().path("code").asString()).isEqualTo(code);
        assertThat(refused.json().path("field").asString("")).isEqualTo(field == null ? "" : field);
        accepted(meeting.closes("r1"));
        JsonNode result = meeting.sees(meeting.leader, "r1", "").json().path("result");
        assertThat(result.path("ballots").intValue()).isEqualTo(5);
    }

    @Test
    void V33_threat78_a_closed_round_takes_nothing_and_one_that_never_was_neither() {
        Meeting meeting = new Meeting(port, 3);
        Browser guest = meeting.guest("innbygger");
        refused(meeting.votes(guest, "r1", "{\"i1\":1}"), "round.unknown", "round");
        accepted(meeting.opens("r1", ""));
        refused(meeting.opens("r1", ""), "round.exists", "round");
        accepted(meeting.votes(guest, "r1", "{\"i1\":1}"));
        accepted(meeting.closes("r1"));
        refused(meeting.votes(guest, "r1", "{\"i1\":1}"), "round.closed", "round");
        refused(meeting.closes("r1"), "round.closed", "round");
    }

    @Test
    void V34_threat78_only_whom_the_round_lets_vote_votes_and_only_who_facilitates_opens_and_closes() {
        Meeting meeting = new Meeting(port, 3);
        Browser guest = meeting.guest("innbygger");
        Browser employee = meeting.guest("medarbeider");
        Browser stranger = new Browser(port);
        refused(meeting.does(guest, Meeting.dots("r1", "")), "not.allowed", "");
        accepted(meeting.does(
                meeting.leader, Meeting.dots("members", "").replace("\"guests\":true", "\"guests\":false")));
        accepted(meeting.does(
                meeting.leader, Meeting.dots("staff", "").replace("\"roles\":[]", "\"roles\":[\"medarbeider\"]")));
        refused(meeting.votes(guest, "members", "{\"i1\":1}"), "ballot.not-entitled", "");
        accepted(meeting.votes(meeting.leader, "members", "{\"i1\":1}"));
        refused(meeting.votes(guest, "staff", "{\"i1\":1}"), "ballot.not-entitled", "");
        refused(meeting.votes(meeting.leader, "staff", "{\"i1\":1}"), "ballot.not-entitled", "");
        accepted(meeting.votes(employee, "staff", "{\"i1\":1}"));
        refused(meeting.does(guest, "\"type\":\"CloseRound\",\"round\":\"staff\""), "not.allowed", "");
        assertThat(meeting.votes(stranger, "staff", "{\"i1\":1}").status()).isEqualTo(401);
        assertThat(new Meeting(port, 0)
                        .guest("innbygger")
                        .get("/api/challenges/" + meeting.challenge + "/rounds/staff")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void V35_threat79_a_role_is_told_of_only_where_neither_it_nor_the_rest_is_less_than_five() {
        Meeting meeting = new Meeting(port, 3);
        accepted(meeting.opens("r1", ""));
        meeting.guests(6).forEach(guest -> accepted(meeting.votes(guest, "r1", "{\"i1\":1}")));
        for (int i = 0; i < 5; i++) {
            accepted(meeting.votes(meeting.guest("medarbeider"), "r1", "{\"i2\":1}"));
        }
        accepted(meeting.closes("r1"));
        assertThat(roles(meeting, "r1")).containsExactlyInAnyOrder("innbygger", "medarbeider");

        accepted(meeting.opens("r2", ""));
        meeting.guests(6).forEach(guest -> accepted(meeting.votes(guest, "r2", "{\"i1\":1}")));
        for (int i = 0; i < 5; i++) {
            accepted(meeting.votes(meeting.guest("medarbeider"), "r2", "{\"i2\":1}"));
        }
        accepted(meeting.votes(meeting.leader, "r2", "{\"i3\":1}"));
        accepted(meeting.closes("r2"));
        assertThat(roles(meeting, "r2")).containsExactly("innbygger");
    }

    private static List<String> roles(Meeting meeting, String round) {
        return meeting.sees(meeting.leader, round, "")
                .json()
                .at("/result/roles")
                .valueStream()
                .map(role -> role.path("role").asString())
                .toList();
    }

    @Test
    void V36_threat80_while_a_secret_round_is_open_the_wire_says_nothing_of_who_votes_or_how() {
        Meeting meeting = new Meeting(port, 3);
        accepted(meeting.opens("r1", ""));
        long opened = seq(meeting);
        List<Browser> guests = meeting.guests(4);
        String events = "/api/boards/" + meeting.board + "/events?after=" + opened;
        for (Browser guest : guests) {
            Answer answer = meeting.votes(guest, "r1", "{\"i2\":2}");
            assertThat(answer.json().path("seq").longValue()).isEqualTo(opened);
        }
        assertThat(meeting.leader.get(events).json().path("events").size()).isZero();
        assertThat(seq(meeting)).isEqualTo(opened);
        JsonNode round = meeting.sees(meeting.leader, "r1", "").json();
        assertThat(round.at("/round/ballots").intValue()).isZero();
        assertThat(round.has("progress")).isFalse();
        assertThat(meeting.sees(meeting.leader, "r1", "/ballots.csv").status()).isEqualTo(404);
        assertThat(meeting.leader
                        .get("/api/challenges/" + meeting.challenge + "/export.json")
                        .text())
                .doesNotContain("i2\":2");
    }

    private static long seq(Meeting meeting) {
        return meeting.leader
                .get("/api/boards/" + meeting.board + "/snapshot")
                .json()
                .path("seq")
                .longValue();
    }

    @Test
    void V38_a_ballot_whose_answer_was_lost_gets_its_first_outcome_also_after_the_close() {
        Meeting meeting = new Meeting(port, 3);
        accepted(meeting.opens("r1", ""));
        Browser guest = meeting.guest("innbygger");
        Answer first = meeting.sends(guest, "mine", Meeting.ballot("r1", "{\"i1\":1}"));
        accepted(first);
        assertThat(meeting.sends(guest, "mine", Meeting.ballot("r1", "{\"i1\":1}"))
                        .text())
                .isEqualTo(first.text());
        accepted(meeting.closes("r1"));
        assertThat(meeting.sends(guest, "mine", Meeting.ballot("r1", "{\"i1\":1}"))
                        .text())
                .isEqualTo(first.text());
    }

    @Test
    void V39_anybody_recounts_from_the_file_whose_hash_parts_equals_and_everybody_finds_their_own_line()
            throws Exception {
        Meeting meeting = new Meeting(port, 3);
        accepted(meeting.opens("r1", ""));
        List<Browser> guests = meeting.guests(6);
        List<String> ballots =
                List.of("{\"i1\":2}", "{\"i2\":2}", "{\"i3\":1}", "{\"i1\":1,\"i3\":2}", "{\"i2\":1}", "{}");
        Map<String, String> receipts = new HashMap<>();
        for (int i = 0; i < guests.size(); i++) {
            accepted(meeting.votes(guests.get(i), "r1", ballots.get(i)));
            JsonNode mine = meeting.sees(guests.get(i), "r1", "/mine").json();
            assertThat(mine.path("ballot")).isEqualTo(JsonMapper.shared().readTree(ballots.get(i)));
            receipts.put(mine.path("receipt").asString(), ballots.get(i));
        }
        assertThat(receipts).hasSize(6);
        assertThat(meeting.sees(guests.getFirst(), "r1", "/ballots.csv").status())
                .isEqualTo(404);
        accepted(meeting.closes("r1"));
        assertThat(meeting.sees(guests.getFirst(), "r1", "/mine").status()).isEqualTo(404);

        String file = meeting.sees(guests.getFirst(), "r1", "/ballots.csv").text();
        List<String> lines = file.lines().toList();
        assertThat(lines.getFirst()).isEqualTo("receipt,i1,i2,i3");
        assertThat(lines.subList(1, 7)).isSorted();
        List<Map<IdeaId, Integer>> recounted = new ArrayList<>();
        for (String line : lines.subList(1, 7)) {
            String[] cells = line.split(",", -1);
            Map<IdeaId, Integer> ballot = new HashMap<>();
            for (int i = 1; i <= 3; i++) {
                if (!cells[i].isEmpty()) {
                    ballot.put(new IdeaId("i" + i), Integer.valueOf(cells[i]));
                }
            }
            recounted.add(ballot);
            JsonNode cast = JsonMapper.shared().readTree(receipts.get(cells[0]));
            assertThat(ballot).hasSize(cast.size());
            ballot.forEach((idea, number) ->
                    assertThat(cast.path(idea.value()).intValue()).isEqualTo(number));
        }
        JsonNode recount = meeting.sees(guests.getFirst(), "r1", "/round.json").json();
        assertThat(recount.at("/method/type").asString()).isEqualTo("dots");
        String hash =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file.getBytes(UTF_8)));
        JsonNode outcome = meeting.sees(guests.getFirst(), "r1", "").json().at("/result/outcome");
        assertThat(outcome.path("tieSeed").asString()).isEqualTo(hash);
        assertThat(recount.path("tieSeed").asString()).isEqualTo(hash);
        assertThat(recount.path("outcome")).isEqualTo(outcome);
        assertThat(outcome.toString())
                .isEqualTo(JsonMapper.shared()
                        .valueToTree(Counting.count(
                                new Method.Dots(3, 2),
                                List.of(new IdeaId("i1"), new IdeaId("i2"), new IdeaId("i3")),
                                recounted,
                                hash))
                        .toString());
    }

    @Test
    void V40_where_fewer_than_five_voted_only_their_number_is_told() {
        Meeting meeting = new Meeting(port, 3);
        accepted(meeting.opens("r1", ",\"quorum\":4"));
        accepted(meeting.opens("r2", ",\"quorum\":6"));
        List<Browser> guests = meeting.guests(4);
        for (String round : List.of("r1", "r2")) {
            guests.forEach(guest -> accepted(meeting.votes(guest, round, "{\"i1\":1}")));
        }
        accepted(meeting.votes(meeting.leader, "r2", "{\"i1\":1}"));
        accepted(meeting.closes("r1"));
        accepted(meeting.closes("r2"));
        JsonNode few = meeting.sees(meeting.leader, "r1", "").json().path("result");
        assertThat(few.path("ballots").intValue()).isEqualTo(4);
        assertThat(few.path("quorate").booleanValue()).isTrue();
        assertThat(few.has("outcome")).isFalse();
        assertThat(few.path("roles").size()).isZero();
        assertThat(meeting.sees(meeting.leader, "r1", "/ballots.csv").status()).isEqualTo(404);
        JsonNode inquorate = meeting.sees(meeting.leader, "r2", "").json().path("result");
        assertThat(inquorate.path("quorate").booleanValue()).isFalse();
        assertThat(inquorate.has("outcome")).isTrue();
    }

    @Test
    void V43_ones_own_ballot_is_told_to_oneself_alone_and_changed_until_the_close() {
        Meeting meeting = new Meeting(port, 3);
        accepted(meeting.opens("r1", ""));
        Browser guest = meeting.guest("innbygger");
        JsonNode before = meeting.sees(guest, "r1", "/mine").json();
        assertThat(before.path("entitled").booleanValue()).isTrue();
        assertThat(before.has("receipt")).isFalse();
        accepted(meeting.votes(guest, "r1", "{\"i1\":1}"));
        String receipt = meeting.sees(guest, "r1", "/mine").string("receipt");
        accepted(meeting.votes(guest, "r1", "{\"i2\":1}"));
        JsonNode after = meeting.sees(guest, "r1", "/mine").json();
        assertThat(after.path("ballot").toString()).isEqualTo("{\"i2\":1}");
        assertThat(after.path("receipt").asString()).isEqualTo(receipt);
        assertThat(meeting.sees(meeting.leader, "r1", "/mine").json().has("ballot"))
                .isFalse();
        assertThat(meeting.sees(meeting.leader, "r1", "").text()).doesNotContain(receipt);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"round\":\"r1\"|\"round\":\"\"|round",
                "\"title\":\"Hva først?\"|\"title\":\" \"|title",
                "\"dots\":3|\"dots\":0|dots",
                "\"dots\":3|\"dots\":101|method.dots",
                "\"mostPerIdea\":2|\"mostPerIdea\":4|method.mostPerIdea",
                "\"type\":\"dots\",\"dots\":3|\"type\":\"magic\"|type",
                "\"type\":\"dots\",\"dots\":3,\"mostPerIdea\":2|\"type\":\"rank\",\"rule\":\"borda\"|rule",
                "\"type\":\"dots\",\"dots\":3,\"mostPerIdea\":2|\"type\":\"budget\",\"total\":10,\"costs\":[]|method.costs",
                "\"ideas\":[\"i1\",\"i2\",\"i3\"]|\"ideas\":[]|ideas",
                "\"ideas\":[\"i1\",\"i2\",\"i3\"]|\"ideas\":[\"i1\",\"i1\"]|ideas",
                "\"ideas\":[\"i1\",\"i2\",\"i3\"]|\"ideas\":[\"i1\",\"no\"]|ideas",
                "\"live\":false|\"live\":\"no\"|live",
                "\"guests\":true|\"guests\":1|guests",
                "\"roles\":[]|\"roles\":[\"konge\"]|electorate",
                "\"roles\":[]|\"roles\":[],\"places\":[]|places",
                "\"roles\":[]|\"roles\":[],\"places\":[\" \"]|places",
                "\"roles\":[]|\"roles\":[],\"places\":[7]|places",
                "\"roles\":[]|\"roles\":[],\"places\":[\"Nord\",\"nord\"]|places",
                "\"roles\":[]|\"roles\":[],\"places\":\"Nord\"|places",
                "\"live\":false|\"live\":false,\"closesAt\":\"i morgen\"|closesAt",
                "\"live\":false|\"live\":false,\"closesAt\":\"2020-01-01T00:00:00Z\"|closesAt",
                "\"live\":false|\"live\":false,\"closesAt\":\"+1000000000-12-31T00:00:00Z\"|closesAt",
                "\"live\":false|\"live\":false,\"quorum\":0|quorum",
                "\"live\":false|\"live\":false,\"seq\":1|seq",
            })
    void V44_a_round_that_makes_no_sense_is_not_opened_and_the_field_is_named(String good, String bad, String field) {
        Meeting meeting = new Meeting(port, 3);
        String open = Meeting.dots("r1", "");
        assertThat(open).contains(good);
        Answer refused = meeting.does(meeting.leader, open.replace(good, bad));
        assertThat(refused.json().path("outcome").asString()).isEqualTo("rejected");
        assertThat(refused.json().path("field").asString()).isEqualTo(field);
        assertThat(meeting.sees(meeting.leader, "r1", "").status()).isEqualTo(404);
    }

    @Test
    void V60_where_a_round_is_for_places_only_who_says_to_belong_to_one_of_them_votes_and_which_is_not_kept() {
        Meeting meeting = new Meeting(port, 3);
        accepted(meeting.does(
                meeting.leader,
                Meeting.dots("r1", "")
                        .replace("\"roles\":[]", "\"roles\":[],\"places\":[\" Nordre bydel \",\"Øvre bydel\"]")));
        accepted(meeting.opens("everywhere", ""));
        assertThat(meeting.sees(meeting.leader, "r1", "")
                        .json()
                        .at("/round/electorate/places")
                        .toString())
                .isEqualTo("[\"Nordre bydel\",\"Øvre bydel\"]");
        List<Browser> guests = meeting.guests(6);
        Browser first = guests.getFirst();
        String ballot = Meeting.ballot("r1", "{\"i1\":1}");
        refused(meeting.does(first, ballot), "ballot.not-entitled", "place");
        refused(meeting.does(first, ballot + ",\"place\":\"Søndre bydel\""), "ballot.not-entitled", "place");
        refused(meeting.does(first, ballot + ",\"place\":7"), "field.invalid", "place");
        refused(
                meeting.does(first, Meeting.ballot("everywhere", "{\"i1\":1}") + ",\"place\":\"Øvre bydel\""),
                "field.unknown",
                "place");
        for (Browser guest : guests) {
            accepted(meeting.does(guest, ballot + ",\"place\":\"Øvre bydel\""));
        }
        assertThat(meeting.sees(first, "r1", "/mine").text()).doesNotContain("bydel");
        accepted(meeting.closes("r1"));
        assertThat(meeting.sees(first, "r1", "").json().at("/result/ballots").intValue())
                .isEqualTo(6);
        assertThat(meeting.sees(first, "r1", "/ballots.csv").text()).doesNotContain("bydel");
    }

    @Test
    void V44_no_more_than_fifty_ideas_are_ranked() {
        Meeting meeting = new Meeting(port, 51);
        String ideas =
                IntStream.rangeClosed(1, 51).mapToObj(i -> "\"i" + i + "\"").collect(Collectors.joining(","));
        String rank = Meeting.dots("r1", "")
                .replace("\"type\":\"dots\",\"dots\":3,\"mostPerIdea\":2", "\"type\":\"rank\",\"rule\":\"schulze\"");
        refused(meeting.does(meeting.leader, rank.replace("\"i1\",\"i2\",\"i3\"", ideas)), "field.invalid", "ideas");
        String fifty = ideas.substring(0, ideas.lastIndexOf(','));
        accepted(meeting.does(meeting.leader, rank.replace("\"i1\",\"i2\",\"i3\"", fifty)));
    }

    @Test
    void V45_a_round_can_be_held_by_each_of_the_seven_methods() {
        Meeting meeting = new Meeting(port, 3);
        List<Browser> guests = meeting.guests(5);
        Map<String, String> methods = Map.of(
                "{\"type\":\"stance\"}",
                "{\"i1\":1,\"i2\":-1,\"i3\":0}",
                "{\"type\":\"approval\"}",
                "{\"i1\":1}",
                "{\"type\":\"dots\",\"dots\":3,\"mostPerIdea\":3}",
                "{\"i1\":3}",
                "{\"type\":\"score\"}",
                "{\"i1\":5,\"i2\":0}",
                "{\"type\":\"rank\",\"rule\":\"schulze\"}",
                "{\"i1\":1,\"i2\":2}",
                "{\"type\":\"rank\",\"rule\":\"instant-runoff\"}",
                "{\"i1\":1,\"i3\":2}",
                "{\"type\":\"quadratic\",\"credits\":100}",
                "{\"i1\":9,\"i2\":4}",
                """
                {"type":"budget","total":100,"costs":[{"idea":"i1","cost":60},{"idea":"i2","cost":60},{"idea":"i3","cost":60}]}""",
                "{\"i1\":1}");
        int round = 0;
        for (Map.Entry<String, String> method : methods.entrySet()) {
            String id = "m" + ++round;
            accepted(meeting.does(
                    meeting.leader,
                    Meeting.dots(id, "").replace("{\"type\":\"dots\",\"dots\":3,\"mostPerIdea\":2}", method.getKey())));
            guests.forEach(guest -> accepted(meeting.votes(guest, id, method.getValue())));
            accepted(meeting.closes(id));
            assertThat(meeting.sees(meeting.leader, id, "")
                            .json()
                            .at("/result/outcome/winners")
                            .toString())
                    .as(method.getKey())
                    .isEqualTo("[\"i1\"]");
        }
    }

    private static void accepted(Answer answer) {
        assertThat(answer.text()).contains("\"outcome\":\"accepted\"");
    }

    private static void refused(Answer answer, String code, String field) {
        assertThat(answer.json().path("code").asString()).isEqualTo(code);
        assertThat(answer.json().path("field").asString("")).isEqualTo(field);
    }
}
