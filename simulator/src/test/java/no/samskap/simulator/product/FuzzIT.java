package no.samskap.simulator.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import no.samskap.simulator.fuzz.FuzzCommand;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** A short run of what {@code fuzz} does for as long as it is asked to. */
class FuzzIT {
    @TempDir
    Path folder;

    private Server server;

    @BeforeEach
    void start() throws Exception {
        server = new Server(folder, Product.freePort());
        server.start();
    }

    @AfterEach
    void stop() {
        server.kill();
    }

    @Test
    void M52_what_a_grammar_grows_is_answered_without_5xx_hang_or_growth_and_is_not_in_the_log() throws Exception {
        int end = new CommandLine(new FuzzCommand())
                .execute("--url", server.url(), "--server-pid", Long.toString(server.pid()), "--seconds", "15");
        assertThat(end).as("see the figures above").isZero();
        assertThat(Files.readString(folder.resolve("server.log")))
                .doesNotContain("Tanke nummer")
                .doesNotContain("jndi")
                .doesNotContain("ERROR made up");
    }
}
