package no.samskap.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(
        classes = LiveWorld.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "samskap.origins=https://board.no,https://other.no")
class HandshakeTests {
    private static final String KARI = "Test-Person: kari";

    @LocalServerPort
    int port;

    private int status(String... headers) throws IOException {
        try (RawClient client = new RawClient(port, headers)) {
            return client.status();
        }
    }

    @Test
    void L02_nobody_gets_no_socket() throws IOException {
        assertThat(status()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example",
                "https://board.no.evil.example",
                "https://evilboard.no",
                "https://board.no:444",
                "https://board.no/",
                "HTTPS://BOARD.NO",
                "http://board.no",
                "null",
                "",
                "https://board.no, https://evil.example",
                "http://localhost.evil.example",
                "http://localhost"
            })
    void L03_threat1_threat2_threat70_a_page_from_elsewhere_gets_no_socket(String origin) throws IOException {
        try (RawClient client = new RawClient(port, KARI, "Origin: " + origin)) {
            assertThat(client.status()).isEqualTo(403);
            assertThat(client.handshake).doesNotContain("Set-Cookie: samskap");
        }
    }

    @Test
    void L03_threat2_two_origins_are_none() throws IOException {
        assertThat(status(KARI, "Origin: https://board.no", "Origin: https://board.no"))
                .isEqualTo(403);
    }

    @Test
    void L04_threat3_our_own_page_a_named_page_and_a_program_get_one() throws IOException {
        assertThat(status(KARI, "Origin: http://localhost:" + port)).isEqualTo(101);
        assertThat(status(KARI, "Origin: https://board.no")).isEqualTo(101);
        assertThat(status(KARI)).isEqualTo(101);
    }

    @Test
    void L05_threat5_stomp_1_2_is_the_only_subprotocol() throws IOException {
        try (RawClient client = new RawClient(port, KARI, "Sec-WebSocket-Protocol: v10.stomp, v12.stomp, v11.stomp")) {
            assertThat(client.handshake).contains("Sec-WebSocket-Protocol: v12.stomp\r\n");
        }
        assertThat(status(KARI, "Sec-WebSocket-Protocol: v99.stomp")).isEqualTo(400);
        try (RawClient client = new RawClient(port, KARI)) {
            assertThat(client.handshake).doesNotContain("Sec-WebSocket-Protocol");
        }
    }

    @Test
    void L06_threat6_nothing_is_taken_from_the_address() throws IOException {
        try (RawClient client = new RawClient(port, "GET /ws?access_token=abc HTTP/1.1", List.of(KARI))) {
            assertThat(client.status()).isEqualTo(400);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sec-WebSocket-Version: 8",
                "Sec-WebSocket-Key: short",
                "Sec-WebSocket-Key: ",
                "Upgrade: h2c",
                "Connection: close",
            })
    void L08_threat4_what_is_no_websocket_handshake_is_refused(String header) throws IOException {
        assertThat(status(KARI, header)).isIn(400, 426);
    }

    @Test
    void L08_threat4_only_get_opens_a_socket() throws IOException {
        try (RawClient client = new RawClient(port, "POST /ws HTTP/1.1", List.of(KARI, "Content-Length: 0"))) {
            assertThat(client.status()).isEqualTo(405);
        }
    }

    @Test
    void L09_threat17_no_compression_is_agreed() throws IOException {
        try (RawClient client = new RawClient(port, KARI, "Sec-WebSocket-Extensions: permessage-deflate")) {
            assertThat(client.status()).isEqualTo(101);
            assertThat(client.handshake).doesNotContainIgnoringCase("Sec-WebSocket-Extensions");
        }
    }
}
