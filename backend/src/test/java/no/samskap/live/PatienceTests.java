package no.samskap.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.SocketException;
import java.time.Duration;
import java.util.HexFormat;
import no.samskap.protocol.BoardId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Those who say nothing, too little or too slowly, or do not read: on real sockets, in a time that the test lets pass. */
@SpringBootTest(classes = LiveWorld.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class PatienceTests {
    private static final BoardId BUSY = new BoardId("b-busy");

    /** Some thirty megabytes: far more than any connection holds on the way. */
    private static final int MOST_ROUNDS = 200;

    @LocalServerPort
    int port;

    @Autowired
    FakeBoards boards;

    @Autowired
    Sockets sockets;

    @Autowired
    HurriedTime time;

    private RawClient kari;

    @BeforeEach
    void open() throws IOException {
        await().until(() -> sockets.count() == 0);
        kari = new RawClient(port, "Test-Person: kari");
    }

    @AfterEach
    void close() throws IOException {
        kari.close();
    }

    /** Writes, unless the other side will have no more. */
    private static void drip(RawClient client, int octet) {
        try {
            client.write(new byte[] {(byte) octet});
        } catch (SocketException cutOff) {
            // Which is what these tests are about.
        } catch (IOException unexpected) {
            throw new AssertionError(unexpected);
        }
    }

    @Test
    void L15_threat21_who_opens_a_socket_and_says_nothing_is_closed_though_nobody_else_comes() throws IOException {
        time.pass(Duration.ofSeconds(11));
        assertThat(kari.closeCode()).isEqualTo(1008);
        await().until(() -> sockets.count() == 0);
    }

    @Test
    void L15_threat22_one_octet_each_ten_seconds_before_connect_is_cut() {
        byte[] frame = HexFormat.of().parseHex("81fe01f400000000" + "43".repeat(500));
        int[] at = {0};
        await().until(() -> {
            drip(kari, frame[at[0]++]);
            time.pass(Duration.ofSeconds(10));
            return sockets.count() == 0;
        });
    }

    @Test
    void L15_threat22_one_octet_each_ten_seconds_of_a_frames_payload_is_cut() throws IOException {
        kari.connect();
        byte[] frame = HexFormat.of().parseHex("81fe01f400000000" + "53".repeat(500));
        int[] at = {0};
        await().until(() -> {
            drip(kari, frame[at[0]++]);
            time.pass(Duration.ofSeconds(10));
            return sockets.count() == 0;
        });
    }

    @Test
    void L15_threat22_a_stomp_frame_that_goes_on_and_on_is_closed() throws IOException {
        kari.connect().say("SEND\ndestination:/app/boards.b-1\n\n");
        await().until(() -> {
            try {
                kari.say("x");
            } catch (SocketException cutOff) {
                // Which is what this test is about.
            }
            time.pass(Duration.ofSeconds(1));
            return sockets.count() == 0;
        });
        assertThat(kari.hear()).contains("message:The frame was not finished in time");
        assertThat(kari.closeCode()).isIn(1002, 1006);
    }

    @Test
    void L15_threat33_who_agreed_to_beat_and_does_not_is_cut_and_who_sends_anything_else_is_alive() throws IOException {
        kari.say("CONNECT\naccept-version:1.2\nheart-beat:1000,1000\n\n\0");
        assertThat(kari.hear()).startsWith("CONNECTED");
        for (int i = 0; i < 5; i++) {
            time.pass(Duration.ofSeconds(15));
            kari.subscribe("s" + i, "/topic/boards.b-alive" + i);
        }
        time.pass(Duration.ofSeconds(22));
        assertThat(kari.closeCode()).isEqualTo(1006);
    }

    @Test
    void L20_fault30_a_quiet_socket_hears_a_heart_beat_before_any_proxy_would_drop_it() throws IOException {
        kari.say("CONNECT\naccept-version:1.2\nheart-beat:0,10000\n\n\0");
        assertThat(kari.hear()).startsWith("CONNECTED");
        time.pass(Duration.ofSeconds(10));
        assertThat(kari.next().text()).isEqualTo("\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"10000,10000", "0,0"})
    void L50_threat25_a_peer_that_vanished_without_a_word_is_found_and_is_no_longer_here(String heartBeat)
            throws IOException {
        try (RawClient ola = new RawClient(port, "Test-Person: ola")) {
            ola.connect().subscribe("p", "/topic/boards.b-gone.presence");
            kari.say("CONNECT\naccept-version:1.2\nheart-beat:" + heartBeat + "\n\n\0");
            assertThat(kari.hear()).startsWith("CONNECTED");
            kari.subscribe("p", "/topic/boards.b-gone.presence");
            await().until(() -> {
                ola.say("\n");
                time.pass(Duration.ofSeconds(3));
                return sockets.count() == 1;
            });
            String heard = ola.hear();
            while (!heard.contains("\"left\":[\"p-kari\"],\"count\":1")) {
                heard = ola.hear();
            }
        }
    }

    @Test
    void L63_L69_threat23_fault27_who_reads_nothing_or_next_to_nothing_is_cut_after_ten_seconds_and_others_hear_all()
            throws IOException {
        try (RawClient ola = new RawClient(port, "Test-Person: ola");
                RawClient sipping = new RawClient(port, "Test-Person: per")) {
            ola.connect().subscribe("e", "/topic/boards.b-busy");
            sipping.connect().subscribe("e", "/topic/boards.b-busy");
            kari.connect().subscribe("e", "/topic/boards.b-busy");
            long heard = 0;
            for (int i = 0; i < MOST_ROUNDS && sockets.count() > 1; i++) {
                long last = boards.happen(BUSY, 5_000);
                while (heard < last) {
                    String body = RawClient.body(ola.hearOn("/topic/boards.b-busy"));
                    assertThat(body).contains("\"from\":" + (heard + 1) + ",");
                    heard = Long.parseLong(body.replaceAll("(?s).*?\"to\":(\\d+).*", "$1"));
                }
                for (RawClient alive : new RawClient[] {ola, kari, sipping}) {
                    drip(alive, 0x81);
                    drip(alive, 0x81);
                    for (int octet : new int[] {0, 0, 0, 0, '\n'}) {
                        drip(alive, octet);
                    }
                }
                time.pass(Duration.ofSeconds(4));
            }
            assertThat(sockets.count()).isEqualTo(1);
            ola.subscribe("still", "/topic/boards.b-quiet");
        }
    }
}
