package no.samskap.simulator.product;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The product's server as a process of its own on a data folder that outlives it. */
final class Server {
    private static final Duration LONGEST_START = Duration.ofMinutes(3);

    private final Path folder;
    private final int port;
    private final Map<String, String> settings;
    private final HttpClient client = HttpClient.newHttpClient();
    private @Nullable Process process;

    Server(Path folder, int port) {
        this(folder, port, Map.of());
    }

    /** @param settings its environment, beyond the port and the folder */
    Server(Path folder, int port, Map<String, String> settings) {
        this.folder = folder;
        this.port = port;
        this.settings = settings;
    }

    String url() {
        return "http://localhost:" + port;
    }

    /** Starts it and returns when it can serve. */
    void start() throws IOException {
        ProcessBuilder builder = new ProcessBuilder(Product.command())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        folder.resolve("server.log").toFile()));
        builder.environment().put("SERVER_PORT", String.valueOf(port));
        builder.environment().put("SAMSKAP_DATA", folder.resolve("data").toString());
        builder.environment().putAll(settings);
        process = builder.start();
        awaitHealth(process);
    }

    long pid() {
        return Objects.requireNonNull(process).pid();
    }

    /** Ends it as a power cut would. */
    void kill() {
        Process running = process;
        if (running != null) {
            running.destroyForcibly().onExit().join();
        }
    }

    private void awaitHealth(Process running) {
        long until = System.nanoTime() + LONGEST_START.toNanos();
        while (!serves()) {
            if (!running.isAlive() || System.nanoTime() > until) {
                throw new IllegalStateException("the server did not start, see " + folder.resolve("server.log"));
            }
            Thread.yield();
        }
    }

    private boolean serves() {
        HttpRequest health =
                HttpRequest.newBuilder(URI.create(url() + "/actuator/health")).build();
        try {
            return client.send(health, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (ConnectException notYet) {
            return false;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException e) {
            throw new IllegalStateException("interrupted while the server started", e);
        }
    }
}
