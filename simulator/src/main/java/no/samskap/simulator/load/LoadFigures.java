package no.samskap.simulator.load;

import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.lang.management.OperatingSystemMXBean;
import java.time.Duration;
import java.util.Map;
import java.util.OptionalDouble;
import no.samskap.simulator.measure.Latency;

/**
 * What one load came to.
 *
 * @param expected events that came to be, times the sockets that were to hear of each
 * @param delivered events that reached a socket
 * @param messages messages that carried them
 * @param serverCpuMicros what the server used in all; empty where its process is not known
 * @param ownCpu what this program used meanwhile, of the same machine
 * @param window from the first command to the last delivery
 * @param bytesPerConnection how much the server's resident memory grew while people connected, for each
 * @param lost sockets lost on the way
 */
record LoadFigures(
        int sent,
        int accepted,
        Map<String, Integer> rejections,
        long expected,
        long delivered,
        long messages,
        Latency ack,
        Latency delivery,
        OptionalDouble serverCpuMicros,
        Duration ownCpu,
        Duration window,
        OptionalDouble bytesPerConnection,
        int lost) {

    /** Microseconds of the server's CPU for each event that reached a socket. */
    OptionalDouble cpuMicrosPerDelivery() {
        return serverCpuMicros.isPresent() && delivered > 0
                ? OptionalDouble.of(serverCpuMicros.getAsDouble() / delivered)
                : OptionalDouble.empty();
    }

    boolean allArrived() {
        return sent > 0 && accepted == sent && delivered == expected;
    }

    void print(PrintWriter out) {
        out.printf(
                "commands     %d sent, %d accepted%s%n", sent, accepted, rejections.isEmpty() ? "" : ", " + rejections);
        out.printf(
                "delivered    %d of %d events (%.3f %%), %.1f a message; %d sockets lost%n",
                delivered,
                expected,
                100.0 * delivered / Math.max(1, expected),
                (double) delivered / Math.max(1, messages),
                lost);
        out.printf("ack          %s%n", ack);
        out.printf("delivery     %s%n", delivery);
        out.printf(
                "server CPU   %s µs a delivered event, %s of one core%n",
                shown(cpuMicrosPerDelivery(), 1), shown(serverShare(), 2));
        out.printf("client CPU   %.2f of one core%n", share(ownCpu.toNanos() / 1_000.0));
        out.printf("connection   %s kB of the server's memory each%n", shown(kilobytesPerConnection(), 0));
        OperatingSystemMXBean machine = ManagementFactory.getOperatingSystemMXBean();
        out.printf(
                "machine      load average %.1f on %d processors%n",
                machine.getSystemLoadAverage(), machine.getAvailableProcessors());
        out.flush();
    }

    private OptionalDouble serverShare() {
        return serverCpuMicros.isPresent()
                ? OptionalDouble.of(share(serverCpuMicros.getAsDouble()))
                : OptionalDouble.empty();
    }

    private OptionalDouble kilobytesPerConnection() {
        return bytesPerConnection.isPresent()
                ? OptionalDouble.of(bytesPerConnection.getAsDouble() / 1_000)
                : OptionalDouble.empty();
    }

    private double share(double cpuMicros) {
        return cpuMicros / (window.toNanos() / 1_000.0);
    }

    private static String shown(OptionalDouble figure, int digits) {
        return figure.isPresent() ? ("%." + digits + "f").formatted(figure.getAsDouble()) : "(unknown)";
    }
}
