package no.samskap.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import java.util.stream.Collectors;
import no.samskap.web.Browser;
import no.samskap.web.Meeting;
import no.samskap.web.OverTheWire;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What those who moderate do reaches the sockets at once. */
@OverTheWire
class PutOutTest {
    @LocalServerPort
    int port;

    private Meeting meeting;
    private Browser ola;
    private Browser kari;

    @BeforeEach
    void two_guests() {
        meeting = new Meeting(port, "Turnus");
        ola = meeting.guest("Ola");
        kari = meeting.guest("Kari");
        meeting.idea(ola, "a", "Noe som skal bort");
    }

    private RawClient open(Browser browser) throws IOException {
        String cookies = browser.cookies().entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
        return new RawClient(port, "Cookie: " + cookies, "Sec-WebSocket-Protocol: v12.stomp");
    }

    private void measure(String kind, Browser whom) {
        String of = whom.get("/api/me?challenge=" + meeting.challenge()).string("participant");
        assertThat(meeting.leader()
                        .post(
                                meeting.path("measures"),
                                Meeting.json(Map.of("kind", kind, "of", of, "reason", "Nok nå")))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void G15_the_sockets_of_one_who_is_put_out_end_and_the_others_stay() throws IOException {
        try (RawClient out = open(ola);
                RawClient in = open(kari)) {
            out.connect().subscribe("e", "/topic/boards." + meeting.board());
            in.connect().subscribe("e", "/topic/boards." + meeting.board());
            in.subscribe("r", "/user/queue/replies");
            measure("Remove", ola);
            assertThat(out.closeCode()).isEqualTo(1008);
            in.send(
                    "/app/boards." + meeting.board(),
                    "{\"id\":\"x\",\"type\":\"AddIdea\",\"idea\":\"b\",\"text\":\"Videre\"}");
            assertThat(in.hearOn("/user/queue/replies")).contains("accepted");
        }
        try (RawClient again = open(ola)) {
            again.connect().say("SUBSCRIBE\nid:1\ndestination:/topic/boards." + meeting.board() + "\n\n\0");
            assertThat(again.hear()).startsWith("ERROR\nversion:1.2\nmessage:Access denied\n");
        }
    }

    @Test
    void G14_a_muted_one_is_told_so_on_the_socket_and_goes_on_listening() throws IOException {
        try (RawClient socket = open(ola)) {
            socket.connect().subscribe("r", "/user/queue/replies");
            measure("Mute", ola);
            socket.send(
                    "/app/boards." + meeting.board(),
                    "{\"id\":\"x\",\"type\":\"AddIdea\",\"idea\":\"b\",\"text\":\"Videre\"}");
            assertThat(RawClient.body(socket.hear())).contains("\"code\":\"person.muted\"");
            socket.subscribe("e", "/topic/boards." + meeting.board());
        }
    }

    @Test
    void G03_a_card_that_is_hidden_leaves_every_open_board_as_a_removed_one() throws IOException {
        try (RawClient socket = open(kari)) {
            socket.connect().subscribe("e", "/topic/boards." + meeting.board());
            assertThat(meeting.leader()
                            .post(
                                    meeting.path("moderation/decisions"),
                                    Meeting.json(Map.of(
                                            "target",
                                            Map.of("board", meeting.board(), "idea", "a"),
                                            "act",
                                            "Hide",
                                            "reason",
                                            "Går på person",
                                            "version",
                                            0)))
                            .status())
                    .isEqualTo(200);
            assertThat(RawClient.body(socket.hear()))
                    .contains("\"type\":\"IdeaRemoved\",\"idea\":\"a\",\"hidden\":true")
                    .doesNotContain("\"by\"", "Går på person");
        }
    }
}
