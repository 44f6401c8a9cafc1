package no.samskap.live;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.util.List;
import no.samskap.web.Canaries;

/** A WebSocket client that can say anything: every octet is the test's own, and nothing is repaired or hidden. */
final class RawClient implements AutoCloseable {
    static final int TEXT = 1;
    static final int BINARY = 2;
    static final int CLOSE = 8;
    static final int PING = 9;
    static final int PONG = 10;

    /** Small, so that one who does not read is soon one for whom nothing more can be written. */
    private static final int RECEIVE_BUFFER = 16 * 1024;

    private final Socket socket;
    private final DataInputStream in;
    final String handshake;

    record Frame(int opcode, byte[] payload) {
        String text() {
            return new String(payload, UTF_8);
        }

        int closeCode() {
            return (payload[0] & 0xFF) << 8 | (payload[1] & 0xFF);
        }
    }

    /** Opens a socket and sends a handshake with these header lines beside the necessary ones. */
    RawClient(int port, String... headers) throws IOException {
        this(port, "GET /ws HTTP/1.1", List.of(headers));
    }

    RawClient(int port, String requestLine, List<String> headers) throws IOException {
        this("127.0.0.1", port, requestLine, headers);
    }

    /** @param from the address of this machine to come from; any in 127.0.0.0/8 will do */
    RawClient(String from, int port, String requestLine, List<String> headers) throws IOException {
        socket = new Socket();
        socket.setReceiveBufferSize(RECEIVE_BUFFER);
        socket.bind(new InetSocketAddress(from, 0));
        socket.connect(new InetSocketAddress("127.0.0.1", port));
        socket.setSoTimeout(15_000);
        socket.setTcpNoDelay(true);
        in = new DataInputStream(new java.io.BufferedInputStream(socket.getInputStream()));
        StringBuilder request = new StringBuilder(requestLine).append("\r\nHost: localhost:" + port + "\r\n");
        for (String necessary : List.of(
                "Upgrade: websocket",
                "Connection: Upgrade",
                "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==",
                "Sec-WebSocket-Version: 13")) {
            String name = necessary.substring(0, necessary.indexOf(':') + 1);
            if (headers.stream().noneMatch(header -> header.startsWith(name))) {
                request.append(necessary).append("\r\n");
            }
        }
        headers.forEach(header -> request.append(header).append("\r\n"));
        write(request.append("\r\n").toString().getBytes(ISO_8859_1));
        StringBuilder answer = new StringBuilder();
        while (answer.indexOf("\r\n\r\n") < 0) {
            answer.append((char) in.readUnsignedByte());
        }
        handshake = answer.toString();
    }

    int status() {
        return Integer.parseInt(handshake.split(" ", 3)[1]);
    }

    void write(byte[] octets) throws IOException {
        socket.getOutputStream().write(octets);
        socket.getOutputStream().flush();
    }

    /** Reads one octet and leaves the rest. */
    void sip() throws IOException {
        in.readUnsignedByte();
    }

    /** One masked text message. */
    RawClient say(String text) throws IOException {
        return frame(0x80 | TEXT, text.getBytes(UTF_8));
    }

    /** One masked frame whose first octet is {@code first}. */
    RawClient frame(int first, byte[] payload) throws IOException {
        ByteArrayOutputStream frame = new ByteArrayOutputStream();
        frame.write(first);
        if (payload.length < 126) {
            frame.write(0x80 | payload.length);
        } else if (payload.length < 65_536) {
            frame.write(0x80 | 126);
            frame.write(payload.length >> 8);
            frame.write(payload.length);
        } else {
            frame.write(0x80 | 127);
            for (int shift = 56; shift >= 0; shift -= 8) {
                frame.write((int) ((long) payload.length >> shift));
            }
        }
        frame.writeBytes(new byte[] {1, 2, 3, 4});
        for (int i = 0; i < payload.length; i++) {
            frame.write(payload[i] ^ (i % 4 + 1));
        }
        write(frame.toByteArray());
        return this;
    }

    /** The next frame, whole messages and control frames alike. */
    Frame next() throws IOException {
        ByteArrayOutputStream message = new ByteArrayOutputStream();
        int opcode = 0;
        while (true) {
            int first = in.readUnsignedByte();
            int second = in.readUnsignedByte();
            long length = second & 0x7F;
            length = length == 126 ? in.readUnsignedShort() : length == 127 ? in.readLong() : length;
            byte[] payload = new byte[(int) length];
            in.readFully(payload);
            opcode = (first & 0x0F) == 0 ? opcode : first & 0x0F;
            message.writeBytes(payload);
            if ((first & 0x80) != 0) {
                return new Frame(opcode, message.toByteArray());
            }
        }
    }

    /** The next text message that is no heart-beat. */
    String hear() throws IOException {
        while (true) {
            Frame frame = next();
            if (frame.opcode == TEXT && !frame.text().equals("\n")) {
                return frame.text();
            }
            assertThat(frame.opcode)
                    .as("a text message, not a close %s", frame.text())
                    .isNotEqualTo(CLOSE);
        }
    }

    /** The next message on this destination; others are passed over. */
    String hearOn(String destination) throws IOException {
        String text = hear();
        while (!text.startsWith("MESSAGE\ndestination:" + destination + "\n")) {
            text = hear();
        }
        return text;
    }

    /** The close code with which the server ends this; 1006 when it just cuts. What comes before it is passed over. */
    int closeCode() throws IOException {
        try {
            Frame frame = next();
            while (frame.opcode != CLOSE) {
                frame = next();
            }
            return frame.closeCode();
        } catch (EOFException | SocketException cut) {
            return 1006;
        }
    }

    RawClient connect() throws IOException {
        say("CONNECT\naccept-version:1.2\nhost:localhost\n\n\0");
        assertThat(hear()).startsWith("CONNECTED\nversion:1.2\n");
        return this;
    }

    RawClient subscribe(String id, String destination) throws IOException {
        say("SUBSCRIBE\nid:" + id + "\ndestination:" + destination + "\nreceipt:s-" + id + "\n\n\0");
        String answer = hear();
        while (answer.startsWith("MESSAGE")) {
            answer = hear();
        }
        assertThat(answer).isEqualTo("RECEIPT\nreceipt-id:s-" + id + "\n\n\0");
        return this;
    }

    RawClient send(String destination, String body) throws IOException {
        Canaries.plantWordsOf(body);
        return say("SEND\ndestination:" + destination + "\n\n" + body + "\0");
    }

    static String body(String message) {
        return message.substring(message.indexOf("\n\n") + 2, message.length() - 1);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
