package no.samskap.live;

import static no.samskap.live.LiveWorld.BOARD;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(classes = LiveWorld.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class SocketTests {
    @LocalServerPort
    int port;

    @Test
    void L01_a_command_is_answered_and_its_event_reaches_every_listener() throws IOException {
        try (RawClient kari = new RawClient(port, "Test-Person: kari", "Sec-WebSocket-Protocol: v12.stomp");
                RawClient ola = new RawClient(port, "Test-Person: ola")) {
            assertThat(kari.handshake).contains("Sec-WebSocket-Protocol: v12.stomp");
            ola.connect().subscribe("0", "/topic/boards.b-1");
            kari.connect().subscribe("r", "/user/queue/replies");
            kari.send("/app/boards.b-1", "{\"id\":\"c1\",\"type\":\"AddIdea\",\"idea\":\"i1\",\"text\":\"Hei\"}");
            assertThat(kari.hear())
                    .isEqualTo(
                            "MESSAGE\ndestination:/user/queue/replies\nmessage-id:r1\nsubscription:r\ncontent-type:application/json\ncontent-length:45\n\n{\"outcome\":\"accepted\",\"command\":\"c1\",\"seq\":1}\0");
            assertThat(RawClient.body(ola.hearOn("/topic/boards." + BOARD)))
                    .isEqualTo(
                            "{\"board\":\"b-1\",\"epoch\":\"e1\",\"from\":1,\"to\":1,\"events\":[{\"seq\":1,\"type\":\"Withheld\"}]}");
        }
    }
}
