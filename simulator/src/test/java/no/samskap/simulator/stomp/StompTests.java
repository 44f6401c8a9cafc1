package no.samskap.simulator.stomp;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StompTests {

    @Test
    void M10_a_frame_is_written_as_stomp_1_2_says() {
        var send = new StompFrame("SEND", Map.of("destination", "/app/boards.a:b\\c"), "{\"å\":1}");

        assertThat(new String(send.encode(), UTF_8))
                .isEqualTo("SEND\ndestination:/app/boards.a\\cb\\\\c\n\n{\"å\":1}\0");
        assertThat(new String(StompFrame.of("CONNECT", Map.of("host", "[::1]")).encode(), UTF_8))
                .isEqualTo("CONNECT\nhost:[::1]\n\n\0");
    }

    @Test
    void M11_a_frame_is_read_as_stomp_1_2_says() {
        StompFrame read = only("ERROR\r\nmessage:a\\cb\\nc\r\nmessage:later\r\n\r\nbecause\0");

        assertThat(read).isEqualTo(new StompFrame("ERROR", Map.of("message", "a:b\nc"), "because"));
        assertThatThrownBy(() -> only("ERROR\nmessage:\\t\n\n\0")).hasMessageContaining("no escape");
        assertThatThrownBy(() -> only("CONNECTED\n\n")).hasMessageContaining("expected NUL");
    }

    @Test
    void M12_of_an_event_message_only_its_first_and_last_seq_are_looked_at() {
        List<String> heard = read("MESSAGE\nsubscription:events\nmessage-id:1\n\n"
                + "{\"board\":\"b\",\"from\":12,\"to\": 140,\"events\":[{\"text\":\"\\\"from\\\":9\"\0");

        assertThat(heard).containsExactly("12-140");
        assertThatThrownBy(() -> read("MESSAGE\nsubscription:events\n\n{\"from\":3,\"to\":2}\0"))
                .hasMessageContaining("found 3 to 2");
        assertThat(read("MESSAGE\nsubscription:events\n\n{\"later\":1}\0")).containsExactly("MESSAGE{\"later\":1}");
    }

    @Test
    void M13_heart_beats_are_passed_over_and_several_frames_in_one_message_are_all_read() {
        assertThat(read("\n")).isEmpty();
        String event = "MESSAGE\nsubscription:events\n\n{\"from\":1,\"to\":1}\0";
        String reply = "MESSAGE\nsubscription:replies\n\n{\"command\":\"c\"}\0";
        assertThat(read(event + "\n" + reply + "\r\n")).containsExactly("1-1", "MESSAGE{\"command\":\"c\"}");
    }

    private static StompFrame only(String text) {
        var frames = new ArrayList<StompFrame>();
        byte[] bytes = text.getBytes(UTF_8);
        StompInput.read(bytes, bytes.length, new StompInput.Reader() {
            @Override
            public void events(long from, long to, byte[] body, int bodyStart, int bodyEnd) {}

            @Override
            public void frame(StompFrame frame) {
                frames.add(frame);
            }
        });
        assertThat(frames).hasSize(1);
        return frames.getFirst();
    }

    private static List<String> read(String text) {
        var heard = new ArrayList<String>();
        byte[] bytes = text.getBytes(UTF_8);
        StompInput.read(bytes, bytes.length, new StompInput.Reader() {
            @Override
            public void events(long from, long to, byte[] body, int bodyStart, int bodyEnd) {
                heard.add(from + "-" + to);
            }

            @Override
            public void frame(StompFrame frame) {
                heard.add(frame.command() + frame.body());
            }
        });
        return heard;
    }
}
