package no.samskap.simulator.load;

import java.time.Duration;
import picocli.CommandLine.Option;

/** The part of the command line that says how many people do how much for how long. */
final class LoadPlan {
    @Option(names = "--people", defaultValue = "1000", description = "guests, each with a socket (${DEFAULT-VALUE})")
    int people = 1_000;

    @Option(names = "--rate", defaultValue = "50", description = "commands a second, all together (${DEFAULT-VALUE})")
    int rate = 50;

    @Option(names = "--seconds", defaultValue = "20", description = "how long to measure (${DEFAULT-VALUE})")
    int seconds = 20;

    @Option(
            names = "--warm-up",
            defaultValue = "10",
            description = "seconds of the same load before measuring (${DEFAULT-VALUE})")
    int warmUpSeconds = 10;

    @Option(names = "--ideas", defaultValue = "50", description = "ideas that are moved about (${DEFAULT-VALUE})")
    int ideas = 50;

    @Option(
            names = "--at-once",
            defaultValue = "32",
            description = "how many join or connect at the same time (${DEFAULT-VALUE})")
    int atOnce = 32;

    @Option(
            names = "--sample",
            defaultValue = "20",
            description = "sockets at which the time of delivery is taken (${DEFAULT-VALUE})")
    int sample = 20;

    Duration measured() {
        return Duration.ofSeconds(seconds);
    }

    Duration warmUp() {
        return Duration.ofSeconds(warmUpSeconds);
    }

    @Override
    public String toString() {
        return "%d people, %d commands a second, %d s".formatted(people, rate, seconds);
    }
}
