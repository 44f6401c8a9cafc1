package no.samskap;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Samskap's service: one process that serves the pages, the API and the live boards. */
@SpringBootApplication
public class SamskapApplication {
    public static void main(String[] args) {
        SpringApplication.run(SamskapApplication.class, args);
    }
}
