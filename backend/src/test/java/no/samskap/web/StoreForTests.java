package no.samskap.web;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import java.util.List;
import no.samskap.board.Boards;
import no.samskap.protocol.Area;
import no.samskap.protocol.BoardId;
import no.samskap.protocol.ChallengeId;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** A store in memory that lives as long as the tests, and boards that only say yes. */
@TestConfiguration(proxyBeanMethods = false)
public class StoreForTests {
    private static final MongoServer SERVER = new MongoServer(H2Backend.inMemory());
    private static final String URI = "mongodb:/" + SERVER.bind() + "/samskap";

    /** Tells an application where it is, early enough for what the web server itself needs. */
    static final class Address implements ApplicationContextInitializer<ConfigurableApplicationContext> {
        @Override
        public void initialize(ConfigurableApplicationContext application) {
            TestPropertyValues.of("spring.mongodb.uri=" + URI).applyTo(application);
        }
    }

    @Bean
    @Primary
    Boards boardsThatSayYes() {
        return new Boards() {
            @Override
            public void open(BoardId board, ChallengeId challenge, List<Area> areas) {}
        };
    }
}
