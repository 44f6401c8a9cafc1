package no.samskap.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Collectors;
import no.samskap.web.Browser;
import no.samskap.web.Browser.Answer;
import no.samskap.web.OverTheWire;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A leader and a guest on one board of the whole service. */
@OverTheWire
class JourneyTest {
    @LocalServerPort
    int port;

    private final Browsers browsers = new Browsers();
    private String board = "";

    private static final class Browsers {
        Browser leader = new Browser(0);
        Browser guest = new Browser(0);
    }

    @BeforeEach
    void a_leader_poses_and_a_guest_joins() {
        browsers.leader = new Browser(port);
        browsers.guest = new Browser(port);
        browsers.leader.post("/api/demo-login", "{\"person\":\"leder\"}");
        Answer posed = browsers.leader.post(
                "/api/challenges", "{\"title\":\"Skolevei\",\"question\":\"Hvordan blir den trygg?\"}");
        board = posed.string("board");
        String id = posed.string("id");
        browsers.leader.put("/api/challenges/" + id + "/phase", "{\"phase\":\"Ideate\"}");
        browsers.guest.post("/api/join", "{\"joinCode\":\"" + posed.string("joinCode") + "\",\"name\":\"Ola\"}");
    }

    private RawClient open(Browser browser) throws IOException {
        String cookies = browser.cookies().entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
        return new RawClient(port, "Cookie: " + cookies, "Sec-WebSocket-Protocol: v12.stomp");
    }

    private String addIdea(int number) {
        return "{\"id\":\"c%1$d\",\"type\":\"AddIdea\",\"idea\":\"i%1$d\",\"text\":\"Idé %1$d\"}".formatted(number);
    }

    @Test
    void L01_what_a_guest_adds_the_leader_sees_and_both_ways_answer_alike() throws IOException {
        try (RawClient leader = open(browsers.leader);
                RawClient guest = open(browsers.guest)) {
            leader.connect().subscribe("e", "/topic/boards." + board);
            guest.connect().subscribe("r", "/user/queue/replies");
            guest.send("/app/boards." + board, addIdea(1));
            assertThat(RawClient.body(guest.hear()))
                    .isEqualTo("{\"outcome\":\"accepted\",\"command\":\"c1\",\"seq\":1}");
            assertThat(RawClient.body(leader.hear()))
                    .contains("\"from\":1,\"to\":1,")
                    .contains("\"type\":\"IdeaAdded\"")
                    .contains("\"text\":\"Idé 1\"");
            Answer again = browsers.guest.post("/api/boards/" + board + "/commands", addIdea(1));
            assertThat(again.text()).isEqualTo("{\"outcome\":\"accepted\",\"command\":\"c1\",\"seq\":1}");
            assertThat(browsers.leader.get("/api/boards/" + board + "/snapshot").text())
                    .contains("\"seq\":1");
            assertThat(browsers.leader
                            .get("/api/boards/" + board + "/events?after=0")
                            .text())
                    .contains("\"seq\":1,\"more\":false");
            assertThat(browsers.leader
                            .get("/api/boards/" + board + "/events?after=99")
                            .json()
                            .path("code")
                            .asString())
                    .isEqualTo("resync");
            assertThat(browsers.leader.get("/api/boards/" + board + "/people").text())
                    .contains("Ola");
        }
    }

    @Test
    void L36_signing_out_closes_the_sockets() throws IOException {
        try (RawClient leader = open(browsers.leader)) {
            leader.connect().subscribe("e", "/topic/boards." + board);
            assertThat(browsers.leader.post("/api/logout", "{}").status()).isLessThan(300);
            assertThat(leader.closeCode()).isEqualTo(1008);
        }
        try (RawClient leader = open(browsers.leader)) {
            assertThat(leader.status()).isEqualTo(401);
        }
    }

    @Test
    void L81_a_guest_of_another_challenge_finds_no_board() throws IOException {
        Browser stranger = new Browser(port);
        String code = browsers.leader
                .post("/api/challenges", "{\"title\":\"Annet\",\"question\":\"Hva?\"}")
                .string("joinCode");
        stranger.post("/api/join", "{\"joinCode\":\"" + code + "\"}");
        assertThat(stranger.get("/api/boards/" + board + "/snapshot").status()).isEqualTo(404);
        assertThat(stranger.post("/api/boards/" + board + "/commands", addIdea(2))
                        .status())
                .isEqualTo(404);
        try (RawClient socket = open(stranger)) {
            socket.connect().say("SUBSCRIBE\nid:1\ndestination:/topic/boards." + board + "\n\n\0");
            assertThat(socket.hear()).startsWith("ERROR\nversion:1.2\nmessage:Access denied\n");
            assertThat(socket.closeCode()).isEqualTo(1008);
        }
    }
}
