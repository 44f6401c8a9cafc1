package no.samskap.web;

import static no.samskap.web.Meeting.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import no.samskap.web.Browser.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Very many inputs through the wire, each of which must be answered as it should; says how many there were. */
@OverTheWire
class CountedInputsTest {
    /** Values that belong nowhere, as JSON. */
    private static final List<String> STRANGE = List.of(
            "null",
            "true",
            "-1",
            "1e400",
            "1.5",
            "9007199254740993",
            "\"\"",
            "\"   \"",
            "\"\\u0000\"",
            "\"\\ud800\"",
            "\"\\u200b\"",
            "\"<svg onload=alert(1)>\"",
            "{\"$ne\":null}",
            "{\"$where\":\"1\"}",
            "{\"__proto__\":{}}",
            "[]",
            "[{}]",
            "{}",
            "[[[[[[[[[[]]]]]]]]]]",
            "\"" + "x".repeat(12_000) + "\"");

    private static final List<String> NO_OBJECTS = List.of(
            "",
            "null",
            "[]",
            "17",
            "\"x\"",
            "{",
            "{\"a\":1}{}",
            "{\"a\":1,\"a\":2}",
            "{\"a\":".repeat(500),
            "\uFEFF{}",
            "NaN");

    private static final List<String> STRANGE_IDS = List.of(
            "none", "$where", "a.b", "%7B%22$ne%22:null%7D", "..%2f..", "x".repeat(300), "%00", "%F0%9F%98%80", "-1");

    /** These end who is asking, and are tried by tests of their own. */
    private static final Set<String> APART = Set.of("/api/logout", "/api/me/erasure", "/api/demo-login", "/api/join");

    @LocalServerPort
    int port;

    private Meeting meeting;
    private int inputs;
    private final List<String> wrong = new ArrayList<>();

    @BeforeEach
    void a_meeting() {
        meeting = new Meeting(port, "Tell opp");
        meeting.idea(meeting.leader(), "i1", "En idé");
    }

    private void judge(String what, Answer answer, boolean right) {
        inputs++;
        boolean told = answer.status() < 400
                || answer.header("Content-Type").startsWith("application/problem+json")
                        && answer.text().contains("\"type\"")
                // A command has the same answer as on a socket.
                || answer.text().startsWith("{\"outcome\":\"rejected\"");
        if (!right || !told) {
            wrong.add(what + " -> " + answer.status() + " " + answer.text());
        }
    }

    private void tell(String of) {
        System.out.println(of + ": " + inputs + " inputs, " + (inputs - wrong.size()) + " answered right.");
        assertThat(wrong).isEmpty();
    }

    private String address(String pattern, String id) {
        return pattern.replace("{id}", id).replaceAll("\\{[^}]*}", "i1");
    }

    @Test
    void H44_every_call_answers_whatever_it_is_given() {
        JsonNode paths = meeting.leader().get("/api/openapi.json").json().path("paths");
        List<Browser> people =
                List.of(meeting.leader(), meeting.person("administrator"), meeting.guest("En gjest"), meeting.nobody());
        // A session each for reading and for writing: neither meets the limit of its pace.
        List<Browser> readers = List.of(
                meeting.person("leder"), meeting.person("administrator"), meeting.guest("En til"), meeting.nobody());
        for (Map.Entry<String, JsonNode> path : paths.properties()) {
            if (!APART.contains(path.getKey())) {
                for (Map.Entry<String, JsonNode> call : path.getValue().properties()) {
                    String method = call.getKey().toUpperCase(Locale.ROOT);
                    if (method.equals("POST") || method.equals("PUT")) {
                        bodies(people, method, path.getKey(), fields(call.getValue()));
                    } else if (method.equals("GET") && path.getKey().startsWith("/api")) {
                        ids(readers, path.getKey());
                    }
                }
            }
        }
        tell("HTTP calls");
    }

    /** The fields of a call's body, as the reference tells of them. */
    private List<String> fields(JsonNode call) {
        JsonNode schema = call.path("requestBody")
                .path("content")
                .path("application/json")
                .path("schema");
        String reference = schema.path("$ref").asString("");
        JsonNode record = reference.isEmpty()
                ? schema
                : meeting.leader()
                        .get("/api/openapi.json")
                        .json()
                        .path("components")
                        .path("schemas")
                        .path(reference.substring(reference.lastIndexOf('/') + 1));
        return List.copyOf(record.path("properties").propertyNames());
    }

    private void bodies(List<Browser> people, String method, String pattern, List<String> fields) {
        String id = pattern.contains("/boards/") ? meeting.board() : meeting.challenge();
        List<String> bodies = new ArrayList<>(NO_OBJECTS);
        bodies.add("{}");
        bodies.add("{\"unknown\":1}");
        for (String field : fields) {
            // One value for all fields but one tells which field is looked at; the rest is missing or strange.
            STRANGE.forEach(strange -> bodies.add("{\"" + field + "\":" + strange + "}"));
        }
        for (String body : bodies) {
            Browser who = people.get(bodies.indexOf(body) % people.size());
            Answer answer = answered(() -> who.send(method, address(pattern, id), body));
            judge(method + " " + pattern + " " + shortened(body), answer, answer.status() < 500);
        }
    }

    /** A connection that the server closes after an error may be gone just when the client takes it up again. */
    private static Answer answered(Supplier<Answer> call) {
        for (int tries = 0; ; tries++) {
            try {
                return call.get();
            } catch (AssertionError gone) {
                if (tries == 3 || !(gone.getCause() instanceof IOException)) {
                    throw gone;
                }
            }
        }
    }

    private void ids(List<Browser> people, String pattern) {
        if (!pattern.contains("{")) {
            return;
        }
        for (String id : STRANGE_IDS) {
            for (Browser who : people) {
                Answer answer = answered(() -> who.get(address(pattern, id)));
                judge(
                        "GET " + pattern + " " + id,
                        answer,
                        Set.of(400, 401, 403, 404, 422).contains(answer.status()));
            }
        }
    }

    @Test
    void H45_every_command_that_is_wrong_is_refused_with_its_code_and_nothing_happens() {
        Map<String, String> expected = new LinkedHashMap<>();
        for (String body : NO_OBJECTS) {
            expected.put(body, "400");
        }
        String idea = "\"type\":\"AddIdea\",\"idea\":\"n1\"";
        expected.put("{" + idea + ",\"text\":\"x\"}", "field.missing");
        expected.put("{\"id\":\"" + "x".repeat(10_240) + "\"," + idea + ",\"text\":\"x\"}", "field.invalid");
        expected.put("{\"id\":7," + idea + ",\"text\":\"x\"}", "field.invalid");
        expected.put("{\"id\":\"a\",\"type\":\"Nonsense\"}", "command.unknown");
        expected.put("{\"id\":\"a\",\"type\":{\"$ne\":null}}", "command.unknown|field.invalid");
        expected.put("{\"id\":\"a\",\"type\":\"TellPhase\",\"phase\":\"Decide\"}", "command.unknown");
        expected.put("{\"id\":\"a\"," + idea + ",\"text\":\"x\",\"votes\":9}", "field.unknown");
        expected.put("{\"id\":\"a\"," + idea + ",\"text\":\"x\",\"seq\":9}", "field.unknown");
        for (String text : List.of(
                "null",
                "7",
                "\"\"",
                "\"   \"",
                "\"\\u200b\\u200d\"",
                "\"\\ud800\"",
                "\"\\u0000\"",
                "\"a" + "\\u0301".repeat(500) + "\"",
                "\"" + "x".repeat(2_001) + "\"",
                "\"" + "\\ud83d\\ude00".repeat(2_001) + "\"",
                "[]",
                "{\"$where\":\"1\"}")) {
            expected.put("{\"id\":\"a\"," + idea + ",\"text\":" + text + "}", "field.invalid|field.missing");
        }
        for (String position : List.of(
                "{\"x\":NaN,\"y\":0}",
                "{\"x\":1e308,\"y\":0}",
                "{\"x\":1e400,\"y\":0}",
                "{\"x\":\"1\",\"y\":0}",
                "{\"x\":1}",
                "[1,2]",
                "1000001",
                "{\"x\":1000001,\"y\":0}")) {
            expected.put(
                    "{\"id\":\"a\"," + idea + ",\"text\":\"x\",\"position\":" + position + "}",
                    "field.invalid|field.missing|400|command.malformed");
        }
        expected.put("{\"id\":\"a\"," + idea + ",\"text\":\"x\",\"area\":\"ingen\"}", "area.unknown");
        expected.put("{\"id\":\"a\"," + idea + ",\"text\":\"x\",\"buildsOn\":\"ingen\"}", "idea.unknown");
        expected.put("{\"id\":\"a\",\"type\":\"AddIdea\",\"idea\":\"i1\",\"text\":\"x\"}", "idea.exists");
        expected.put(
                "{\"id\":\"a\",\"type\":\"EditIdea\",\"idea\":\"ingen\",\"text\":\"x\",\"basedOn\":1}", "idea.unknown");
        expected.put(
                "{\"id\":\"a\",\"type\":\"EditIdea\",\"idea\":\"i1\",\"text\":\"x\",\"basedOn\":9}",
                "idea.changed|not.allowed");
        expected.put("{\"id\":\"a\",\"type\":\"RemoveIdea\",\"idea\":\"i1\"}", "not.allowed");
        expected.put("{\"id\":\"a\",\"type\":\"TakeStance\",\"idea\":\"i1\",\"stance\":\"kanskje\"}", "field.invalid");
        expected.put("{\"id\":\"a\",\"type\":\"TakeStance\",\"idea\":\"i1\",\"stance\":\"AGREE\"}", "field.invalid");
        expected.put(
                "{\"id\":\"a\",\"type\":\"CastBallot\",\"round\":\"ingen\",\"ballot\":{\"i1\":1}}",
                "round.unknown|phase.closed");
        for (String ballot : List.of("{\"i1\":0.5}", "{\"i1\":1e99}", "{\"i1\":\"1\"}", "[]", "null", "\"i1\"")) {
            expected.put(
                    "{\"id\":\"a\",\"type\":\"CastBallot\",\"round\":\"ingen\",\"ballot\":" + ballot + "}",
                    "field.invalid|field.missing|round.unknown");
        }
        for (String steer : List.of(
                "\"type\":\"SetTimer\",\"seconds\":60",
                "\"type\":\"LockLayout\",\"on\":true",
                "\"type\":\"Reveal\"",
                "\"type\":\"SetAnonymity\",\"on\":true",
                "\"type\":\"SetNames\",\"shown\":false",
                "\"type\":\"SetSilentWriting\",\"on\":true",
                "\"type\":\"Spotlight\"")) {
            expected.put("{\"id\":\"a\"," + steer + "}", "not.allowed");
        }
        Browser guest = meeting.guest("En gjest til");
        String before = meeting.leader()
                .get("/api/boards/" + meeting.board() + "/snapshot")
                .text();
        expected.forEach((body, codes) -> {
            Answer answer = guest.send("POST", "/api/boards/" + meeting.board() + "/commands", body);
            String said = answer.status() == 200
                    ? answer.json().path("code").asString("accepted")
                    : Integer.toString(answer.status());
            inputs++;
            if (!Set.of(codes.split("\\|")).contains(said)) {
                wrong.add(shortened(body) + " -> " + said + ", should be " + codes);
            }
        });
        assertThat(meeting.leader()
                        .get("/api/boards/" + meeting.board() + "/snapshot")
                        .text())
                .isEqualTo(before);
        tell("Commands");
    }

    @Test
    void H46_every_join_code_that_is_none_is_answered_alike() {
        Browser stranger = meeting.nobody();
        for (String code : List.of(
                "AAAA-AAAA", "zzzzzzzz", "23456789", "bcde fghj", "BCDEFGHJ", "bcdefghk", "99999999", "QQQQ QQQQ")) {
            Answer answer = stranger.post("/api/join", json(Map.of("joinCode", code)));
            judge("join " + code, answer, answer.status() == 404);
        }
        for (String code : List.of(
                "", " ", "0O1I", "AAAA", "AAAAAAAAA", "{\"$ne\":null}", "../../x", "ÆØÅÆØÅÆØ", "x".repeat(5_000))) {
            Answer answer = stranger.post("/api/join", json(Map.of("joinCode", code)));
            judge("join " + shortened(code), answer, answer.status() == 422);
        }
        for (String body : List.of(
                "{\"joinCode\":null}",
                "{\"joinCode\":7}",
                "{\"joinCode\":{\"$ne\":null}}",
                "{\"joinCode\":[\"A\"]}",
                "{}")) {
            judge(
                    "join " + body,
                    stranger.post("/api/join", body),
                    stranger.post("/api/join", body).status() == 422);
        }
        tell("Join codes");
    }

    private static String shortened(String body) {
        return body.length() > 120 ? body.substring(0, 120) + "…" : body;
    }
}
