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
    public static void main(String[] args) {
        if (Arrays.asList(args).contains(Doctor.CHECK)) {
            System.exit(Doctor.examine(args, System.out));
        }
        if (Arrays.asList(args).contains(AuditCheck.VERIFY)) {
            System.exit(AuditCheck.examine(args, System.out));
        }
        SpringApplication.run(SamskapApplication.class, args);
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
