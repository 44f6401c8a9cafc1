package no.samskap.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.util.List;
import no.samskap.web.Browser.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@OverTheWire
class BadInputTest {
    @LocalServerPort
    int port;

    private Browser leader;

    @BeforeEach
    void a_leader() {
        leader = new Browser(port);
        assertThat(leader.post("/api/demo-login", "{\"person\":\"leder\"}").status())
                .isEqualTo(200);
    }

    private static void isProblem(Answer answer, int status, String type) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.string("type")).isEqualTo("/problems/" + type);
        assertThat(answer.string("title")).isNotBlank();
        assertThat(answer.json().path("status").asInt()).isEqualTo(status);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "null",
                "[]",
                "\"text\"",
                "17",
                "{\"title\":\"a\",\"title\":\"b\",\"question\":\"c\"}",
                "{\"title\":\"a\",\"question\":\"b\"} trailing",
                "{\"title\":\"a\",\"question\":\"b\"}{}",
                "{'title':'a'}",
                "{\"title\":NaN}",
                "\uFEFF{\"title\":\"a\",\"question\":\"b\"}",
                "{\"title\":\"a\u0000b\",\"question\":\"c\"}",
            })
    void H01_threat86_what_is_not_one_json_object_is_answered_400(String body) {
        isProblem(leader.post("/api/challenges", body), 400, "malformed");
    }

    @Test
    void H01_threat86_nesting_without_end_is_answered_400() {
        String deep = "{\"areas\":" + "[".repeat(10_000) + "]".repeat(10_000) + "}";
        isProblem(leader.post("/api/challenges", deep), 400, "malformed");
    }

    @Test
    void H01_threat86_a_number_of_thousands_of_digits_is_answered_400() {
        isProblem(leader.post("/api/challenges", "{\"title\":" + "9".repeat(10_000) + "}"), 400, "malformed");
    }

    @Test
    void H01_bytes_that_are_not_utf_8_are_answered_400() {
        byte[] latin1 =
                "{\"title\":\"blåbær\",\"question\":\"x\"}".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
        Answer answer = leader.send(leader.request("/api/challenges")
                .header("Content-Type", "application/json")
                .header("X-XSRF-TOKEN", leader.cookies().get("XSRF-TOKEN"))
                .POST(HttpRequest.BodyPublishers.ofByteArray(latin1)));
        isProblem(answer, 400, "malformed");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}                                                       | question=field.missing, title=field.missing",
                "{\"title\":null,\"question\":\"b\"}                      | title=field.missing",
                "{\"title\":5,\"question\":true}                          | question=field.invalid, title=field.invalid",
                "{\"title\":{\"$ne\":null},\"question\":\"b\"}            | title=field.invalid",
                "{\"title\":[\"a\"],\"question\":\"b\"}                   | title=field.invalid",
                "{\"title\":1e999,\"question\":\"b\"}                     | title=field.invalid",
                "{\"title\":\"a\",\"question\":\"b\",\"areas\":\"c\"}     | areas=field.invalid",
                "{\"title\":\"a\",\"question\":\"b\",\"areas\":[1,\"c\",null]} | areas[0]=field.invalid, areas[2]=field.invalid",
                "{\"title\":\"a\",\"question\":\"b\",\"_id\":\"c\"}       | _id=field.unknown",
                "{\"title\":\"a\",\"question\":\"b\",\"__proto__\":{}}    | __proto__=field.unknown",
                "{\"title\":\"a\",\"question\":\"b\",\"$where\":\"1\"}    | $where=field.unknown",
                "{\"title\":\"a\",\"question\":\"b\",\"phase\":\"Try\"}   | phase=field.unknown",
                "{\"title\":\"  \",\"question\":\"b\"}                    | title=field.invalid",
                "{\"title\":\"\\u200b\\u202e\",\"question\":\"b\"}        | title=field.invalid",
                "{\"title\":\"\\u0301\\u0301\",\"question\":\"b\"}        | title=field.invalid",
                "{\"title\":\"a\\ud800\",\"question\":\"b\"}              | title=field.invalid",
                "{\"title\":\"a\",\"question\":\"b\",\"areas\":[\"c\",\"C \"]} | areas[1]=field.invalid",
                "{\"title\":\"a\",\"question\":\"b\",\"areas\":[\"\"]}    | areas[0]=field.invalid",
            })
    void H02_threat81_threat73_every_wrong_field_is_named_with_422(String body, String errors) {
        Answer answer = leader.post("/api/challenges", body);
        isProblem(answer, 422, "invalid-fields");
        assertThat(String.join(", ", answer.errors())).isEqualTo(errors);
        assertThat(answer.json().path("errors").get(0).path("message").asString())
                .isNotBlank();
    }

    @Test
    void H02_too_long_is_counted_in_code_points() {
        String emoji = "😀";
        assertThat(pose(emoji.repeat(200), emoji.repeat(500), emoji.repeat(5_000), 12)
                        .status())
                .isEqualTo(201);
        Answer tooLong = pose(emoji.repeat(201), emoji.repeat(501), emoji.repeat(5_001), 13);
        assertThat(tooLong.errors())
                .containsExactly(
                        "areas=field.invalid",
                        "background=field.invalid",
                        "question=field.invalid",
                        "title=field.invalid");
    }

    private Answer pose(String title, String question, String background, int areas) {
        String titles = String.join(
                ",",
                java.util.stream.IntStream.range(0, areas)
                        .mapToObj(i -> "\"o" + i + "\"")
                        .toList());
        return leader.post(
                "/api/challenges",
                "{\"title\":\"%s\",\"question\":\"%s\",\"background\":\"%s\",\"areas\":[%s]}"
                        .formatted(title, question, background, titles));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"sjef\"", "\"LEDER\"", "3", "null", "\"partner\""})
    void H02_an_unknown_enum_value_is_named_with_422(String person) {
        Answer answer = new Browser(port).post("/api/demo-login", "{\"person\":" + person + "}");
        isProblem(answer, 422, "invalid-fields");
        assertThat(answer.errors()).hasSize(1).first().asString().startsWith("person=");
    }

    @Test
    void H03_a_body_over_64_KiB_is_answered_413() {
        isProblem(leader.post("/api/challenges", "{\"title\":\"" + "a".repeat(65_536) + "\"}"), 413, "too-large");
    }

    @Test
    void H03_a_chunked_body_over_64_KiB_is_answered_413() {
        byte[] large = ("{\"title\":\"" + "a".repeat(65_536) + "\"}").getBytes(java.nio.charset.StandardCharsets.UTF_8);
        Answer answer = leader.send(leader.request("/api/challenges")
                .header("Content-Type", "application/json")
                .header("X-XSRF-TOKEN", leader.cookies().get("XSRF-TOKEN"))
                .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new java.io.ByteArrayInputStream(large))));
        isProblem(answer, 413, "too-large");
    }

    @Test
    void H04_another_method_is_answered_405_with_those_allowed() {
        Answer answer = leader.send("DELETE", "/api/challenges", "");
        isProblem(answer, 405, "method-not-allowed");
        assertThat(answer.header("Allow").split(", ")).containsExactlyInAnyOrder("GET", "POST");
        isProblem(leader.get("/api/join"), 405, "method-not-allowed");
        isProblem(leader.send("POST", "/", ""), 405, "method-not-allowed");
    }

    @Test
    void H04_another_media_type_is_answered_415_and_one_that_cannot_be_made_406() {
        Answer form = leader.send(leader.request("/api/join")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("X-XSRF-TOKEN", leader.cookies().get("XSRF-TOKEN"))
                .POST(HttpRequest.BodyPublishers.ofString("joinCode=ABCDEFGH")));
        isProblem(form, 415, "unsupported-media-type");
        isProblem(leader.send(leader.request("/api/me").header("Accept", "text/html")), 406, "not-acceptable");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/api/nothing", "/api", "/api/", "/api/me/", "/api/ME", "/actuator", "/actuator/env", "/ws/x"})
    void H05_what_is_not_listed_is_not_there(String path) {
        isProblem(leader.get(path), 404, "not-found");
        isProblem(new Browser(port).get(path), 404, "not-found");
    }

    @Test
    void H05_who_is_not_signed_in_is_answered_401_and_who_may_not_403() {
        isProblem(new Browser(port).get("/api/me"), 401, "not-signed-in");
        isProblem(new Browser(port).get("/api/challenges"), 401, "not-signed-in");
        isProblem(new Browser(port).get("/ws"), 401, "not-signed-in");
        isProblem(new Browser(port).post("/api/challenges", "{}"), 401, "not-signed-in");
        Browser citizen = new Browser(port);
        citizen.post("/api/demo-login", "{\"person\":\"innbygger\"}");
        isProblem(citizen.post("/api/challenges", "{\"title\":\"a\",\"question\":\"b\"}"), 403, "not-allowed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x",
                "%7B%22$ne%22:null%7D",
                "$where",
                "a.b",
                "..",
                "%00",
                "%2e%2e",
                "%2F",
                "a%2Fb",
                "%5c",
                ";a",
                "%C3%28"
            })
    void H06_an_id_that_cannot_be_one_is_never_there(String id) {
        String answer = RawHttp.get(port, "/api/challenges/" + id);
        assertThat(answer).matches("(?s)HTTP/1.1 (400|401|404) .*");
        assertThat(answer).contains("application/problem+json").doesNotContain("<html", "\tat ", "Exception");
    }

    @Test
    void H07_threat85_the_health_of_the_server_is_open_and_says_no_more_than_that() {
        Answer health = new Browser(port).get("/actuator/health");
        assertThat(health.status()).isEqualTo(200);
        assertThat(List.of("{\"status\":\"UP\"}", "{\"groups\":[\"liveness\",\"readiness\"],\"status\":\"UP\"}"))
                .contains(health.text());
    }
}
