package no.samskap.simulator.canary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Looks for what the backend's tests planted in all that was logged while they ran, which was before this module's. */
class CanariesTest {
    private static final Path LOGS = Path.of("../backend/target/logs");

    static List<String> found(List<String> canaries, String log) {
        return new LinkedHashSet<>(canaries)
                .stream()
                        .filter(canary -> !canary.isBlank())
                        .filter(log::contains)
                        .toList();
    }

    @Test
    void M53_nothing_that_tests_planted_is_in_the_log_of_the_whole_suite() throws IOException {
        assumeThat(LOGS.resolve("canaries.txt")).as("the backend's tests ran").exists();
        List<String> canaries = Files.readAllLines(LOGS.resolve("canaries.txt"));
        String log = Files.readString(LOGS.resolve("suite.log"));
        System.out.println("Looked for " + canaries.size() + " canaries in "
                + log.lines().count() + " lines that the whole suite logged.");
        assertThat(canaries).hasSizeGreaterThan(100);
        assertThat(found(canaries, log)).isEmpty();
    }

    @Test
    void M53_a_canary_that_is_logged_is_found() {
        assertThat(found(
                        List.of("Karis hemmelige tanke", "cookie-value-1234"),
                        "WARN somebody said Karis hemmelige tanke"))
                .containsExactly("Karis hemmelige tanke");
    }
}
