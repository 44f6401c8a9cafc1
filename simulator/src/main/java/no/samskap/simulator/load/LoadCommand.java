package no.samskap.simulator.load;

import java.util.Optional;
import java.util.concurrent.Callable;
import no.samskap.simulator.client.FrontDoor;
import no.samskap.simulator.process.ServerOptions;
import no.samskap.simulator.process.ServerProcess;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code load}: exit code 0 only when every command was accepted and every event reached everybody. */
@Command(
        name = "load",
        mixinStandardHelpOptions = true,
        description = "Lets many people work on one board at a steady rate, and measures.")
public final class LoadCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Mixin
    private ServerOptions server = new ServerOptions();

    @Mixin
    private LoadPlan plan = new LoadPlan();

    @Override
    public Integer call() throws Exception {
        LoadFigures figures = measure(server, plan);
        spec.commandLine().getOut().println("load         " + plan);
        figures.print(spec.commandLine().getOut());
        return figures.allArrived() ? 0 : 1;
    }

    static LoadFigures measure(ServerOptions server, LoadPlan plan) throws Exception {
        try (FrontDoor door = server.door()) {
            Optional<ServerProcess> started = server.start(door);
            try (var load = new Load(door, server.leader(), plan, server.meter(started), server.patience())) {
                return load.run();
            } finally {
                started.ifPresent(ServerProcess::close);
            }
        }
    }
}
