package no.samskap.simulator;

import java.util.concurrent.CompletionException;
import no.samskap.simulator.fuzz.FuzzCommand;
import no.samskap.simulator.load.BenchSimpleBrokerCommand;
import no.samskap.simulator.load.CompareCommand;
import no.samskap.simulator.load.LoadCommand;
import no.samskap.simulator.replay.ReplayCommand;
import no.samskap.simulator.simplebroker.SimpleBrokerCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line: replay a consultation, make load, compare it with Spring's simple broker, or throw everything at it. */
@Command(
        name = "simulator",
        mixinStandardHelpOptions = true,
        description = "Plays people against a running Samskap server.",
        subcommands = {
            ReplayCommand.class,
            LoadCommand.class,
            BenchSimpleBrokerCommand.class,
            CompareCommand.class,
            SimpleBrokerCommand.class,
            FuzzCommand.class
        })
public final class Simulator {
    private Simulator() {}

    /** Ends with 0 when all went well, 1 when something failed, 2 when the command line is wrong. */
    public static void main(String[] args) {
        System.exit(new CommandLine(new Simulator())
                .setExecutionExceptionHandler((failure, line, parsed) -> {
                    line.getErr().println(told(failure));
                    return 1;
                })
                .execute(args));
    }

    /** What went wrong, in a line; what waited for it says nothing more. */
    private static String told(Throwable failure) {
        Throwable cause =
                failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        return cause instanceof IllegalStateException ? String.valueOf(cause.getMessage()) : String.valueOf(cause);
    }
}
