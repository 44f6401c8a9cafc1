package no.samskap.web;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** A store in memory that lives as long as the tests. */
public final class StoreForTests {
    private static final MongoServer SERVER = new MongoServer(H2Backend.inMemory());
    private static final String URI = "mongodb:/" + SERVER.bind() + "/samskap";

    private StoreForTests() {}

    /** Where it listens. */
    public static String uri() {
        return URI;
    }

    /** Tells an application where it is, early enough for what the web server itself needs. */
    static final class Address implements ApplicationContextInitializer<ConfigurableApplicationContext> {
        @Override
        public void initialize(ConfigurableApplicationContext application) {
            TestPropertyValues.of("spring.mongodb.uri=" + URI, "samskap.erasures=target/erasures.txt")
                    .applyTo(application);
        }
    }
}
