package no.samskap.simulator.load;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code bench-simple-broker}: the same load against Spring's simple broker. */
@Command(
        name = "bench-simple-broker",
        mixinStandardHelpOptions = true,
        description = "Runs the load against a small server on Spring's simple broker, as a yardstick.")
public final class BenchSimpleBrokerCommand implements Callable<Integer> {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Mixin
    private LoadPlan plan = new LoadPlan();

    @Option(
            names = "--server-log",
            defaultValue = "simple-broker.log",
            description = "where the small server prints to (${DEFAULT-VALUE})")
    private Path log = Path.of("simple-broker.log");

    @Override
    public Integer call() throws Exception {
        LoadFigures figures = Yardstick.measure(plan, log, PATIENCE);
        spec.commandLine().getOut().println("simple broker, " + plan);
        figures.print(spec.commandLine().getOut());
        return 0;
    }
}
