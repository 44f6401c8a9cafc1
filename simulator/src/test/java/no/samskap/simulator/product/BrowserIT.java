package no.samskap.simulator.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.File;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the front end's browser tests against the whole product, which they may kill and have started again. */
class BrowserIT {
    private static final long LONGEST_MINUTES = 20;

    @TempDir
    Path folder;

    private Server server;
    private HttpServer control;

    @BeforeEach
    void start() throws Exception {
        server = new Server(folder, Product.freePort());
        server.start();
        control = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1);
        control.createContext("/restart", exchange -> {
            server.kill();
            server.start();
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        control.start();
    }

    @AfterEach
    void stop() {
        control.stop(0);
        server.kill();
    }

    @Test
    void M51_every_browser_test_passes_against_the_whole_product() throws Exception {
        ProcessBuilder tests = new ProcessBuilder("npm", "run", "--silent", "e2e")
                .directory(Product.ROOT.resolve("frontend-static").toFile())
                .redirectErrorStream(true)
                .redirectInput(new File("/dev/null"));
        tests.environment().put("SAMSKAP_URL", server.url());
        tests.environment().put("SAMSKAP_SERVER_RESTART", restart());
        Process running = tests.start();
        try {
            // Line by line through this JVM's own output: the test runner listens on the native one.
            running.inputReader().lines().forEach(System.out::println);
            assertThat(running.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES)).isTrue();
            assertThat(running.exitValue())
                    .as("npm run e2e, see its output above")
                    .isZero();
        } finally {
            running.descendants().forEach(ProcessHandle::destroyForcibly);
            running.destroyForcibly();
        }
    }

    private String restart() {
        return "node -e \"fetch('http://127.0.0.1:" + control.getAddress().getPort()
                + "/restart').then((answer) => process.exit(answer.ok ? 0 : 1))\"";
    }
}
