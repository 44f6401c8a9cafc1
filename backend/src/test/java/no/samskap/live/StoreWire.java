package no.samskap.live;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Stands on the wire between the service and its store, and lets through what a test wants. */
final class StoreWire implements AutoCloseable {
    /** What becomes of what is said. */
    enum Weather {
        FINE,
        /** Nothing gets through, either way, and whoever tries is cut off. */
        CUT,
        /** What is asked for arrives and is done; the answer never comes back. */
        ANSWERS_LOST
    }

    private final ServerSocket door = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
    private final InetSocketAddress store;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile Weather weather = Weather.FINE;
    private volatile Duration slowness = Duration.ZERO;

    /** @param uri where the store is, as {@code mongodb://host:port/…} */
    StoreWire(String uri) throws IOException {
        String[] hostAndPort = uri.replaceAll("mongodb://([^/]+)/.*", "$1").split(":", 2);
        store = new InetSocketAddress(hostAndPort[0], Integer.parseInt(hostAndPort[1]));
        Thread.ofVirtual().start(this::letIn);
    }

    String uri(String database) {
        return "mongodb://127.0.0.1:" + door.getLocalPort() + "/" + database;
    }

    void weather(Weather now) {
        weather = now;
        if (now == Weather.CUT) {
            open.forEach(StoreWire::shut);
        }
    }

    /** Every answer takes so much longer. */
    void slowness(Duration howMuch) {
        slowness = howMuch;
    }

    private void letIn() {
        while (!door.isClosed()) {
            try {
                Socket here = door.accept();
                open.add(here);
                if (weather == Weather.CUT) {
                    shut(here);
                    continue;
                }
                Socket there = new Socket();
                there.connect(store);
                open.add(there);
                Thread.ofVirtual().start(() -> carry(here, there, false));
                Thread.ofVirtual().start(() -> carry(there, here, true));
            } catch (IOException closed) {
                // The door is closed, or the store is.
            }
        }
    }

    private void carry(Socket from, Socket to, boolean answers) {
        byte[] octets = new byte[64 * 1024];
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int read = in.read(octets); read >= 0; read = in.read(octets)) {
                if (answers && weather == Weather.ANSWERS_LOST) {
                    return;
                }
                if (answers && !slowness.isZero()) {
                    Thread.sleep(slowness);
                }
                out.write(octets, 0, read);
                out.flush();
            }
        } catch (IOException | InterruptedException cut) {
            // Whoever was speaking notices.
        }
    }

    private static void shut(Socket socket) {
        try {
            socket.close();
        } catch (IOException already) {
            // It is closed.
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
        open.forEach(StoreWire::shut);
    }
}
