package no.samskap.simulator.load;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import no.samskap.simulator.client.FrontDoor;
import no.samskap.simulator.process.ProcessMeter;
import no.samskap.simulator.process.ServerProcess;

/** Runs a load against Spring's simple broker, which is started for it in a process of its own on the same Java. */
final class Yardstick {
    private static final String MAIN = "no.samskap.simulator.Simulator";

    private Yardstick() {}

    static LoadFigures measure(LoadPlan plan, Path log, Duration patience) throws IOException, InterruptedException {
        int port = freePort();
        try (FrontDoor door = new FrontDoor(URI.create("http://localhost:" + port), patience);
                ServerProcess server = ServerProcess.start(command(port), log, door, patience);
                var load = new Load(door, "leder", plan, Optional.of(new ProcessMeter(server.pid())), patience)) {
            return load.run();
        }
    }

    private static List<String> command(int port) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                MAIN,
                "simple-broker",
                "--port",
                Integer.toString(port));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
