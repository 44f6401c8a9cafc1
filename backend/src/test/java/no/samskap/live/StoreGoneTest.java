package no.samskap.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.util.stream.Collectors;
import no.samskap.SamskapApplication;
import no.samskap.live.StoreWire.Weather;
import no.samskap.web.Browser;
import no.samskap.web.Browser.Answer;
import no.samskap.web.StoreForTests;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The whole service, while the wire to its store is cut, loses answers or is slow, and people are on a board. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StoreGoneTest {
    private StoreWire wire;
    private ConfigurableApplicationContext service;
    private int port;
    private Browser leader;
    private String board = "";
    private RawClient guest;

    @BeforeAll
    void start() throws IOException {
        wire = new StoreWire(StoreForTests.uri());
        service = SpringApplication.run(
                SamskapApplication.class,
                "--server.port=0",
                "--spring.main.banner-mode=off",
                "--spring.mongodb.uri=" + wire.uri("weather"));
        port = service.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    @AfterAll
    void stop() throws IOException {
        service.close();
        wire.close();
    }

    @BeforeEach
    void a_guest_on_a_board() throws IOException {
        leader = new Browser(port);
        leader.post("/api/demo-login", "{\"person\":\"leder\"}");
        Answer posed = leader.post("/api/challenges", "{\"title\":\"Uvær\",\"question\":\"Hva nå?\"}");
        board = posed.string("board");
        leader.put("/api/challenges/" + posed.string("id") + "/phase", "{\"phase\":\"Ideate\"}");
        Browser joined = new Browser(port);
        joined.post("/api/join", "{\"joinCode\":\"" + posed.string("joinCode") + "\"}");
        String cookies = joined.cookies().entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
        guest = new RawClient(port, "Cookie: " + cookies).connect().subscribe("r", "/user/queue/replies");
        assertThat(says(add(0))).contains("\"outcome\":\"accepted\",\"command\":\"c0\",\"seq\":1}");
    }

    @AfterEach
    void go() throws IOException {
        wire.weather(Weather.FINE);
        wire.slowness(Duration.ZERO);
        guest.close();
    }

    private static String add(int number) {
        return "{\"id\":\"c%1$d\",\"type\":\"AddIdea\",\"idea\":\"i%1$d\",\"text\":\"Idé\"}".formatted(number);
    }

    private String says(String command) throws IOException {
        return RawClient.body(guest.send("/app/boards." + board, command).hear());
    }

    private String saysUntilAccepted(String command) {
        String[] last = {""};
        await().atMost(Duration.ofSeconds(30)).until(() -> {
            last[0] = says(command);
            return last[0].contains("accepted");
        });
        return last[0];
    }

    private String events() {
        return leader.get("/api/boards/" + board + "/events").text();
    }

    @Test
    void R06_fault6_while_the_store_is_out_of_reach_nothing_is_accepted_and_afterwards_all_goes_on_by_itself()
            throws IOException {
        wire.weather(Weather.CUT);
        assertThat(says(add(1))).contains("\"code\":\"unavailable\"");
        assertThat(guest.subscribe("still", "/user/queue/replies")).isNotNull();
        wire.weather(Weather.FINE);
        assertThat(saysUntilAccepted(add(1))).contains("\"command\":\"c1\",\"seq\":2}");
        assertThat(events()).containsOnlyOnce("\"idea\":\"i1\"").contains("\"seq\":2,\"more\":false");
    }

    @Test
    void R06_R02_fault7_a_write_whose_answer_was_lost_is_not_said_to_be_safe_and_takes_effect_once()
            throws IOException {
        wire.weather(Weather.ANSWERS_LOST);
        assertThat(says(add(1))).contains("\"code\":\"unavailable\"");
        wire.weather(Weather.FINE);
        assertThat(saysUntilAccepted(add(1))).contains("\"command\":\"c1\",\"seq\":2}");
        assertThat(says(add(2))).contains("\"command\":\"c2\",\"seq\":3}");
        assertThat(events()).containsOnlyOnce("\"idea\":\"i1\"").contains("\"seq\":3,\"more\":false");
    }

    @Test
    void R04_fault16_a_slow_store_gets_fuller_batches_and_everybody_an_answer() throws IOException {
        wire.slowness(Duration.ofMillis(200));
        for (int i = 1; i <= 200; i++) {
            guest.send("/app/boards." + board, add(i));
        }
        for (int i = 1; i <= 200; i++) {
            assertThat(guest.hear()).contains("\"outcome\":\"accepted\"");
        }
        wire.slowness(Duration.ZERO);
        assertThat(events()).contains("\"seq\":201,\"more\":false");
    }
}
