package no.samskap;

import java.time.Clock;
import java.util.Arrays;
import no.samskap.audit.AuditCheck;
import no.samskap.safety.Doctor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Samskap's service: one process that serves the pages, the API and the live boards. */
@SpringBootApplication
@EnableScheduling
public class SamskapApplication {
    /** Far more than wait for classes at once. */
    private static final String CARRIERS = "256";

    public static void main(String[] args) {
        if (isPacked()) {
            // Threads that wait for classes of a packed jar hold their carriers: see docs/decisions/079.
            System.setProperty("jdk.virtualThreadScheduler.parallelism", CARRIERS);
            System.setProperty("jdk.virtualThreadScheduler.maxPoolSize", CARRIERS);
        }
        if (Arrays.asList(args).contains(Doctor.CHECK)) {
            System.exit(Doctor.examine(args, System.out));
        }
        if (Arrays.asList(args).contains(AuditCheck.VERIFY)) {
            System.exit(AuditCheck.examine(args, System.out));
        }
        SpringApplication.run(SamskapApplication.class, args);
    }

    private static boolean isPacked() {
        return String.valueOf(SamskapApplication.class.getResource("SamskapApplication.class"))
                .contains("nested:");
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
