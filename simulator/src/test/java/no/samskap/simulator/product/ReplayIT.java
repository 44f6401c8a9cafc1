package no.samskap.simulator.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplayIT {
    @TempDir
    Path folder;

    @Test
    void M50_fault3_a_recorded_consultation_comes_out_as_it_went_in_though_the_server_is_killed_on_the_way()
            throws Exception {
        Path london = Product.RECORDINGS.resolve("london.youth.policing");
        if (!Files.isDirectory(london)) {
            assertThat(System.getenv("CI"))
                    .as("the recordings must be there in CI")
                    .isNotEqualTo("true");
            assumeTrue(false, "skipped: no recordings at " + Product.RECORDINGS);
        }
        int port = Product.freePort();
        List<String> words = new ArrayList<>(List.of(
                Product.java(),
                "-cp",
                System.getProperty("java.class.path"),
                "no.samskap.simulator.Simulator",
                "replay",
                london.toString(),
                "--url",
                "http://localhost:" + port,
                "--kills",
                "1",
                "--server-command",
                String.join(" ", Product.command()),
                "--server-log",
                folder.resolve("server.log").toString()));
        String said = run(
                words,
                Map.of(
                        "SERVER_PORT",
                        String.valueOf(port),
                        "SAMSKAP_DATA",
                        folder.resolve("data").toString()));
        assertThat(said)
                .contains("638 of 638 cells equal; 0 missing, 0 different, 0 extra")
                .contains("killed and started again 1 of 1 times")
                .contains("in order, without gaps");
    }

    private static String run(List<String> words, Map<String, String> environment)
            throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(words).redirectErrorStream(true);
        builder.environment().putAll(environment);
        Process process = builder.start();
        try {
            String said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            System.out.print(said);
            assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
            assertThat(process.exitValue()).as(said).isZero();
            return said;
        } finally {
            process.destroyForcibly();
        }
    }
}
