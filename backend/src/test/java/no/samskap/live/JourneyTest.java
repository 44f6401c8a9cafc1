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
    void L36_threat69_signing_out_closes_the_sockets() throws IOException {
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
    void L81_threat71_a_guest_of_another_challenge_finds_no_board() throws IOException {
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

    private String command(Browser who, String body) {
        return who.post("/api/boards/" + board + "/commands", body).text();
    }

    @Test
    void R02_threat63_the_same_id_with_another_body_gets_the_first_outcome_and_does_nothing() throws IOException {
        String first = command(browsers.guest, addIdea(1));
        assertThat(command(browsers.guest, addIdea(2).replace("\"c2\"", "\"c1\"")))
                .isEqualTo(first);
        try (RawClient guest = open(browsers.guest)) {
            guest.connect().subscribe("r", "/user/queue/replies");
            guest.send("/app/boards." + board, "{\"id\":\"c1\",\"type\":\"RemoveIdea\",\"idea\":\"i1\"}");
            assertThat(RawClient.body(guest.hear())).isEqualTo(first);
        }
        assertThat(browsers.leader.get("/api/boards/" + board + "/events").text())
                .contains("\"seq\":1,\"more\":false", "i1")
                .doesNotContain("i2");
    }

    @Test
    void B09_threat72_an_idea_of_another_board_is_no_idea_here() {
        command(browsers.guest, addIdea(1));
        String other = browsers.leader
                .post("/api/challenges", "{\"title\":\"Annet\",\"question\":\"Hva?\"}")
                .string("board");
        for (String fields : new String[] {
            "\"type\":\"EditIdea\",\"idea\":\"i1\",\"text\":\"x\",\"basedOn\":1",
            "\"type\":\"MoveIdea\",\"idea\":\"i1\",\"position\":{\"x\":1,\"y\":1}",
            "\"type\":\"RemoveIdea\",\"idea\":\"i1\"",
            "\"type\":\"TakeStance\",\"idea\":\"i1\",\"stance\":\"agree\"",
            "\"type\":\"AddComment\",\"idea\":\"i1\",\"comment\":\"k\",\"text\":\"x\"",
            "\"type\":\"AddIdea\",\"idea\":\"i2\",\"text\":\"x\",\"buildsOn\":\"i1\""
        }) {
            assertThat(browsers.leader
                            .post(
                                    "/api/boards/" + other + "/commands",
                                    "{\"id\":\"" + fields.hashCode() + "\"," + fields + "}")
                            .json()
                            .path("code")
                            .asString())
                    .isIn("idea.unknown", "phase.closed");
        }
        assertThat(browsers.leader.get("/api/boards/" + other + "/events").text())
                .contains("\"events\":[]");
        assertThat(browsers.leader.get("/api/boards/" + board + "/events").text())
                .contains("\"seq\":1,\"more\":false");
    }

    @Test
    void B06_L43_threat64_an_edit_based_on_no_version_that_there_was_changes_nothing() {
        command(browsers.guest, addIdea(1));
        for (String basedOn : new String[] {"2", "2147483647"}) {
            assertThat(command(browsers.guest, edit(basedOn))).contains("\"code\":\"idea.changed\"");
        }
        for (String basedOn : new String[] {"0", "-1", "2147483648", "9007199254740993", "\"1\"", "1.5"}) {
            assertThat(command(browsers.guest, edit(basedOn)))
                    .contains("\"code\":\"field.invalid\"")
                    .contains("\"field\":\"basedOn\"");
        }
        assertThat(command(browsers.guest, edit("1"))).contains("\"outcome\":\"accepted\"", "\"seq\":2");
    }

    private static String edit(String basedOn) {
        return "{\"id\":\"e" + basedOn.hashCode()
                + "\",\"type\":\"EditIdea\",\"idea\":\"i1\",\"text\":\"Ny\",\"basedOn\":" + basedOn + "}";
    }

    @Test
    void B09_fault25_what_comes_late_for_an_idea_that_is_gone_does_not_bring_it_back() {
        command(browsers.guest, addIdea(1));
        command(browsers.guest, "{\"id\":\"r\",\"type\":\"RemoveIdea\",\"idea\":\"i1\"}");
        assertThat(command(browsers.leader, edit("1"))).contains("\"code\":\"idea.removed\"");
        assertThat(command(browsers.leader, addIdea(1).replace("\"c1\"", "\"late\"")))
                .contains("\"code\":\"idea.exists\"");
        assertThat(browsers.leader.get("/api/boards/" + board + "/snapshot").text())
                .contains("\"ideas\":[]");
    }
}
