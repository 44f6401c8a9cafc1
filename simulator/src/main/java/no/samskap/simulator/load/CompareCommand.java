package no.samskap.simulator.load;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import no.samskap.simulator.process.ServerOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code compare}: the product and the yardstick in turn, each round on fresh processes, so that whatever else the
 * machine is doing meets both alike. The medians of the rounds make the ratio; exit code 0 only when every round counts.
 */
@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        description = "Runs the load against the server and against Spring's simple broker in turn; prints the ratio.")
public final class CompareCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Mixin
    private ServerOptions server = new ServerOptions();

    @Mixin
    private LoadPlan plan = new LoadPlan();

    @Option(names = "--rounds", defaultValue = "3", description = "how often each is measured (${DEFAULT-VALUE})")
    private int rounds = 3;

    @Override
    public Integer call() throws Exception {
        PrintWriter out = spec.commandLine().getOut();
        var played = new Rounds();
        for (int round = 1; round <= rounds; round++) {
            out.printf("--- round %d of %d: %s%n", round, rounds, plan);
            // Who goes first changes, so that a machine that grows slower or faster favours neither.
            if (round % 2 == 1) {
                LoadFigures ours = measureOurs(out);
                played.add(ours, measureTheirs(out));
            } else {
                LoadFigures theirs = measureTheirs(out);
                played.add(measureOurs(out), theirs);
            }
        }
        out.println("--- " + played);
        return played.allCount() ? 0 : 1;
    }

    private LoadFigures measureOurs(PrintWriter out) throws Exception {
        LoadFigures figures = LoadCommand.measure(server, plan);
        out.println("- Samskap");
        figures.print(out);
        return figures;
    }

    private LoadFigures measureTheirs(PrintWriter out) throws Exception {
        LoadFigures figures = Yardstick.measure(plan, server.log(), server.patience());
        out.println("- simple broker");
        figures.print(out);
        return figures;
    }
}
