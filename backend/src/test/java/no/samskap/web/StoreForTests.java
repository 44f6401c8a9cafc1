package no.samskap.web;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import org.bson.Document;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** A store in memory that lives as long as the tests. */
public final class StoreForTests {
    private static final MongoServer SERVER = new MongoServer(H2Backend.inMemory());
    private static final String URI = "mongodb:/" + SERVER.bind() + "/samskap";

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(StoreForTests::plantIds));
    }

    private StoreForTests() {}

    /** Everybody whom the tests made. */
    private static void plantIds() {
        try (MongoClient client = MongoClients.create(URI)) {
            for (String collection : new String[] {"people", "participants"}) {
                for (Document document :
                        client.getDatabase("samskap").getCollection(collection).find()) {
                    Canaries.plant(String.valueOf(document.get("_id")));
                }
            }
        }
    }

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
