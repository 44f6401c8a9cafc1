package no.samskap.simulator.replay;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import no.samskap.simulator.client.FrontDoor;
import no.samskap.simulator.process.ServerOptions;
import no.samskap.simulator.process.ServerProcess;
import no.samskap.simulator.recording.Recording;
import no.samskap.simulator.recording.RecordingFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code replay DIR}: exit code 0 only when the server's matrix is the recording's, cell for cell, and nothing else went wrong. */
@Command(
        name = "replay",
        mixinStandardHelpOptions = true,
        description = "Plays a recorded consultation and compares what the server remembers, cell by cell.")
public final class ReplayCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "DIR", description = "a folder with votes.csv and its companions")
    private Path folder = Path.of(".");

    @Mixin
    private ServerOptions server = new ServerOptions();

    @Option(
            names = "--in-flight",
            defaultValue = "256",
            description = "commands without an answer at any time, at most (${DEFAULT-VALUE})")
    private int inFlight = 256;

    @Option(
            names = "--at-once",
            defaultValue = "32",
            description = "how many join or connect at the same time (${DEFAULT-VALUE})")
    private int atOnce = 32;

    @Option(
            names = "--kills",
            defaultValue = "0",
            description = "how often to kill the server on the way; needs --server-command (${DEFAULT-VALUE})")
    private int kills;

    @Option(
            names = "--settle",
            defaultValue = "30",
            description = "seconds that the export may lag behind the last answer (${DEFAULT-VALUE})")
    private int settleSeconds = 30;

    @Override
    public Integer call() throws Exception {
        Recording recording = RecordingFolder.read(folder);
        var out = spec.commandLine().getOut();
        try (FrontDoor door = server.door()) {
            Optional<ServerProcess> started = server.start(door);
            if (kills > 0 && started.isEmpty()) {
                throw new ParameterException(spec.commandLine(), "--kills needs --server-command");
            }
            var plan = new ReplayPlan(server.leader(), inFlight, atOnce, settleSeconds, server.patience());
            try (var killings = new Killings(
                            started.orElse(null), kills, recording.votes().size());
                    var replay = new Replay(door, recording, plan, killings, out)) {
                return replay.run() ? 0 : 1;
            } finally {
                started.ifPresent(ServerProcess::close);
            }
        }
    }
}
