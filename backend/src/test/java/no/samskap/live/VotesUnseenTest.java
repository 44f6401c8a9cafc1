package no.samskap.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.samskap.web.Browser;
import no.samskap.web.Browser.Answer;
import no.samskap.web.OverTheWire;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One who records every octet that others get from the first ballot to long after the close, on events and presence, and has
 * the files and the logs besides, tries to link ballots to people: by id, order, time, count, difference and command.
 */
@OverTheWire
@ExtendWith(OutputCaptureExtension.class)
class VotesUnseenTest {
    @LocalServerPort
    int port;

    private Browser leader = new Browser(0);
    private String challenge = "";
    private String board = "";
    private String joinCode = "";
    private int commands;

    @Test
    void V59_a_recording_of_the_whole_wire_with_all_files_and_logs_links_no_ballot_to_anybody(CapturedOutput output)
            throws IOException {
        pose();
        List<Browser> voters = new ArrayList<>();
        Map<String, String> names = new HashMap<>();
        for (int i = 0; i < 12; i++) {
            Browser voter = new Browser(port);
            voter.post("/api/join", "{\"joinCode\":\"" + joinCode + "\",\"name\":\"Velger " + i + "\"}");
            names.put(voter.get("/api/me").string("participant"), "voter" + i);
            voters.add(voter);
        }
        does(leader, """
                "type":"OpenRound","round":"r","title":"Hva først?","method":{"type":"score"},"ideas":["a","b"],\
                "live":true,"electorate":{"guests":true,"roles":[]}""");
        try (RawClient spy = open(leader)) {
            does(leader, "\"type\":\"AddIdea\",\"idea\":\"before\",\"text\":\"Før\"");
            untilHeard(spy, "\"before\"");

            List<String> receipts = new ArrayList<>();
            Set<String> sent = new HashSet<>();
            for (int i = 0; i < 4; i++) {
                sent.add(vote(voters.get(i), "{\"a\":" + i % 5 + "}"));
            }
            List<String> four = untilHeard(spy, marker());
            assertThat(four).as("while fewer than five have voted").noneMatch(heard -> heard.contains("Round"));
            for (int i = 4; i < 12; i++) {
                sent.add(vote(voters.get(i), "{\"a\":" + i % 5 + ",\"b\":3}"));
                receipts.add(voters.get(i)
                        .get("/api/challenges/" + challenge + "/rounds/r/mine")
                        .string("receipt"));
            }
            List<String> recording = new ArrayList<>(four);
            recording.addAll(untilHeard(spy, marker()));
            does(leader, "\"type\":\"CloseRound\",\"round\":\"r\"");
            recording.addAll(untilHeard(spy, "BallotsCounted"));

            assertThat(recording)
                    .filteredOn(heard -> heard.contains("presence"))
                    .as("presence says who is here, and not that anybody votes")
                    .noneMatch(heard -> heard.contains("\"typing\":1"));
            List<JsonNode> told = recording.stream()
                    .filter(heard -> heard.contains("\"events\""))
                    .map(heard -> JsonMapper.shared().readTree(RawClient.body(heard)))
                    .flatMap(message -> message.path("events").valueStream())
                    .filter(event -> event.path("type").asString().matches("RoundProgressed|BallotsCounted"))
                    .toList();
            assertThat(steps(told))
                    .as("never fewer than five between two tellings")
                    .allMatch(step -> step >= 5);
            assertThat(told)
                    .filteredOn(event -> event.path("type").asString().equals("RoundProgressed"))
                    .allMatch(event -> !event.has("by"));

            String all = String.join("\n", recording) + files() + output.getAll();
            names.keySet()
                    .forEach(name ->
                            told.forEach(event -> assertThat(event.toString()).doesNotContain(name)));
            sent.forEach(command -> assertThat(all).doesNotContain(command));
            String apart = String.join("\n", recording) + output.getAll();
            receipts.forEach(receipt -> assertThat(apart).doesNotContain(receipt));
            names.keySet().forEach(name -> assertThat(output.getAll()).doesNotContain(name));
            String ballots = leader.get("/api/challenges/" + challenge + "/rounds/r/ballots.csv")
                    .text();
            assertThat(ballots.lines().skip(1).toList()).isSorted();
            names.keySet().forEach(name -> assertThat(ballots).doesNotContain(name));
        }
    }

    /** How many ballots more each telling counts than the one before it, where the first is told of. */
    private static List<Integer> steps(List<JsonNode> told) {
        List<Integer> steps = new ArrayList<>();
        int before = 0;
        for (JsonNode event : told) {
            int ballots = event.path("ballots").intValue();
            if (ballots != before) {
                steps.add(ballots - before);
            }
            before = ballots;
        }
        return steps;
    }

    private String files() {
        StringBuilder files = new StringBuilder();
        for (String file : List.of(
                "export/ideas.csv",
                "export/votes.csv",
                "export/matrix.csv",
                "export.json",
                "rounds/r/ballots.csv",
                "rounds/r/round.json",
                "rounds/r")) {
            Answer answer = leader.get("/api/challenges/" + challenge + "/" + file);
            assertThat(answer.status()).as(file).isEqualTo(200);
            files.append(answer.text());
        }
        return files.toString();
    }

    private void pose() {
        leader = new Browser(port);
        leader.post("/api/demo-login", "{\"person\":\"leder\"}");
        Answer posed = leader.post("/api/challenges", "{\"title\":\"Torget\",\"question\":\"Hva?\"}");
        challenge = posed.string("id");
        board = posed.string("board");
        joinCode = posed.string("joinCode");
        does(leader, "\"type\":\"AddIdea\",\"idea\":\"a\",\"text\":\"A\"");
        does(leader, "\"type\":\"AddIdea\",\"idea\":\"b\",\"text\":\"B\"");
    }

    /** Says something that the recording ends with. */
    private String marker() {
        String marker = "marker-" + ++commands;
        does(leader, "\"type\":\"AddIdea\",\"idea\":\"" + marker + "\",\"text\":\"Nå\"");
        return marker;
    }

    private String vote(Browser voter, String ballot) {
        String command = "secretly-" + ++commands;
        Answer answer = voter.post(
                "/api/boards/" + board + "/commands",
                "{\"id\":\"" + command + "\",\"type\":\"CastBallot\",\"round\":\"r\",\"ballot\":" + ballot + "}");
        assertThat(answer.string("outcome")).as(answer.text()).isEqualTo("accepted");
        return command;
    }

    private void does(Browser who, String fields) {
        Answer answer =
                who.post("/api/boards/" + board + "/commands", "{\"id\":\"v" + ++commands + "\"," + fields + "}");
        assertThat(answer.string("outcome")).as(answer.text()).isEqualTo("accepted");
    }

    private static List<String> untilHeard(RawClient client, String awaited) throws IOException {
        List<String> heard = new ArrayList<>();
        do {
            heard.add(client.hear());
        } while (!heard.getLast().contains(awaited));
        return heard;
    }

    private RawClient open(Browser browser) throws IOException {
        String cookies = browser.cookies().entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
        RawClient client = new RawClient(port, "Cookie: " + cookies, "Sec-WebSocket-Protocol: v12.stomp");
        client.connect().subscribe("r", "/user/queue/replies");
        return client.subscribe("e", "/topic/boards." + board).subscribe("p", "/topic/boards." + board + ".presence");
    }
}
