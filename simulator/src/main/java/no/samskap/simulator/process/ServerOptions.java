package no.samskap.simulator.process;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import no.samskap.simulator.client.FrontDoor;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The part of the command line that says which server, and whether it is ours to start. */
public final class ServerOptions {
    @Option(names = "--url", defaultValue = "http://localhost:8080", description = "the server (${DEFAULT-VALUE})")
    private URI url = URI.create("http://localhost:8080");

    @Option(names = "--server-command", description = "start the server with this command line, without a shell")
    private @Nullable String command;

    @Option(
            names = "--server-log",
            defaultValue = "server.log",
            description = "where a server that we start prints to (${DEFAULT-VALUE})")
    private Path log = Path.of("server.log");

    @Option(names = "--server-pid", description = "the process to measure, where we do not start it")
    private @Nullable Long pid;

    @Option(
            names = "--patience",
            defaultValue = "120",
            description = "seconds without progress after which to give up (${DEFAULT-VALUE})")
    private int patienceSeconds = 120;

    @Option(names = "--leader", defaultValue = "leder", description = "the demo person who poses the challenge")
    private String leader = "leder";

    public FrontDoor door() {
        return new FrontDoor(url, patience());
    }

    public Duration patience() {
        return Duration.ofSeconds(patienceSeconds);
    }

    public String leader() {
        return leader;
    }

    public Path log() {
        return log;
    }

    /** The server, started, where it is ours to start. */
    public Optional<ServerProcess> start(FrontDoor door) throws IOException, InterruptedException {
        return command == null ? Optional.empty() : Optional.of(ServerProcess.start(command, log, door, patience()));
    }

    /** What to measure: the server that was started, else the process that was named. */
    public Optional<ProcessMeter> meter(Optional<ServerProcess> started) {
        OptionalLong measured = started.map(server -> OptionalLong.of(server.pid()))
                .orElse(pid == null ? OptionalLong.empty() : OptionalLong.of(pid));
        return measured.isPresent() ? Optional.of(new ProcessMeter(measured.getAsLong())) : Optional.empty();
    }
}
