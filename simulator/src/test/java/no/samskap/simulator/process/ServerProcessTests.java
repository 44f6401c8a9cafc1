package no.samskap.simulator.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import no.samskap.simulator.client.FrontDoor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerProcessTests {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    @TempDir
    Path folder;

    @Test
    void M31_a_server_that_was_killed_is_another_process_afterwards_and_healthy() throws Exception {
        int port = freePort();
        try (var door = new FrontDoor(URI.create("http://localhost:" + port), PATIENCE);
                var server = ServerProcess.start(healthyAt(port), folder.resolve("log"), door, PATIENCE)) {
            long before = server.pid();

            server.killAndRestart();

            assertThat(server.pid()).isNotEqualTo(before);
            assertThat(ProcessHandle.of(before)).isEmpty();
            assertThat(door.healthy()).isTrue();
        }
    }

    @Test
    void M32_a_server_that_ends_instead_of_serving_is_told_of_at_once() throws Exception {
        try (var door = new FrontDoor(URI.create("http://localhost:" + freePort()), PATIENCE)) {
            assertThatThrownBy(() -> ServerProcess.start(
                            List.of(JAVA, "-cp", "", "no.such.Program"), folder.resolve("log"), door, PATIENCE))
                    .hasMessageContaining("ended with exit code 1");
        }
    }

    private static List<String> healthyAt(int port) {
        String classPath = System.getProperty("java.class.path");
        return List.of(JAVA, "-cp", classPath, HealthyServer.class.getName(), Integer.toString(port));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
