package no.samskap.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;

/** A node with place for six: four from one address, two of one person. */
@SpringBootTest(
        classes = {LiveWorld.class, CrowdTests.Small.class},
        webEnvironment = WebEnvironment.RANDOM_PORT)
class CrowdTests {
    private static final String HERE = "127.0.0.1";
    private static final String ELSEWHERE = "127.0.0.2";

    static class Small {
        @Bean
        Places places() {
            return new Places(6, 4, 2);
        }
    }

    @LocalServerPort
    int port;

    private final List<RawClient> open = new ArrayList<>();

    @AfterEach
    void close() throws IOException {
        for (RawClient client : open) {
            client.close();
        }
    }

    private RawClient come(String from, String person) throws IOException {
        RawClient client = new RawClient(from, port, "GET /ws HTTP/1.1", List.of("Test-Person: " + person));
        open.add(client);
        return client;
    }

    private void in(String from, String person) throws IOException {
        come(from, person).connect();
    }

    private void turnedAway(RawClient client) {
        assertThat(client.status()).isEqualTo(429);
        assertThat(client.handshake).contains("\r\nRetry-After: 60\r\n");
    }

    @Test
    void L48_threat24_fault29_one_person_or_address_takes_no_more_than_its_share_and_a_full_node_says_so()
            throws IOException {
        in(HERE, "kari");
        in(HERE, "kari");
        turnedAway(come(HERE, "kari"));
        turnedAway(come(ELSEWHERE, "kari"));
        in(HERE, "ola");
        in(HERE, "per");
        turnedAway(come(HERE, "siri"));
        in(ELSEWHERE, "siri");
        in(ELSEWHERE, "tor");
        assertThat(come(ELSEWHERE, "nina").status()).isEqualTo(503);
    }
}
