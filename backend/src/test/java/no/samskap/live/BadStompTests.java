package no.samskap.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import no.samskap.protocol.BoardId;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * What no client library says, on real sockets. Each gets one general {@code ERROR} and the close; somebody else, who
 * listens to the same board all the while, notices nothing; and afterwards no socket is left over.
 */
@SpringBootTest(
        classes = LiveWorld.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "logging.level.no.samskap.live.Conversation=INFO")
@ExtendWith(OutputCaptureExtension.class)
class BadStompTests {
    private static final String BOARD = "/topic/boards.b-bad";
    private static final String SEND = "SEND\ndestination:/app/boards.b-bad\n";
    private static final String REMOVE = "{\"id\":\"c2\",\"type\":\"RemoveIdea\",\"idea\":\"i1\"}";
    private static final int BAD_FRAME = 1002;
    private static final int DENIED = 1008;

    @LocalServerPort
    int port;

    @Autowired
    FakeBoards boards;

    @Autowired
    Sockets sockets;

    @Autowired
    HurriedTime time;

    private RawClient bystander;
    private RawClient bad;

    @BeforeEach
    void open() throws IOException {
        eventually().until(() -> sockets.count() == 0);
        bystander = new RawClient(port, "Test-Person: ola").connect().subscribe("e", BOARD);
        bad = new RawClient(port, "Test-Person: kari");
    }

    @AfterEach
    void the_bystander_still_hears_and_the_other_is_gone() throws IOException {
        bad.close();
        boards.happen(new BoardId("b-bad"), 1);
        assertThat(bystander.hearOn(BOARD)).contains("\"type\":\"Withheld\"");
        eventually().until(() -> sockets.count() == 1);
        bystander.close();
    }

    private static ConditionFactory eventually() {
        return await().pollDelay(Duration.ZERO).pollInterval(Duration.ofMillis(5));
    }

    private void refused(String text, String sentence, int code) throws IOException {
        try {
            bad.say(text);
        } catch (SocketException cutOff) {
            // It need not take in the rest.
        }
        assertThat(bad.hear()).startsWith("ERROR\nversion:1.2\nmessage:" + sentence + "\n");
        assertThat(bad.closeCode()).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SEND\ndestination:/app/boards.b-bad\n\n{}\0",
                "SUBSCRIBE\nid:1\ndestination:/topic/boards.b-bad\n\n\0",
                "DISCONNECT\nreceipt:1\n\n\0"
            })
    void L16_L49_threat26_nothing_is_done_before_connect(String text) throws IOException {
        int before = boards.submitted;
        refused(text, "CONNECT comes first", BAD_FRAME);
        assertThat(boards.submitted).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"connect\naccept-version:1.2\n\n\0", "SEND \ndestination:/app/boards.b-bad\n\n\0", "FOO\n\n\0"})
    void L18_L49_threat29_a_command_that_stomp_does_not_have_closes(String text) throws IOException {
        bad.connect();
        refused(text, "Unknown or unsupported command", BAD_FRAME);
    }

    @Test
    void L22_L49_threat29_a_frame_without_a_command_closes() throws IOException {
        bad.connect();
        refused("\0", "Malformed header", BAD_FRAME);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MESSAGE\ndestination:/topic/boards.b-bad\nmessage-id:1\nsubscription:e\n\nx\0",
                "CONNECTED\nversion:1.2\n\n\0",
                "RECEIPT\nreceipt-id:1\n\n\0",
                "ERROR\nmessage:x\n\n\0"
            })
    void L18_L49_threat30_what_only_a_server_says_is_never_passed_on(String text) throws IOException {
        bad.connect();
        bad.say(text);
        assertThat(bad.hear()).startsWith("ERROR\n");
        assertThat(bad.closeCode()).isEqualTo(BAD_FRAME);
    }

    @ParameterizedTest
    @ValueSource(strings = {"accept-version:9.9\n", "accept-version:1.0,1.1\n", ""})
    void L19_L49_threat31_another_version_or_none_is_told_what_there_is(String header) throws IOException {
        refused("CONNECT\n" + header + "\n\0", "Supported protocol versions are 1.2", BAD_FRAME);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1,0", "a,b", "999999999999,0", "0", ""})
    void L20_L49_threat32_a_heart_beat_that_is_none_closes(String offer) throws IOException {
        refused(
                "CONNECT\naccept-version:1.2\nheart-beat:" + offer + "\n\n\0",
                "heart-beat must be two non-negative integers",
                BAD_FRAME);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,1", "999999999,999999999"})
    void L20_threat32_a_heart_beat_at_either_end_makes_no_storm(String offer) throws IOException {
        bad.say("CONNECT\naccept-version:1.2\nheart-beat:" + offer + "\n\n\0");
        assertThat(bad.hear()).contains("heart-beat:10000,10000");
        bad.subscribe("e", BOARD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\t", "\\x", "/app/boards.b-bad\\"})
    void L21_L49_threat34_an_escape_that_is_not_defined_closes(String destination) throws IOException {
        bad.connect();
        refused("SEND\ndestination:" + destination + "\n\n{}\0", "Malformed header", BAD_FRAME);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/topic/boards.b-bad\\n",
                "/topic/boards.b\\cbad",
                "/topic/boards.b-bad\\r",
                "/topic/boards.\\\\n",
                "\\\\c/topic/boards.b-bad"
            })
    void L21_L31_L49_threat35_escapes_are_undone_once_and_what_comes_of_it_is_no_place(String destination)
            throws IOException {
        bad.connect();
        refused("SUBSCRIBE\nid:1\ndestination:" + destination + "\n\n\0", "Access denied", DENIED);
    }

    @Test
    void L21_threat36_connect_takes_its_headers_literally() throws IOException {
        bad.say("CONNECT\naccept-version:1.2\nlogin:a\\tb\npasscode:a\\b:c\\\n\n\0");
        assertThat(bad.hear()).startsWith("CONNECTED\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"no-colon\n", ":no name\n", ":\n"})
    void L22_L49_threat37_a_header_line_that_is_none_closes(String line) throws IOException {
        bad.connect();
        refused(SEND + line + "\n{}\0", "Malformed header", BAD_FRAME);
    }

    @Test
    void L23_L31_L49_threat38_of_two_destinations_the_first_counts_both_ways() throws IOException {
        bad.connect();
        bad.say("SUBSCRIBE\nid:1\ndestination:" + BOARD + "\ndestination:/topic/boards.unknown\nreceipt:1\n\n\0");
        assertThat(bad.hear()).startsWith("RECEIPT\n");
        refused(
                "SUBSCRIBE\nid:2\ndestination:/topic/boards.unknown\ndestination:" + BOARD + "\n\n\0",
                "Access denied",
                DENIED);
    }

    @ParameterizedTest
    @ValueSource(strings = {" /topic/boards.b-bad", "/topic/boards.b-bad ", "\t/topic/boards.b-bad"})
    void L23_L31_L49_threat39_white_space_belongs_to_the_value_and_makes_another_place(String destination)
            throws IOException {
        bad.connect();
        refused("SUBSCRIBE\nid:1\ndestination:" + destination + "\n\n\0", "Access denied", DENIED);
    }

    @Test
    void L24_L49_threat40_ten_thousand_headers_close() throws IOException {
        bad.connect();
        refused(SEND + "a:b\n".repeat(10_000) + "\n{}\0", "Too many or too long headers", BAD_FRAME);
    }

    @Test
    void L24_L49_threat40_a_header_name_of_60_kB_closes() throws IOException {
        bad.connect();
        refused(SEND + "x".repeat(60_000) + ":b\n\n{}\0", "Too many or too long headers", BAD_FRAME);
    }

    @Test
    void L24_L49_threat40_a_header_of_a_megabyte_closes() throws IOException {
        bad.connect();
        try {
            bad.say(SEND + "x:" + "y".repeat(1_000_000) + "\n\n{}\0");
        } catch (SocketException cutOff) {
            // It need not take in the rest.
        }
        assertThat(bad.closeCode()).isIn(1002, 1009, 1006);
    }

    @Test
    void L25_L49_threat41_what_comes_after_a_length_too_small_is_never_read_as_a_frame() throws IOException {
        bad.connect().subscribe("r", "/user/queue/replies");
        int before = boards.submitted;
        refused(
                SEND + "content-length:2\n\n{}" + SEND + "\n" + REMOVE + "\0",
                "content-length does not match",
                BAD_FRAME);
        assertThat(boards.submitted).isEqualTo(before);
    }

    @Test
    void L25_L15_L49_threat42_a_length_that_is_never_met_is_waited_for_a_while() throws IOException {
        bad.connect().say(SEND + "content-length:500\n\n{}\0").say("more\0");
        time.pass(Duration.ofSeconds(6));
        assertThat(bad.hear()).contains("message:The frame was not finished in time");
        assertThat(bad.closeCode()).isEqualTo(BAD_FRAME);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "1e3", "0x10", "+5", "2147483648", "9223372036854775808", "١٢", "5, 5", " 2"})
    void L25_L49_threat43_a_length_that_is_no_plain_number_closes(String length) throws IOException {
        bad.connect();
        refused(SEND + "content-length:" + length + "\n\n{}\0", "content-length does not match", BAD_FRAME);
    }

    @Test
    void L25_L49_threat43_two_lengths_close() throws IOException {
        bad.connect();
        refused(SEND + "content-length:2\ncontent-length:3\n\n{}\0", "content-length does not match", BAD_FRAME);
    }

    @Test
    void L25_L41_threat44_a_nul_within_a_counted_body_is_read_and_is_no_json() throws IOException {
        bad.connect().subscribe("r", "/user/queue/replies");
        bad.say(SEND + "content-length:5\n\n{\"\0\"}\0");
        assertThat(bad.hear()).contains("\"code\":\"command.malformed\"");
    }

    @Test
    void L25_L49_threat44_without_a_length_a_nul_ends_the_frame_and_the_rest_is_none() throws IOException {
        bad.connect().subscribe("r", "/user/queue/replies");
        bad.say(SEND + "\n{\"\0\"}\n\0");
        assertThat(bad.hear()).contains("\"code\":\"command.malformed\"");
        assertThat(bad.hear()).startsWith("ERROR\n");
        assertThat(bad.closeCode()).isEqualTo(BAD_FRAME);
    }

    @Test
    void L22_L49_threat45_a_nul_in_a_header_closes() throws IOException {
        bad.connect();
        refused("SUBSCRIBE\nid:1\ndestination:" + BOARD + "\0x\n\n\0", "Malformed header", BAD_FRAME);
    }

    @Test
    void L22_L49_threat45_a_line_end_in_a_header_is_the_end_of_the_line() throws IOException {
        bad.connect();
        refused("SUBSCRIBE\nid:1\ndestination:" + BOARD + "\nx\n\n\0", "Malformed header", BAD_FRAME);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SUBSCRIBE\nid:1\ndestination:/topic/boards.b-bad\rreceipt:1\n\n\0",
                "SUBSCRIBE\r\r\nid:1\ndestination:/topic/boards.b-bad\n\n\0",
                "\rSUBSCRIBE\nid:1\ndestination:/topic/boards.b-bad\n\n\0"
            })
    void L22_L49_threat46_a_lone_carriage_return_closes(String text) throws IOException {
        bad.connect();
        refused(text, "Malformed header", BAD_FRAME);
    }

    @Test
    void L26_threat46_lines_may_end_in_carriage_return_and_line_feed() throws IOException {
        bad.say("CONNECT\r\naccept-version:1.2\r\n\r\n\0\r\n");
        assertThat(bad.hear()).startsWith("CONNECTED\n");
        bad.say("SUBSCRIBE\r\nid:1\r\ndestination:" + BOARD + "\r\nreceipt:1\r\n\r\n\0");
        assertThat(bad.hear()).isEqualTo("RECEIPT\nreceipt-id:1\n\n\0");
    }

    @Test
    void L13_L49_threat47_a_megabyte_of_line_ends_is_cut_off() throws IOException {
        bad.connect();
        try {
            for (int i = 0; i < 16; i++) {
                bad.say("\n".repeat(64 * 1024));
            }
        } catch (SocketException cutOff) {
            // Which is what the test is about.
        }
        assertThat(bad.closeCode()).isIn(1008, 1006);
    }

    @Test
    void L27_L12_L49_threat48_a_frame_over_many_messages_has_the_same_limit() throws IOException {
        bad.connect().say(SEND + "\n");
        try {
            for (int i = 0; i < 70; i++) {
                bad.say("x".repeat(1024));
            }
        } catch (SocketException cutOff) {
            // It need not take in the rest.
        }
        assertThat(bad.closeCode()).isIn(1009, 1006);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SUBSCRIBE\nid:1\ndestination:/topic/boards.b-bad\n\nbody\0",
                "UNSUBSCRIBE\nid:1\n\nbody\0",
                "DISCONNECT\n\nbody\0"
            })
    void L28_L49_threat49_a_body_where_there_is_none_closes(String text) throws IOException {
        bad.connect();
        refused(text, "This command takes no body", BAD_FRAME);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SUBSCRIBE\ndestination:/topic/boards.b-bad\n\n\0",
                "SUBSCRIBE\nid:1\n\n\0",
                "UNSUBSCRIBE\n\n\0",
                "SEND\n\n{}\0"
            })
    void L29_L49_threat50_a_header_that_must_be_there_and_is_not_closes(String text) throws IOException {
        bad.connect();
        refused(text, "A required header is missing", BAD_FRAME);
    }

    @Test
    void L24_L49_threat50_a_subscription_id_beyond_reason_closes() throws IOException {
        bad.connect();
        refused(
                "SUBSCRIBE\nid:" + "x".repeat(1_000) + "\ndestination:" + BOARD + "\n\n\0",
                "Malformed header",
                BAD_FRAME);
    }

    @Test
    void L30_L49_threat53_subscriptions_without_end_close() throws IOException {
        bad.connect();
        try {
            for (int i = 0; i < 10_000; i++) {
                bad.say("SUBSCRIBE\nid:s" + i + "\ndestination:/topic/boards.b-many" + i % 64 + "\n\n\0");
            }
        } catch (SocketException cutOff) {
            // Which is what the test is about.
        }
        assertThat(bad.closeCode()).isIn(1008, 1006);
        for (int i = 0; i < 64; i++) {
            BoardId board = new BoardId("b-many" + i);
            eventually().until(() -> boards.watchers(board) == 0);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"BEGIN\ntransaction:t\n\n\0", "COMMIT\ntransaction:t\n\n\0", "ABORT\ntransaction:t\n\n\0"})
    void L18_L49_threat58_there_are_no_transactions_to_fill(String text) throws IOException {
        bad.connect();
        refused(text, "Unknown or unsupported command", BAD_FRAME);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ACK\nid:nobody\n\n\0", "NACK\nid:nobody\n\n\0", "ABORT\ntransaction:none\n\n\0"})
    void L18_L47_L49_threat59_nothing_waits_to_be_acknowledged(String text, CapturedOutput log) throws IOException {
        bad.connect();
        refused(text, "Unknown or unsupported command", BAD_FRAME);
        assertThat(log.getAll()).doesNotContain("Exception", "nobody");
    }

    @Test
    void L24_L49_threat60_a_receipt_of_60_kB_is_not_sent_back() throws IOException {
        bad.connect();
        bad.say("SUBSCRIBE\nid:1\ndestination:" + BOARD + "\nreceipt:" + "x".repeat(60_000) + "\n\n\0");
        assertThat(bad.hear()).startsWith("ERROR\n").hasSizeLessThan(200);
        assertThat(bad.closeCode()).isEqualTo(BAD_FRAME);
    }

    @Test
    void L33_threat60_a_receipt_with_a_line_end_is_sent_back_escaped() throws IOException {
        bad.connect();
        bad.say("SUBSCRIBE\nid:1\ndestination:" + BOARD + "\nreceipt:a\\nb\\c\n\n\0");
        assertThat(bad.hear()).isEqualTo("RECEIPT\nreceipt-id:a\\nb\\c\n\n\0");
    }

    @Test
    void L34_L49_threat62_what_comes_after_goodbye_is_not_heard() throws IOException {
        bad.connect().subscribe("r", "/user/queue/replies");
        int before = boards.submitted;
        bad.say("DISCONNECT\nreceipt:bye\n\n\0");
        try {
            bad.say(SEND + "receipt:late\n\n" + REMOVE + "\0").say("DISCONNECT\nreceipt:again\n\n\0");
        } catch (SocketException gone) {
            // It need not take in the rest.
        }
        assertThat(bad.hear()).isEqualTo("RECEIPT\nreceipt-id:bye\n\n\0");
        assertThat(bad.closeCode()).isEqualTo(1000);
        assertThat(boards.submitted).isEqualTo(before);
    }

    @Test
    void L32_L49_threat61_a_receipt_asked_for_on_everything_comes_once_for_each() throws IOException {
        bad.connect().subscribe("r", "/user/queue/replies");
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < 100; i++) {
            all.append("SEND\ndestination:/app/boards.b-bad.presence\nreceipt:p" + i + "\n\n{}\0");
        }
        bad.say(all.toString());
        for (int i = 0; i < 100; i++) {
            assertThat(bad.hear()).isEqualTo("RECEIPT\nreceipt-id:p" + i + "\n\n\0");
        }
        bad.say("SEND\ndestination:/app/boards.unknown\nreceipt:no\n\n" + REMOVE + "\0");
        assertThat(bad.hear()).isEqualTo("ERROR\nversion:1.2\nmessage:Access denied\nreceipt-id:no\n\n\0");
        assertThat(bad.closeCode()).isEqualTo(DENIED);
    }

    @Test
    void L47_threat85_a_close_is_logged_once_with_its_reason_and_nothing_that_came(CapturedOutput log)
            throws IOException {
        bad.connect();
        refused("ERROR fake log line\\n\u001b[2J${jndi:ldap://x}\n\n\0", "Unknown or unsupported command", BAD_FRAME);
        assertThat(log.getAll()).containsOnlyOnce("A socket is closed: bad-frame");
        assertThat(log.getAll()).doesNotContain("fake log line", "jndi", "kari", "\u001b[2J");
    }

    /** As octets, since the client would not let a test send half of a character as text. */
    @Test
    void L11_L49_threat13_half_a_character_at_the_end_of_a_message_closes() throws IOException {
        bad.connect();
        bad.frame(0x80 | RawClient.TEXT, (SEND + "\n{}").getBytes(StandardCharsets.UTF_8));
        bad.frame(0x80 | RawClient.TEXT, new byte[] {(byte) 0xC3});
        assertThat(bad.closeCode()).isEqualTo(1007);
    }
}
