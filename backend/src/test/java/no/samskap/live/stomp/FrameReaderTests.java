package no.samskap.live.stomp;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import no.samskap.live.stomp.ClientFrame.Connect;
import no.samskap.live.stomp.ClientFrame.Disconnect;
import no.samskap.live.stomp.ClientFrame.Send;
import no.samskap.live.stomp.ClientFrame.Subscribe;
import no.samskap.live.stomp.ClientFrame.Unsubscribe;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrameReaderTests {
    private final FrameReader reader = new FrameReader();

    private @Nullable ClientFrame read(String text) throws Exception {
        reader.feed(text.getBytes(UTF_8));
        return reader.next();
    }

    private static void refused(String text, Fault fault) {
        assertThatThrownBy(() -> new FrameReaderTests().read(text))
                .isInstanceOfSatisfying(
                        BadFrame.class, bad -> assertThat(bad.fault()).isEqualTo(fault));
    }

    private static String body(@Nullable ClientFrame frame) {
        return frame instanceof Send send ? new String(send.body().octets(), UTF_8) : "no SEND but " + frame;
    }

    @Test
    void L17_stomp_says_the_same_as_connect() throws Exception {
        assertThat(read("STOMP\naccept-version:1.1,1.2\nheart-beat:1000,2000\n\n\0"))
                .isEqualTo(new Connect(new HeartBeat(1000, 2000)));
        assertThat(read("CONNECT\naccept-version:1.2\n\n\0")).isEqualTo(new Connect(HeartBeat.NONE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "connect\naccept-version:1.2\n\n\0",
                "SEND \ndestination:/a\n\n\0",
                "FOO\n\n\0",
                "BEGIN\ntransaction:t\n\n\0",
                "COMMIT\ntransaction:t\n\n\0",
                "ABORT\ntransaction:t\n\n\0",
                "ACK\nid:1\n\n\0",
                "NACK\nid:1\n\n\0",
                "MESSAGE\ndestination:/a\n\n\0",
                "CONNECTED\nversion:1.2\n\n\0",
                "RECEIPT\nreceipt-id:1\n\n\0",
                "ERROR\n\n\0"
            })
    void L18_a_command_that_a_client_does_not_have_is_refused(String text) {
        refused(text, Fault.UNKNOWN_COMMAND);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "accept-version:9.9\n", "accept-version:1.0,1.1\n", "accept-version:1.20\n"})
    void L19_a_client_that_does_not_offer_1_2_is_told_what_there_is(String header) {
        refused("CONNECT\n" + header + "\n\0", Fault.VERSION);
        assertThat(Fault.VERSION.sentence()).contains("1.2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1,0", "a,b", "0", "1", "1,2,3", " 1,1", "999999999999,0", "1.5,0", "", "٣,٣", "+1,1"})
    void L20_a_heart_beat_is_two_plain_numbers(String offer) {
        refused("CONNECT\naccept-version:1.2\nheart-beat:" + offer + "\n\n\0", Fault.BAD_HEART_BEAT);
    }

    @Test
    void L20_a_client_never_makes_the_server_beat_faster_than_it_offers() {
        HeartBeat server = new HeartBeat(10_000, 10_000);
        assertThat(new HeartBeat(1, 1).hears(server)).isEqualTo(10_000);
        assertThat(new HeartBeat(1, 0).hears(server)).isZero();
        assertThat(server.hears(new HeartBeat(1, 1))).isEqualTo(10_000);
        assertThat(server.hears(new HeartBeat(999_999_999, 0))).isEqualTo(999_999_999);
        assertThat(server.hears(HeartBeat.NONE)).isZero();
    }

    @Test
    void L21_escapes_are_undone_once() throws Exception {
        assertThat(read("SUBSCRIBE\nid:a\\c\\n\\r\\\\n\ndestination:/x\n\n\0"))
                .isEqualTo(new Subscribe("a:\n\r\\n", "/x", null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\t", "\\x", "end\\", "\\ "})
    void L21_an_escape_that_is_not_defined_is_refused(String value) {
        refused("SEND\ndestination:" + value + "\n\n\0", Fault.BAD_HEADER);
    }

    @Test
    void L21_connect_takes_its_headers_literally() throws Exception {
        assertThat(read("CONNECT\naccept-version:1.2\npasscode:a\\b:c\\\n\n\0")).isEqualTo(new Connect(HeartBeat.NONE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SEND\ndestination\n\n\0",
                "SEND\n:x\n\n\0",
                "SEND\ndestination:/a\0b\n\n\0",
                "SEND\ndestination:/a\rb\n\n\0",
                "SEND\0",
                "SEND\ndestination:/a\r\r\n\n\0",
                "SEND\rdestination:/a\n\n\0"
            })
    void L22_a_header_line_that_is_none_is_refused(String text) {
        refused(text, Fault.BAD_HEADER);
    }

    @Test
    void L23_of_a_repeated_header_the_first_counts() throws Exception {
        assertThat(read("SUBSCRIBE\nid:1\ndestination:/first\ndestination:/second\nid:2\n\n\0"))
                .isEqualTo(new Subscribe("1", "/first", null));
    }

    @Test
    void L23_white_space_around_a_value_belongs_to_it() throws Exception {
        assertThat(read("SUBSCRIBE\nid:1\ndestination: /a \n\n\0")).isEqualTo(new Subscribe("1", " /a ", null));
    }

    @Test
    void L24_many_or_long_headers_are_refused() {
        refused("SEND\n" + "a:b\n".repeat(10_000) + "\n\0", Fault.TOO_MANY_HEADERS);
        refused("SEND\ndestination:" + "x".repeat(60_000) + "\n\n\0", Fault.TOO_MANY_HEADERS);
        refused("SEND\ndestination:" + "x".repeat(5_000), Fault.TOO_MANY_HEADERS);
        refused("SUBSCRIBE\ndestination:/a\nid:" + "x".repeat(201) + "\n\n\0", Fault.BAD_HEADER);
        refused("SEND\ndestination:/a\nreceipt:" + "x".repeat(201) + "\n\n\0", Fault.BAD_HEADER);
    }

    @Test
    void L25_a_counted_body_may_hold_a_nul() throws Exception {
        assertThat(body(read("SEND\ndestination:/a\ncontent-length:3\n\na\0b\0")))
                .isEqualTo("a\0b");
    }

    @Test
    void L25_a_length_is_counted_in_octets() throws Exception {
        assertThat(body(read("SEND\ndestination:/a\ncontent-length:2\n\nø\0"))).isEqualTo("ø");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "1e3", "0x10", "+5", "2147483648", "١٢", "", " 5", "5 ", "4", "3"})
    void L25_a_length_that_does_not_meet_the_end_is_refused(String length) {
        refused("SEND\ndestination:/a\ncontent-length:" + length + "\n\nhello\0", Fault.BAD_LENGTH);
    }

    @Test
    void L25_two_different_lengths_are_refused() {
        refused("SEND\ndestination:/a\ncontent-length:5\ncontent-length:3\n\nhello\0", Fault.BAD_LENGTH);
    }

    @Test
    void L25_a_length_beyond_the_limit_is_not_waited_for() {
        assertThatThrownBy(() -> read("SEND\ndestination:/a\ncontent-length:999999\n\nhello\0"))
                .isInstanceOf(FrameTooLarge.class);
    }

    @Test
    void L25_a_body_that_is_not_all_there_is_waited_for() throws Exception {
        assertThat(read("SEND\ndestination:/a\ncontent-length:7\n\nhello")).isNull();
        assertThat(reader.midFrame()).isTrue();
        assertThat(body(read("!!\0"))).isEqualTo("hello!!");
        assertThat(reader.midFrame()).isFalse();
    }

    @Test
    void L26_lines_may_end_in_cr_lf() throws Exception {
        assertThat(read("\r\n\r\nSUBSCRIBE\r\nid:1\r\ndestination:/a\r\n\r\n\0"))
                .isEqualTo(new Subscribe("1", "/a", null));
    }

    @Test
    void L27_several_frames_come_in_one_message() throws Exception {
        assertThat(read("UNSUBSCRIBE\nid:1\n\n\0\n\nDISCONNECT\nreceipt:7\n\n\0"))
                .isEqualTo(new Unsubscribe("1", null));
        assertThat(reader.next()).isEqualTo(new Disconnect("7"));
        assertThat(reader.next()).isNull();
        assertThat(reader.takeLineEnds()).isEqualTo(2);
    }

    @Test
    void L27_one_frame_comes_octet_by_octet() throws Exception {
        String text = "\nSEND\ndestination:/a\n\nå\0";
        byte[] octets = text.getBytes(UTF_8);
        for (int i = 0; i < octets.length - 1; i++) {
            reader.feed(new byte[] {octets[i]});
            assertThat(reader.next()).isNull();
        }
        reader.feed(new byte[] {0});
        assertThat(body(reader.next())).isEqualTo("å");
    }

    @Test
    void L27_a_frame_over_the_limit_is_too_large_however_it_comes() throws Exception {
        read("SEND\ndestination:/a\n\n");
        assertThatThrownBy(() -> {
                    for (int i = 0; i < 70; i++) {
                        read("x".repeat(1024));
                    }
                })
                .isInstanceOf(FrameTooLarge.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SUBSCRIBE\nid:1\ndestination:/a\n\nbody\0",
                "CONNECT\naccept-version:1.2\n\nbody\0",
                "DISCONNECT\n\nbody\0",
                "UNSUBSCRIBE\nid:1\ncontent-length:1\n\nb\0"
            })
    void L28_only_send_has_a_body(String text) {
        refused(text, Fault.BODY_NOT_ALLOWED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SUBSCRIBE\ndestination:/a\n\n\0",
                "SUBSCRIBE\nid:1\n\n\0",
                "SUBSCRIBE\nid:\ndestination:/a\n\n\0",
                "UNSUBSCRIBE\n\n\0",
                "SEND\n\nbody\0"
            })
    void L29_a_needed_header_that_is_not_there_is_refused(String text) {
        refused(text, Fault.HEADER_MISSING);
    }

    @Test
    void L29_only_automatic_acknowledgement_is_there() {
        refused("SUBSCRIBE\nid:1\ndestination:/a\nack:client\n\n\0", Fault.BAD_HEADER);
    }

    @Test
    void L33_the_refusal_knows_which_receipt_was_asked_for() {
        assertThatThrownBy(() -> read("ACK\nid:1\nreceipt:r1\n\n\0"))
                .isInstanceOfSatisfying(
                        BadFrame.class, bad -> assertThat(bad.receipt()).isEqualTo("r1"));
    }

    @Test
    void L33_what_is_sent_is_escaped() {
        assertThat(UTF_8.decode(ServerFrames.receipt("a:b\n\\")).toString())
                .isEqualTo("RECEIPT\nreceipt-id:a\\cb\\n\\\\\n\n\0");
    }
}
