package no.samskap.web;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** What no well-behaved client sends: bytes as they are, on a connection of their own. */
public final class RawHttp {
    private static final int PATIENCE_MS = 5_000;

    private RawHttp() {}

    /** Everything that comes back until the server closes; the request should ask it to. */
    public static String send(int port, String request) {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(PATIENCE_MS);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    public static String get(int port, String target) {
        return send(port, "GET " + target + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    }
}
