package no.samskap.live.stomp;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/** What the server says, as the octets of one WebSocket text message. A buffer made here is never changed: senders share it. */
public final class ServerFrames {
    private static final ByteBuffer HEART_BEAT =
            ByteBuffer.wrap(new byte[] {'\n'}).asReadOnlyBuffer();

    private ServerFrames() {}

    public static ByteBuffer connected(HeartBeat offer) {
        return frame(
                "CONNECTED\nversion:1.2\nserver:samskap\nheart-beat:" + offer.sends() + "," + offer.wants() + "\n");
    }

    public static ByteBuffer receipt(String receipt) {
        return frame("RECEIPT\nreceipt-id:" + escape(receipt) + "\n");
    }

    /** The last frame of a connection. */
    public static ByteBuffer error(String sentence, @Nullable String receipt) {
        String answers = receipt == null ? "" : "receipt-id:" + escape(receipt) + "\n";
        return frame("ERROR\nversion:1.2\nmessage:" + escape(sentence) + "\n" + answers);
    }

    public static ByteBuffer heartBeat() {
        return HEART_BEAT;
    }

    /** One {@code MESSAGE} for everybody who subscribed to the destination under this id. */
    public static ByteBuffer message(String destination, String messageId, String subscription, byte[] json) {
        byte[] head = ("MESSAGE\ndestination:" + escape(destination)
                        + "\nmessage-id:" + escape(messageId)
                        + "\nsubscription:" + escape(subscription)
                        + "\ncontent-type:application/json\ncontent-length:" + json.length + "\n\n")
                .getBytes(UTF_8);
        return ByteBuffer.allocate(head.length + json.length + 1)
                .put(head)
                .put(json)
                .put((byte) 0)
                .flip();
    }

    private static ByteBuffer frame(String head) {
        return ByteBuffer.wrap((head + "\n\0").getBytes(UTF_8));
    }

    private static String escape(String value) {
        StringBuilder escaped = null;
        for (int i = 0; i < value.length(); i++) {
            String escape = switch (value.charAt(i)) {
                case '\\' -> "\\\\";
                case '\n' -> "\\n";
                case '\r' -> "\\r";
                case ':' -> "\\c";
                default -> null;
            };
            if (escape != null && escaped == null) {
                escaped = new StringBuilder(value.length() + 8).append(value, 0, i);
            }
            if (escaped != null) {
                escaped.append(escape == null ? String.valueOf(value.charAt(i)) : escape);
            }
        }
        return escaped == null ? value : escaped.toString();
    }
}
