package no.samskap.simulator.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a server's process holds: threads, open files (sockets are among them), and heap after a collection, where the JDK's
 * {@code jcmd} is at hand.
 */
record Vitals(long threads, long files, OptionalLong heapKilobytes) {
    private static final Pattern USED = Pattern.compile("used (\\d+)K");

    static Vitals of(long pid) throws IOException, InterruptedException {
        Path process = Path.of("/proc", Long.toString(pid));
        try (Stream<Path> threads = Files.list(process.resolve("task"));
                Stream<Path> files = Files.list(process.resolve("fd"))) {
            return new Vitals(threads.count(), files.count(), heap(pid));
        }
    }

    private static OptionalLong heap(long pid) throws IOException, InterruptedException {
        Path jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd");
        if (!Files.isExecutable(jcmd)) {
            return OptionalLong.empty();
        }
        ask(jcmd, pid, "GC.run");
        Matcher used = USED.matcher(ask(jcmd, pid, "GC.heap_info"));
        long sum = 0;
        boolean found = false;
        while (used.find()) {
            // The class space is told of too, at the end.
            if (!found || used.end() < used.regionEnd()) {
                sum += Long.parseLong(used.group(1));
            }
            found = true;
        }
        return found ? OptionalLong.of(sum) : OptionalLong.empty();
    }

    private static String ask(Path jcmd, long pid, String what) throws IOException, InterruptedException {
        Process asked = new ProcessBuilder(jcmd.toString(), Long.toString(pid), what)
                .redirectErrorStream(true)
                .start();
        String answer = new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        asked.waitFor();
        return answer;
    }

    @Override
    public String toString() {
        return threads + " threads, " + files + " open files, "
                + (heapKilobytes.isPresent() ? heapKilobytes.getAsLong() / 1024 + " MB of heap" : "heap not known");
    }
}
