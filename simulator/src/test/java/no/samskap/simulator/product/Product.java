package no.samskap.simulator.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where the built product lies and how it is started: the backend's jar, made by the module before this one, unpacked as an
 * operator unpacks it. Run packed, its class loader and virtual threads can wait for each other for ever.
 */
final class Product {
    static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    static final Path RECORDINGS = ROOT.resolve("../shared/data/polis").normalize();

    private Product() {}

    static String java() {
        return ProcessHandle.current().info().command().orElseThrow();
    }

    /** The words that start the server. */
    static List<String> command() throws IOException {
        return List.of(java(), "-Xmx1g", "-jar", Unpacked.JAR.toString());
    }

    /** Once for all that starts it from here. */
    private static final class Unpacked {
        static final Path JAR = unpack();

        private static Path unpack() {
            try {
                Path jar = jar();
                Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "product-");
                Process unpacking = new ProcessBuilder(
                                java(),
                                "-Djarmode=tools",
                                "-jar",
                                jar.toString(),
                                "extract",
                                "--force",
                                "--destination",
                                folder.toString())
                        .inheritIO()
                        .start();
                assertThat(unpacking.waitFor())
                        .as("unpacking the backend's jar")
                        .isZero();
                return folder.resolve(jar.getFileName()).toAbsolutePath();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
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
