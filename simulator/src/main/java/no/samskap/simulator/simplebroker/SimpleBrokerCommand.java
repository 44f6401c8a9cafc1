package no.samskap.simulator.simplebroker;

import java.util.Map;
import org.springframework.boot.SpringApplication;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Runs the yardstick until it is stopped; the comparing commands start it in a process of its own. */
@Command(name = "simple-broker", hidden = true, description = "Runs a small server on Spring's simple broker.")
public final class SimpleBrokerCommand implements Runnable {
    @Option(names = "--port", required = true)
    private int port;

    @Override
    public void run() {
        var application = new SpringApplication(SimpleBrokerApplication.class);
        application.setDefaultProperties(Map.of(
                "server.port",
                port,
                "server.address",
                "127.0.0.1",
                "server.tomcat.max-connections",
                20_000,
                "spring.main.banner-mode",
                "off"));
        application.run();
        stayUntilStopped();
    }

    private static void stayUntilStopped() {
        try {
            Thread.currentThread().join();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
