package no.samskap.simulator.process;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import no.samskap.simulator.client.FrontDoor;
import org.jspecify.annotations.Nullable;

/**
 * A server that this program has started, and may kill without warning and start again. What it prints is appended to a
 * file. Closing asks it politely first.
 */
public final class ServerProcess implements AutoCloseable {
    private static final int LOOK_EVERY_MS = 100;

    private final List<String> command;
    private final Path log;
    private final FrontDoor door;
    private final Duration patience;
    private volatile @Nullable Process process;

    private ServerProcess(List<String> command, Path log, FrontDoor door, Duration patience) {
        this.command = command;
        this.log = log;
        this.door = door;
        this.patience = patience;
    }

    /** Starts {@code commandLine} and waits until the server says that it can serve. */
    public static ServerProcess start(String commandLine, Path log, FrontDoor door, Duration patience)
            throws IOException, InterruptedException {
        return start(CommandLineWords.of(commandLine), log, door, patience);
    }

    /** The same for a command that is in words already. */
    public static ServerProcess start(List<String> command, Path log, FrontDoor door, Duration patience)
            throws IOException, InterruptedException {
        if (door.healthy()) {
            throw new IllegalStateException("another server answers at " + door.base() + " already");
        }
        var server = new ServerProcess(command, log, door, patience);
        try {
            server.startAndAwaitHealth();
            return server;
        } catch (IOException | InterruptedException | RuntimeException failure) {
            server.close();
            throw failure;
        }
    }

    /** Ends the server at once, as a power cut would, and starts it again. Returns when it can serve. */
    public void killAndRestart() throws IOException, InterruptedException {
        tree().forEach(ProcessHandle::destroyForcibly);
        running().waitFor();
        startAndAwaitHealth();
    }

    public long pid() {
        return running().pid();
    }

    private void startAndAwaitHealth() throws IOException, InterruptedException {
        process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        long giveUpAt = System.nanoTime() + patience.toNanos();
        while (!door.healthy()) {
            if (!running().isAlive()) {
                throw new IllegalStateException(
                        "the server ended with exit code " + running().exitValue() + "; see " + log);
            }
            if (System.nanoTime() > giveUpAt) {
                throw new IllegalStateException("the server was not healthy within " + patience + "; see " + log);
            }
            Thread.sleep(LOOK_EVERY_MS);
        }
    }

    private Process running() {
        Process current = process;
        if (current == null) {
            throw new IllegalStateException("not started");
        }
        return current;
    }

    /** The server may be the child of a launcher, and is to be ended itself. */
    private Stream<ProcessHandle> tree() {
        ProcessHandle root = running().toHandle();
        return Stream.concat(root.descendants(), Stream.of(root)).toList().stream();
    }

    @Override
    public void close() {
        if (process == null) {
            return;
        }
        List<ProcessHandle> all = tree().toList();
        all.forEach(ProcessHandle::destroy);
        try {
            if (!running().waitFor(15, TimeUnit.SECONDS)) {
                all.forEach(ProcessHandle::destroyForcibly);
                running().waitFor();
            }
        } catch (InterruptedException stop) {
            all.forEach(ProcessHandle::destroyForcibly);
            Thread.currentThread().interrupt();
        }
    }
}
