package no.samskap.simulator.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Where the built product lies and how it is started: the backend's jar, made by the module before this one. */
final class Product {
    static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    static final Path RECORDINGS = ROOT.resolve("../shared/data/polis").normalize();

    private Product() {}

    static String java() {
        return ProcessHandle.current().info().command().orElseThrow();
    }

    /** The words that start the server. */
    static List<String> command() throws IOException {
        return List.of(java(), "-Xmx1g", "-jar", jar().toString());
    }

    private static Path jar() throws IOException {
        try (Stream<Path> built = Files.list(ROOT.resolve("backend/target"))) {
            List<Path> jars = built.filter(file -> file.getFileName().toString().endsWith("-exec.jar"))
                    .toList();
            assertThat(jars).as("the backend's jar: run mvn verify at the root").hasSize(1);
            return jars.getFirst();
        }
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
