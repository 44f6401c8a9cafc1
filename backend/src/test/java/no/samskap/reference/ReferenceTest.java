package no.samskap.reference;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.samskap.protocol.BoardCommand;
import no.samskap.protocol.BoardEvent;
import no.samskap.protocol.RejectionCode;
import no.samskap.protocol.Reply;
import no.samskap.web.Browser;
import no.samskap.web.Browser.Answer;
import no.samskap.web.OverTheWire;
import no.samskap.web.Permissions;
import no.samskap.web.ProblemType;
import no.samskap.web.Who;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;

@OverTheWire
class ReferenceTest {
    @LocalServerPort
    int port;

    @Autowired
    List<RequestMappingHandlerMapping> mappings;

    private JsonNode http;
    private JsonNode socket;

    @BeforeEach
    void ask_as_nobody() {
        http = asked("/api/openapi.json");
        socket = asked("/api/asyncapi.json");
    }

    private JsonNode asked(String path) {
        Answer answer = new Browser(port).get(path);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).isEqualTo("application/json");
        return answer.json();
    }

    @Test
    void H18_the_reference_tells_of_every_call_that_answers_and_to_whom() {
        assertThat(http.path("openapi").asString()).isEqualTo("3.1.0");
        for (RequestMappingHandlerMapping mapping : mappings) {
            mapping.getHandlerMethods().forEach((where, handler) -> {
                for (RequestMethod method : where.getMethodsCondition().getMethods()) {
                    for (String path : where.getPatternValues()) {
                        if (path.startsWith("/api/")) {
                            tellsOf(method.name(), path);
                        }
                    }
                }
            });
        }
    }

    private void tellsOf(String method, String path) {
        JsonNode operation = http.path("paths").path(path).path(method.toLowerCase(java.util.Locale.ROOT));
        assertThat(operation.isObject()).as("%s %s", method, path).isTrue();
        boolean open = Permissions.openTo(HttpMethod.valueOf(method), path).orElseThrow() == Who.ANYONE;
        assertThat(operation.has("security"))
                .as("%s %s is open to all", method, path)
                .isEqualTo(!open);
        assertThat(operation.path("responses").size()).isGreaterThan(1);
    }

    @Test
    void H18_every_address_that_is_opened_is_told_of() {
        List<String> told = http.path("paths").propertyNames().stream()
                .map(path -> path.replaceAll("/export/[a-z]+\\.(csv|json)$", "/export/{file}"))
                .toList();
        Set<String> opened = new TreeSet<>(Permissions.addresses());
        // The socket has a reference of its own, and signing in is a walk between a browser and its issuer.
        opened.removeIf(address -> !address.startsWith("/api/"));
        assertThat(told).containsAll(opened);
    }

    @Test
    void H18_every_kind_of_error_is_told_of() {
        JsonNode responses = http.path("components").path("responses");
        assertThat(responses.size()).isEqualTo(ProblemType.values().length);
        assertThat(responses
                        .path("csrf")
                        .path("content")
                        .path("application/problem+json")
                        .path("example")
                        .path("type")
                        .asString())
                .isEqualTo("/problems/csrf");
    }

    @Test
    void H18_what_is_posted_and_answered_is_described_field_by_field() {
        JsonNode posing = http.path("paths").path("/api/challenges").path("post");
        JsonNode body = schema(posing.path("requestBody"));
        assertThat(body.path("$ref").asString()).isEqualTo("#/components/schemas/Challenges.PoseChallenge");
        JsonNode pose = http.at("/components/schemas/Challenges.PoseChallenge");
        assertThat(strings(pose.path("required"))).contains("title", "question").doesNotContain("background", "areas");
        assertThat(pose.path("properties").path("title").path("type").asString())
                .isEqualTo("string");
        assertThat(pose.path("properties").path("title").path("description").asString())
                .contains("200");
        assertThat(schema(posing.path("responses").path("2XX")).path("$ref").asString())
                .isEqualTo("#/components/schemas/Challenges.Posed");
    }

    @Test
    void H19_the_reference_tells_of_every_command_event_reply_and_refusal() {
        assertThat(socket.path("asyncapi").asString()).isEqualTo("3.0.0");
        assertThat(socket.path("channels").path("commands").path("messages").propertyNames())
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Objects.requireNonNull(BoardCommand.class.getAnnotation(JsonSubTypes.class))
                                        .value())
                                .map(JsonSubTypes.Type::name)
                                .toList());
        assertThat(names(BoardEvent.class))
                .isNotEmpty()
                .allSatisfy(event -> assertThat(socket.at("/components/schemas").has("BoardEvent." + event))
                        .as(event)
                        .isTrue());
        assertThat(socket.path("channels").path("replies").path("messages").size())
                .isEqualTo(Reply.class.getPermittedSubclasses().length);
        assertThat(socket.path("channels").path("replies").path("x-rejections").size())
                .isEqualTo(RejectionCode.values().length);
        JsonNode add = socket.at("/components/schemas/BoardCommand.AddIdea");
        assertThat(strings(add.path("required"))).containsExactlyInAnyOrder("id", "idea", "text");
        JsonNode stance = socket.at("/components/schemas/Stance");
        assertThat(strings((stance.isMissingNode()
                                ? socket.at("/components/schemas/BoardCommand.TakeStance/properties/stance")
                                : stance)
                        .path("enum")))
                .containsExactly("agree", "disagree", "pass", "none");
    }

    /** By the classes themselves, not by what they say of their names. */
    private static List<String> names(Class<?> union) {
        return leaves(union).map(Class::getSimpleName).toList();
    }

    private static Stream<Class<?>> leaves(Class<?> union) {
        return union.isSealed()
                ? Stream.of(union.getPermittedSubclasses()).flatMap(ReferenceTest::leaves)
                : Stream.of(union);
    }

    @Test
    void H18_H19_every_reference_within_the_documents_leads_somewhere() {
        for (JsonNode document : List.of(http, socket)) {
            List<JsonNode> references = document.findValues("$ref");
            assertThat(references)
                    .isNotEmpty()
                    .allSatisfy(reference -> assertThat(
                                    document.at(reference.asString().substring(1))
                                            .isMissingNode())
                            .as(reference.asString())
                            .isFalse());
        }
    }

    @Test
    void H20_what_is_answered_has_the_fields_that_the_reference_says() {
        Browser leader = new Browser(port);
        leader.post("/api/demo-login", "{\"person\":\"leder\"}");
        Answer posed = leader.post(
                "/api/challenges", "{\"title\":\"Skolevei\",\"question\":\"Hvordan?\",\"areas\":[\"Trafikk\"]}");
        String challenge = "/api/challenges/" + posed.string("id");
        String board = "/api/boards/" + posed.string("board");
        leader.put(challenge + "/phase", "{\"phase\":\"Ideate\"}");
        leader.post(
                board + "/commands",
                "{\"id\":\"c\",\"type\":\"AddIdea\",\"idea\":\"i\",\"text\":\"Lys\",\"position\":{\"x\":1,\"y\":2}}");
        leader.post(
                board + "/commands",
                "{\"id\":\"k\",\"type\":\"AddComment\",\"idea\":\"i\",\"comment\":\"k\",\"text\":\"Ja\",\"stance\":\"for\"}");
        leader.post(board + "/commands", "{\"id\":\"s\",\"type\":\"TakeStance\",\"idea\":\"i\",\"stance\":\"agree\"}");
        said(posed.json(), "/api/challenges", "post");
        said(leader.get("/api/me").json(), "/api/me", "get");
        said(leader.get("/api/challenges").json(), "/api/challenges", "get");
        said(leader.get(challenge).json(), "/api/challenges/{id}", "get");
        said(leader.get(challenge + "/ideas").json(), "/api/challenges/{id}/ideas", "get");
        said(leader.get("/api/demo-people").json(), "/api/demo-people", "get");
        for (String call : List.of("snapshot", "events", "stances", "people")) {
            said(leader.get(board + "/" + call).json(), "/api/boards/{id}/" + call, "get");
        }
        Answer reply = leader.post(board + "/commands", "{\"id\":\"x\",\"type\":\"RemoveIdea\",\"idea\":\"none\"}");
        said(reply.json(), "/api/boards/{id}/commands", "post");
    }

    private void said(JsonNode answer, String path, String method) {
        JsonNode responses = http.path("paths").path(path).path(method).path("responses");
        JsonNode schema = schema(responses.has("200") ? responses.path("200") : responses.path("2XX"));
        assertThat(schema.isMissingNode())
                .as("%s %s tells what it answers", method, path)
                .isFalse();
        assertThat(new Fit(http).misfits(answer, schema, path)).isEmpty();
    }

    private static JsonNode schema(JsonNode carrier) {
        return carrier.path("content").path("application/json").path("schema");
    }

    private static List<String> strings(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).toList();
    }

    /** Whether an answer has no field but those told of, and all that are said to be there. */
    private record Fit(JsonNode document) {
        List<String> misfits(JsonNode value, JsonNode schema, String where) {
            List<String> wrong = new ArrayList<>();
            List<JsonNode> parts = parts(schema);
            if (value.isObject()) {
                object(value, parts, where, wrong);
            } else if (value.isArray()) {
                JsonNode items = parts.stream()
                        .map(part -> part.path("items"))
                        .filter(JsonNode::isObject)
                        .findFirst()
                        .orElseThrow();
                for (JsonNode each : value) {
                    wrong.addAll(misfits(each, items, where + "[]"));
                }
            } else if (parts.stream().noneMatch(part -> part.has("type") || part.has("enum") || part.has("const"))) {
                wrong.add(where + " is not told of");
            }
            return wrong;
        }

        private void object(JsonNode value, List<JsonNode> parts, String where, List<String> wrong) {
            for (String name : value.propertyNames()) {
                List<JsonNode> told = parts.stream()
                        .map(part -> part.path("properties").path(name))
                        .filter(JsonNode::isObject)
                        .toList();
                if (told.isEmpty()) {
                    wrong.add(where + "." + name + " is not told of");
                } else {
                    wrong.addAll(misfits(value.path(name), told.getLast(), where + "." + name));
                }
            }
        }

        /** The schema itself and all that it is put together of. */
        private List<JsonNode> parts(JsonNode schema) {
            List<JsonNode> parts = new ArrayList<>(List.of(schema));
            if (schema.has("$ref")) {
                parts.addAll(parts(document.at(schema.path("$ref").asString().substring(1))));
            }
            for (String together : List.of("allOf", "anyOf", "oneOf")) {
                schema.path(together).forEach(part -> parts.addAll(parts(part)));
            }
            return parts;
        }
    }
}
