package no.samskap.simulator.recording;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/** The recorded consultations beside the repository; they are not part of it, so a checkout may be without them. */
public final class Recordings {
    private static final Path FOLDER = Path.of("..", "..", "shared", "data", "polis");

    private Recordings() {}

    /** Reads a recording; where it is missing the test is skipped, but on the build server it fails. */
    public static Recording read(String name) throws IOException {
        Path folder = FOLDER.resolve(name);
        if (!Files.isDirectory(folder)) {
            String missing =
                    "no recorded consultation at " + folder.toAbsolutePath().normalize();
            if ("true".equals(System.getenv("CI"))) {
                Assertions.fail(missing);
            }
            Assumptions.abort(missing);
        }
        return RecordingFolder.read(folder);
    }
}
