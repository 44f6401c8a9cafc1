package no.samskap.simulator.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;

/** A WebSocket that keeps no rule but its own: it writes whatever it is given, and reads until the server ends. */
final class BareSocket implements Closeable {
    private static final int CONNECT_MS = 10_000;
    static final int TEXT = 1;
    static final int CLOSE = 8;

    private final Socket socket = new Socket();
    private final DataInputStream in;
    private final int status;

    /** How the server ended it, or that it did not. */
    sealed interface End {
        record Closed(int code) implements End {}

        record Cut() implements End {}

        /** It neither answered nor closed within the time. */
        record Silent() implements End {}
    }

    BareSocket(URI server, String cookies) throws IOException {
        socket.connect(new InetSocketAddress(server.getHost(), server.getPort()), CONNECT_MS);
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(CONNECT_MS);
        in = new DataInputStream(new BufferedInputStream(socket.getInputStream()));
        socket.getOutputStream()
                .write(("GET /ws HTTP/1.1\r\nHost: " + server.getRawAuthority()
                                + "\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                                + "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\nCookie: "
                                + cookies
                                + "\r\n\r\n")
                        .getBytes(ISO_8859_1));
        StringBuilder answer = new StringBuilder();
        while (answer.indexOf("\r\n\r\n") < 0) {
            answer.append((char) in.readUnsignedByte());
        }
        status = Integer.parseInt(answer.toString().split(" ", 3)[1]);
    }

    int status() {
        return status;
    }

    /** One frame; {@code first} is its first octet, as it is. */
    void write(int first, byte[] payload, boolean masked) throws IOException {
        ByteArrayOutputStream frame = new ByteArrayOutputStream();
        frame.write(first);
        int mask = masked ? 0x80 : 0;
        if (payload.length < 126) {
            frame.write(mask | payload.length);
        } else if (payload.length < 65_536) {
            frame.write(mask | 126);
            frame.write(payload.length >> 8);
            frame.write(payload.length);
        } else {
            frame.write(mask | 127);
            for (int shift = 56; shift >= 0; shift -= 8) {
                frame.write((int) ((long) payload.length >> shift));
            }
        }
        if (masked) {
            frame.writeBytes(new byte[] {1, 2, 3, 4});
        }
        for (int i = 0; i < payload.length; i++) {
            frame.write(masked ? payload[i] ^ (i % 4 + 1) : payload[i]);
        }
        socket.getOutputStream().write(frame.toByteArray());
    }

    /** Reads until the server closes, cuts, or says {@code last}; at most so long. */
    End awaitEnd(String last, int milliseconds) throws IOException {
        long until = System.nanoTime() + milliseconds * 1_000_000L;
        try {
            while (true) {
                int left = (int) ((until - System.nanoTime()) / 1_000_000L);
                if (left <= 0) {
                    return new End.Silent();
                }
                socket.setSoTimeout(left);
                int opcode = in.readUnsignedByte() & 0x0F;
                int second = in.readUnsignedByte();
                long length = second & 0x7F;
                length = length == 126 ? in.readUnsignedShort() : length == 127 ? in.readLong() : length;
                byte[] payload = new byte[(int) length];
                in.readFully(payload);
                if (opcode == CLOSE) {
                    return new End.Closed(length < 2 ? 1005 : (payload[0] & 0xFF) << 8 | (payload[1] & 0xFF));
                }
                if (new String(payload, ISO_8859_1).contains(last)) {
                    return new End.Closed(0);
                }
            }
        } catch (SocketTimeoutException silent) {
            return new End.Silent();
        } catch (IOException cut) {
            return new End.Cut();
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
