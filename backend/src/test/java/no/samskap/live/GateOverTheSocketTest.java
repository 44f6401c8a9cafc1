package no.samskap.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.samskap.web.Browser;
import no.samskap.web.Browser.Answer;
import no.samskap.web.OverTheWire;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** The ways around the union's part that a socket offers: each ends with the challenge where it stood and the question open. */
@OverTheWire
class GateOverTheSocketTest {
    @LocalServerPort
    int port;

    private String challenge = "";
    private String board = "";

    @BeforeEach
    void a_challenge_that_waits_for_the_union() {
        Answer posed = person("leder")
                .post("/api/challenges", "{\"title\":\"Turnus\",\"question\":\"Hvordan?\",\"touchesEmployees\":true}");
        challenge = posed.string("id");
        board = posed.string("board");
    }

    private Browser person(String role) {
        Browser browser = new Browser(port);
        assertThat(browser.post("/api/demo-login", "{\"person\":\"" + role + "\"}")
                        .status())
                .isEqualTo(200);
        return browser;
    }

    private RawClient open(String role) throws IOException {
        String cookies = person(role).cookies().entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
        return new RawClient(port, "Cookie: " + cookies, "Sec-WebSocket-Protocol: v12.stomp").connect();
    }

    private void holds() {
        JsonNode now = person("medarbeider").get("/api/challenges/" + challenge).json();
        assertThat(now.path("phase").asString()).isEqualTo("Explore");
        assertThat(now.path("union").asString()).isEqualTo("Asked");
        JsonNode log = person("medarbeider")
                .get("/api/boards/" + board + "/events?after=0")
                .json();
        Set<String> happened = log.path("events")
                .valueStream()
                .map(event -> event.path("type").asString())
                .collect(Collectors.toSet());
        assertThat(happened).doesNotContain("PhaseChanged", "RoundOpened");
    }

    @ParameterizedTest
    @ValueSource(strings = {"leder", "fasilitator", "administrator", "tillitsvalgt", "innbygger"})
    void J73_no_command_over_the_socket_moves_a_phase_or_opens_a_round(String role) throws IOException {
        try (RawClient socket = open(role)) {
            socket.subscribe("r", "/user/queue/replies");
            for (String type : List.of("TellPhase", "SetPhase", "MovePhase", "PhaseChanged", "ChangePhase")) {
                socket.send("/app/boards." + board, "{\"id\":\"p\",\"type\":\"" + type + "\",\"phase\":\"Ideate\"}");
                assertThat(RawClient.body(socket.hear())).as(type).contains("\"outcome\":\"rejected\"");
            }
            socket.send(
                    "/app/boards." + board,
                    "{\"id\":\"r\",\"type\":\"OpenRound\",\"round\":\"r\",\"title\":\"Velg\",\"method\":{\"type\":\"approval\"},"
                            + "\"ideas\":[\"a\",\"b\"],\"electorate\":{\"guests\":true,\"roles\":[]},\"live\":false}");
            assertThat(RawClient.body(socket.hear())).contains("\"outcome\":\"rejected\"");
        }
        holds();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/app/challenges.%c.phase",
                "/app/challenges.%c",
                "/app/boards.%b.phase",
                "/topic/boards.%b",
                "/queue/boards.%b",
                "/user/queue/replies",
                "/api/challenges/%c/phase"
            })
    void J73_no_other_address_of_the_socket_takes_a_move_or_tells_one(String address) throws IOException {
        String destination = address.replace("%c", challenge).replace("%b", board);
        for (String body : List.of(
                "{\"phase\":\"Ideate\"}",
                "{\"from\":1,\"to\":1,\"events\":[{\"seq\":1,\"type\":\"PhaseChanged\",\"phase\":\"Ideate\"}]}")) {
            try (RawClient socket = open("leder")) {
                socket.send(destination, body);
                assertThat(socket.hear()).as(destination).startsWith("ERROR\n");
            }
        }
        holds();
    }
}
