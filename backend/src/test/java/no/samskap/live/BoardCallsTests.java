package no.samskap.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import no.samskap.people.PersonId;
import no.samskap.protocol.BoardId;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(classes = LiveWorld.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class BoardCallsTests {
    private static final String ADD = "{\"id\":\"c1\",\"type\":\"AddIdea\",\"idea\":\"i1\",\"text\":\"Hei\"}";

    private final HttpClient http = HttpClient.newHttpClient();

    @LocalServerPort
    int port;

    @Autowired
    FakeBoards boards;

    @Autowired
    LiveWorld.Door door;

    @AfterEach
    void letIn() {
        door.banned.clear();
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/boards/" + path))
                .header("Test-Person", "kari")
                .header("Cookie", "XSRF-TOKEN=x")
                .header("X-XSRF-TOKEN", "x");
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return http.send(to(path).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String board, String body) throws IOException, InterruptedException {
        return http.send(
                to(board + "/commands")
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    @Test
    void L80_a_command_over_http_has_the_same_outcome_as_on_a_socket() throws Exception {
        HttpResponse<String> accepted = post("b-http", ADD);
        assertThat(accepted.statusCode()).isEqualTo(200);
        assertThat(accepted.body()).isEqualTo("{\"outcome\":\"accepted\",\"command\":\"c1\",\"seq\":1}");
        HttpResponse<String> rejected = post("b-http", ADD.replace("\"text\":\"Hei\"", "\"text\":\" \""));
        assertThat(rejected.statusCode()).isEqualTo(200);
        assertThat(rejected.body())
                .isEqualTo(
                        "{\"outcome\":\"rejected\",\"command\":\"c1\",\"code\":\"field.invalid\",\"message\":\"Et felt har en ugyldig verdi.\",\"field\":\"text\"}");
    }

    @Test
    void L80_what_is_no_command_over_http_is_a_bad_request() throws Exception {
        assertThat(post("b-http", "[]").statusCode()).isEqualTo(400);
        assertThat(post("b-http", "x".repeat(64 * 1024 + 1)).statusCode()).isEqualTo(413);
        HttpRequest text = to("b-http/commands")
                .header("Content-Type", "text/plain")
                .POST(BodyPublishers.ofString(ADD))
                .build();
        assertThat(http.send(text, BodyHandlers.ofString()).statusCode()).isEqualTo(415);
    }

    @ParameterizedTest
    @ValueSource(strings = {"unknown", "org2-board", "b-1%2f..%2fb-2", "b-1.presence", "%7b%22$ne%22:null%7d"})
    void L81_threat71_a_board_that_is_not_there_or_not_theirs_is_not_found(String board) throws Exception {
        for (String call : new String[] {"snapshot", "events", "stances", "people"}) {
            assertThat(get(board + "/" + call).statusCode()).isIn(404, 400);
        }
        assertThat(post(board, ADD).statusCode()).isIn(404, 400);
    }

    @Test
    void L82_the_events_after_a_seq_come_in_pages() throws Exception {
        boards.happen(new BoardId("b-pages"), 3);
        assertThat(get("b-pages/events?after=1&limit=1").body())
                .isEqualTo(
                        "{\"epoch\":\"e1\",\"events\":[{\"seq\":2,\"type\":\"Withheld\"}],\"seq\":2,\"more\":true,\"now\":\"1970-01-01T00:00:00Z\"}");
        assertThat(get("b-pages/events?after=3").body())
                .isEqualTo(
                        "{\"epoch\":\"e1\",\"events\":[],\"seq\":3,\"more\":false,\"now\":\"1970-01-01T00:00:00Z\"}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "after=-1",
                "limit=0",
                "limit=-1",
                "limit=1000000000",
                "limit=1001",
                "wait=26",
                "wait=-1",
                "after=x",
                "after=9223372036854775808",
                "limit=1.5"
            })
    void L82_threat64_a_page_out_of_bounds_is_refused(String query) throws Exception {
        assertThat(get("b-pages/events?" + query).statusCode()).isIn(400, 422);
    }

    @Test
    void L83_threat64_threat65_who_is_ahead_of_the_board_must_start_afresh() throws Exception {
        HttpResponse<String> answer = get("b-fresh/events?after=9007199254740993");
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("\"code\":\"resync\"");
    }

    @Test
    void L84_a_call_that_waits_is_answered_as_soon_as_something_happens() throws Exception {
        BoardId board = new BoardId("b-wait");
        CompletableFuture<HttpResponse<String>> waiting =
                http.sendAsync(to("b-wait/events?after=0&wait=20").build(), BodyHandlers.ofString());
        Awaitility.await().until(() -> boards.watchers(board) == 1);
        boards.happen(board, 1);
        assertThat(waiting.get(5, TimeUnit.SECONDS).body()).contains("\"seq\":1,\"more\":false");
        Awaitility.await().until(() -> boards.watchers(board) == 0);
    }

    @Test
    void L84_a_call_that_waits_in_vain_gets_an_empty_page() throws Exception {
        assertThat(get("b-vain/events?after=0&wait=1").body())
                .isEqualTo(
                        "{\"epoch\":\"e1\",\"events\":[],\"seq\":0,\"more\":false,\"now\":\"1970-01-01T00:00:00Z\"}");
        Awaitility.await().until(() -> boards.watchers(new BoardId("b-vain")) == 0);
    }

    @Test
    void L84_threat69_the_right_is_asked_for_again_before_a_waiting_call_is_answered() throws Exception {
        BoardId board = new BoardId("b-ban");
        CompletableFuture<HttpResponse<String>> waiting =
                http.sendAsync(to("b-ban/events?after=0&wait=20").build(), BodyHandlers.ofString());
        Awaitility.await().until(() -> boards.watchers(board) == 1);
        door.banned.add(new PersonId("kari"));
        boards.happen(board, 1);
        assertThat(waiting.get(5, TimeUnit.SECONDS).statusCode()).isEqualTo(404);
    }

    @Test
    void L85_the_snapshot_is_given_as_the_board_encoded_it() throws Exception {
        HttpResponse<String> answer = get("b-snap/snapshot");
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json");
        assertThat(answer.body())
                .isEqualTo("{\"board\":\"b-snap\",\"seq\":0,\"ideas\":[{\"idea\":\"i\",\"by\":\"p-author\"}]}");
        assertThat(get("b-snap/stances").body()).isEqualTo("{\"stances\":[],\"reactions\":[]}");
    }

    @Test
    void L86_those_who_are_here_and_those_who_wrote_are_named() throws Exception {
        try (RawClient ola = new RawClient(port, "Test-Person: ola")) {
            ola.connect().subscribe("p", "/topic/boards.b-names.presence");
            assertThat(get("b-names/people").body()).contains("p-ola").contains("p-author");
        }
    }
}
