package no.samskap.simulator.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * Reads what a process and its children have used. The operating system counts CPU in hundredths of a second, which is
 * fine over many seconds and useless over one.
 */
public final class ProcessMeter {
    private final long pid;

    public ProcessMeter(long pid) {
        this.pid = pid;
    }

    public long pid() {
        return pid;
    }

    /** CPU time so far, in user and kernel mode together. */
    public Duration cpu() {
        return tree().flatMap(process -> process.info().totalCpuDuration().stream())
                .reduce(Duration.ZERO, Duration::plus);
    }

    /** Memory that is resident now, in bytes; empty where the system has no {@code /proc}. */
    public OptionalLong residentBytes() {
        return tree().map(process -> residentBytes(process.pid()))
                .flatMapToLong(OptionalLong::stream)
                .reduce(Long::sum);
    }

    private Stream<ProcessHandle> tree() {
        return ProcessHandle.of(pid).stream().flatMap(root -> Stream.concat(Stream.of(root), root.descendants()));
    }

    private static OptionalLong residentBytes(long pid) {
        try (Stream<String> lines = Files.lines(Path.of("/proc", Long.toString(pid), "status"))) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> 1024 * Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst();
        } catch (IOException ignored) {
            return OptionalLong.empty();
        }
    }
}
