package no.samskap.simulator.fuzz;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import no.samskap.simulator.client.FrontDoor;
import no.samskap.simulator.process.ProcessMeter;
import no.samskap.simulator.process.ServerOptions;
import no.samskap.simulator.process.ServerProcess;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code fuzz}: exit code 0 only when nothing was answered 5xx, nothing hung, and the process holds what it held. */
@Command(
        name = "fuzz",
        mixinStandardHelpOptions = true,
        description = "Throws what a grammar grows at the socket and the commands, and watches the process.")
public final class FuzzCommand implements Callable<Integer> {
    /** A pool may breathe. */
    private static final long SOME_THREADS = 40;

    private static final long SOME_FILES = 40;

    /** What was accepted is kept: a board with some thousand cards is a few megabytes. */
    private static final long SOME_HEAP_KILOBYTES = 64 << 10;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Mixin
    private ServerOptions server = new ServerOptions();

    @Option(names = "--seconds", defaultValue = "600", description = "how long (${DEFAULT-VALUE})")
    private int seconds = 600;

    @Option(names = "--people", defaultValue = "4", description = "how many at once (${DEFAULT-VALUE})")
    private int people = 4;

    @Option(names = "--seed", defaultValue = "1", description = "the same seed grows the same input (${DEFAULT-VALUE})")
    private long seed = 1;

    @Override
    public Integer call() throws Exception {
        PrintWriter out = spec.commandLine().getOut();
        try (FrontDoor patient = server.door();
                FrontDoor door = new FrontDoor(patient.base(), Duration.ZERO)) {
            Optional<ServerProcess> started = server.start(patient);
            try {
                return run(door, server.meter(started), out);
            } finally {
                started.ifPresent(ServerProcess::close);
            }
        }
    }

    private int run(FrontDoor door, Optional<ProcessMeter> meter, PrintWriter out) throws Exception {
        Fuzz fuzz = new Fuzz(door, server.leader());
        // What a server builds up once it is in use at all is not growth.
        fuzz.run(seed, people, Duration.ofSeconds(seconds / 5));
        settle();
        Optional<Vitals> before = vitals(meter);
        fuzz.run(seed + 1, people, Duration.ofSeconds(seconds - seconds / 5));
        settle();
        Optional<Vitals> after = vitals(meter);
        out.println("fuzz         " + fuzz.figures());
        List<String> faults = new ArrayList<>(fuzz.figures().faults());
        if (before.isPresent() && after.isPresent()) {
            out.println("held before  " + before.get());
            out.println("held after   " + after.get());
            faults.addAll(tooMuch(Fuzz.growth(before.get(), after.get())));
        } else {
            out.println("the process was not watched: say --server-pid or --server-command");
        }
        out.println(faults.isEmpty() ? "no 5xx, no hang, no growth" : faults.size() + " faults");
        faults.stream().limit(20).forEach(fault -> out.println("FAULT        " + fault));
        out.flush();
        return faults.isEmpty() ? 0 : 1;
    }

    static List<String> tooMuch(Map<String, Long> growth) {
        Map<String, Long> allowed =
                Map.of("threads", SOME_THREADS, "files", SOME_FILES, "heapKilobytes", SOME_HEAP_KILOBYTES);
        return growth.entrySet().stream()
                .filter(each -> each.getValue() > allowed.getOrDefault(each.getKey(), Long.MAX_VALUE))
                .map(each -> each.getKey() + " grew by " + each.getValue())
                .toList();
    }

    private static Optional<Vitals> vitals(Optional<ProcessMeter> meter) throws Exception {
        return meter.isPresent() ? Optional.of(Vitals.of(meter.get().pid())) : Optional.empty();
    }

    /** Closed sockets are noticed within seconds; a server that needs longer than this keeps them. */
    private static void settle() throws InterruptedException {
        Thread.sleep(Duration.ofSeconds(12));
    }
}
