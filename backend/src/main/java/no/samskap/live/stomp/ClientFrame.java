package no.samskap.live.stomp;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a client may say. Transactions and acknowledgements are not among it: nothing here is redelivered. */
public sealed interface ClientFrame {
    /** A header that names something may be so long; longer ones are nobody's honest id. */
    int MAX_ID = 200;

    /** What the client wants this frame's receipt to be called; null when it wants none. */
    default @Nullable String receipt() {
        return null;
    }

    /** The first word. Never has a receipt; {@code CONNECTED} is the answer. */
    record Connect(HeartBeat heartBeat) implements ClientFrame {}

    record Subscribe(
            String id, String destination, @Nullable String receipt) implements ClientFrame {}

    record Unsubscribe(String id, @Nullable String receipt) implements ClientFrame {}

    record Send(String destination, Body body, @Nullable String receipt) implements ClientFrame {}

    record Disconnect(@Nullable String receipt) implements ClientFrame {}

    /** The octets of a frame's body: owned by whoever reads them, never changed. */
    final class Body {
        private final byte[] octets;

        Body(byte[] octets) {
            this.octets = octets;
        }

        public byte[] octets() {
            return octets;
        }
    }

    /** Reads the meaning of a well-formed frame. */
    static ClientFrame of(String command, Map<String, String> headers, byte[] body) throws BadFrame {
        String receipt = headers.get("receipt");
        if (receipt != null && receipt.length() > MAX_ID) {
            throw new BadFrame(Fault.BAD_HEADER);
        }
        if (body.length > 0 && !command.equals("SEND")) {
            throw new BadFrame(Fault.BODY_NOT_ALLOWED, receipt);
        }
        return switch (command) {
            case "CONNECT", "STOMP" -> connect(headers);
            case "SUBSCRIBE" -> subscribe(headers, receipt);
            case "UNSUBSCRIBE" -> new Unsubscribe(id(headers, receipt), receipt);
            case "SEND" -> new Send(needed(headers, "destination", receipt), new Body(body), receipt);
            case "DISCONNECT" -> new Disconnect(receipt);
            default -> throw new BadFrame(Fault.UNKNOWN_COMMAND, receipt);
        };
    }

    private static Connect connect(Map<String, String> headers) throws BadFrame {
        String versions = headers.getOrDefault("accept-version", "1.0");
        if (!List.of(versions.split(",", -1)).contains("1.2")) {
            throw new BadFrame(Fault.VERSION);
        }
        String heartBeat = headers.get("heart-beat");
        return new Connect(heartBeat == null ? HeartBeat.NONE : HeartBeat.of(heartBeat));
    }

    private static Subscribe subscribe(Map<String, String> headers, @Nullable String receipt) throws BadFrame {
        if (!headers.getOrDefault("ack", "auto").equals("auto")) {
            throw new BadFrame(Fault.BAD_HEADER, receipt);
        }
        return new Subscribe(id(headers, receipt), needed(headers, "destination", receipt), receipt);
    }

    private static String id(Map<String, String> headers, @Nullable String receipt) throws BadFrame {
        String id = needed(headers, "id", receipt);
        if (id.length() > MAX_ID) {
            throw new BadFrame(Fault.BAD_HEADER, receipt);
        }
        return id;
    }

    private static String needed(Map<String, String> headers, String name, @Nullable String receipt) throws BadFrame {
        String value = headers.get(name);
        if (value == null || value.isEmpty()) {
            throw new BadFrame(Fault.HEADER_MISSING, receipt);
        }
        return value;
    }
}
