package no.samskap.live;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.SocketException;
import java.util.HexFormat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** WebSocket frames as no library would send them. */
@SpringBootTest(classes = LiveWorld.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class FrameTests {
    private static final int FIN = 0x80;

    @LocalServerPort
    int port;

    @Autowired
    Sockets sockets;

    private RawClient client;

    @BeforeEach
    void connect() throws IOException {
        client = new RawClient(port, "Test-Person: kari").connect();
    }

    @AfterEach
    void close() throws IOException {
        client.close();
    }

    /** Writes until the other side will have no more. */
    private void flood(int times, int first, String text) throws IOException {
        try {
            for (int i = 0; i < times; i++) {
                client.frame(first, text.getBytes(UTF_8));
            }
        } catch (SocketException cutOff) {
            // Which is what the test is about.
        }
    }

    /** Frames in hex, as octets on the wire. */
    private void closesWith1002(String hex) throws IOException {
        client.write(HexFormat.of().parseHex(hex.replace(" ", "")));
        assertThat(client.closeCode()).isEqualTo(1002);
        await().until(() -> sockets.count() == 0);
    }

    @Test
    void L10_threat8_a_frame_that_is_not_masked_closes_with_1002() throws IOException {
        closesWith1002("8101 41");
    }

    @ParameterizedTest
    @ValueSource(strings = {"c1", "a1", "91", "f1"})
    void L10_threat9_a_reserved_bit_without_an_extension_closes_with_1002(String first) throws IOException {
        closesWith1002(first + "81 00000000 41");
    }

    @ParameterizedTest
    @ValueSource(strings = {"83", "84", "85", "86", "87", "8b", "8c", "8d", "8e", "8f"})
    void L10_threat10_a_reserved_opcode_closes_with_1002(String first) throws IOException {
        closesWith1002(first + "81 00000000 41");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0980 00000000", "0880 00000000"})
    void L10_threat11_a_ping_or_close_in_fragments_closes_with_1002(String hex) throws IOException {
        closesWith1002(hex);
    }

    @ParameterizedTest
    @ValueSource(strings = {"8080 00000000", "0181 00000000 41 8181 00000000 41"})
    void L10_threat12_a_continuation_of_nothing_and_a_text_within_a_text_close_with_1002(String hex)
            throws IOException {
        closesWith1002(hex);
    }

    @ParameterizedTest
    @ValueSource(strings = {"8882 00000000 03ed", "8882 00000000 03ee", "8882 00000000 03e7", "8881 00000000 03"})
    void L10_threat19_a_close_code_that_nobody_may_send_closes_with_1002(String hex) throws IOException {
        closesWith1002(hex);
    }

    @Test
    void L10_threat19_a_close_reason_that_is_not_utf_8_frees_the_socket() throws IOException {
        client.write(HexFormat.of().parseHex("8884" + "00000000" + "03e8" + "c328"));
        assertThat(client.closeCode()).isIn(1002, 1007);
        await().until(() -> sockets.count() == 0);
    }

    @Test
    void L10_threat11_a_ping_over_125_octets_closes_with_1002() throws IOException {
        client.frame(FIN | RawClient.PING, new byte[126]);
        assertThat(client.closeCode()).isEqualTo(1002);
    }

    @ParameterizedTest
    @ValueSource(strings = {"c3 28", "c0 af", "ed a0 80", "f5 80 80 80", "ff", "53 45 c3"})
    void L11_threat13_text_that_is_not_utf_8_closes_with_1007(String hex) throws IOException {
        byte[] octets = HexFormat.of().parseHex(hex.replace(" ", ""));
        client.frame(FIN | RawClient.TEXT, octets);
        assertThat(client.closeCode()).isEqualTo(1007);
    }

    @Test
    void L11_threat13_it_is_seen_as_soon_as_it_is_there() throws IOException {
        client.frame(RawClient.TEXT, new byte[] {'S', (byte) 0xED});
        client.frame(0, new byte[] {(byte) 0xA0});
        assertThat(client.closeCode()).isEqualTo(1007);
    }

    @Test
    void L12_threat16_a_message_of_64_KiB_is_read_and_one_octet_more_closes_with_1009() throws IOException {
        String head = "SEND\ndestination:/app/boards.b-1.presence\nreceipt:1\n\n";
        client.say(head + "x".repeat(64 * 1024 - head.length() - 1) + "\0");
        assertThat(client.hear()).startsWith("RECEIPT");
        client.say(head + "x".repeat(64 * 1024 - head.length()) + "\0");
        assertThat(client.closeCode()).isEqualTo(1009);
    }

    @Test
    void L12_threat16_neighbour12_a_message_of_10_MB_closes_with_1009() throws IOException {
        client.write(HexFormat.of().parseHex("81ff0000000000989680" + "00000000"));
        try {
            client.write(("SEND\ndestination:/app/boards.b-1\n\n" + "x".repeat(10_000_000)).getBytes(UTF_8));
        } catch (SocketException cutOff) {
            // It need not take in the rest.
        }
        assertThat(client.closeCode()).isIn(1009, 1006);
    }

    @Test
    void L12_threat15_a_length_of_2_to_the_63_is_refused_before_anything_comes() throws IOException {
        client.write(HexFormat.of().parseHex("81ff7fffffffffffffff" + "00000000"));
        assertThat(client.closeCode()).isIn(1009, 1002);
    }

    @Test
    void L13_threat14_empty_fragments_without_end_are_cut_off() throws IOException {
        client.frame(RawClient.TEXT, new byte[0]);
        flood(200_000, 0, "");
        assertThat(client.closeCode()).isIn(1008, 1006);
    }

    @Test
    void L13_threat14_a_message_in_5000_fragments_is_read() throws IOException {
        String text = "SEND\ndestination:/app/boards.b-1.presence\nreceipt:1\n\n" + "x".repeat(4_900) + "\0";
        client.frame(RawClient.TEXT, new byte[0]);
        for (int i = 0; i < text.length() - 1; i++) {
            client.frame(0, new byte[] {(byte) text.charAt(i)});
        }
        client.frame(FIN, new byte[] {0});
        assertThat(client.hear()).startsWith("RECEIPT");
    }

    @Test
    void L13_threat20_a_flood_of_pings_is_cut_off() throws IOException {
        flood(200_000, FIN | RawClient.PING, "");
        assertThat(client.closeCode()).isIn(1008, 1006);
    }

    @Test
    void L13_threat47_a_flood_of_line_ends_is_cut_off() throws IOException {
        flood(16, FIN | RawClient.TEXT, "\n".repeat(64 * 1024));
        assertThat(client.closeCode()).isIn(1008, 1006);
    }

    @Test
    void L14_threat18_binary_messages_are_refused() throws IOException {
        client.frame(FIN | RawClient.BINARY, "DISCONNECT\n\n\0".getBytes(UTF_8));
        assertThat(client.closeCode()).isEqualTo(1003);
    }

    @Test
    void L10_a_close_is_answered() throws IOException {
        client.frame(FIN | RawClient.CLOSE, new byte[] {3, (byte) 0xE8});
        assertThat(client.closeCode()).isEqualTo(1000);
    }

    @Test
    void L10_a_ping_is_answered() throws IOException {
        client.frame(FIN | RawClient.PING, new byte[] {7});
        RawClient.Frame answer = client.next();
        assertThat(answer.opcode()).isEqualTo(RawClient.PONG);
        assertThat(answer.payload()).containsExactly(7);
    }
}
