package no.samskap.challenge;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.util.Map;
import java.util.TreeMap;
import no.samskap.people.Unguessable;
import no.samskap.web.Browser;
import no.samskap.web.Browser.Answer;
import no.samskap.web.OverTheWire;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;

/** Has a server of its own: whoever guesses uses up what others on the same address may get wrong. */
@OverTheWire
@DirtiesContext(classMode = DirtiesContext.ClassMode.BEFORE_CLASS)
class GuessingTest {
    @LocalServerPort
    int port;

    @Test
    @DirtiesContext
    void P06_threat7_threat75_wrong_codes_from_one_address_are_limited_and_right_ones_never() {
        Browser leader = new Browser(port);
        leader.post("/api/demo-login", "{\"person\":\"leder\"}");
        String code = leader.post("/api/challenges", "{\"title\":\"a\",\"question\":\"b\"}")
                .string("joinCode");
        Unguessable unguessable = new Unguessable();
        Browser guesser = new Browser(port);
        Map<Integer, Integer> answers = new TreeMap<>();
        Answer last = guesser.get("/api/me");
        for (int i = 0; i < 200; i++) {
            last = guess(guesser, unguessable.code(8), "10.0." + i + ".1");
            answers.merge(last.status(), 1, Integer::sum);
        }
        assertThat(answers.keySet()).containsExactly(404, 429);
        assertThat(answers.get(404)).isBetween(30, 60);
        assertThat(last.status()).isEqualTo(429);
        assertThat(Integer.parseInt(last.header("Retry-After"))).isBetween(1, 60);
        assertThat(guesser.post("/api/join", "{\"joinCode\":\"" + code + "\"}").status())
                .isEqualTo(200);
    }

    /** Says each time that it comes from elsewhere, which anybody can say. */
    private static Answer guess(Browser guesser, String code, String said) {
        return guesser.send(guesser.request("/api/join")
                .header("Content-Type", "application/json")
                .header("X-XSRF-TOKEN", guesser.cookies().get("XSRF-TOKEN"))
                .header("X-Forwarded-For", said)
                .header("X-Real-IP", said)
                .header("Forwarded", "for=" + said)
                .POST(HttpRequest.BodyPublishers.ofString("{\"joinCode\":\"" + code + "\"}")));
    }

    @Test
    void P06_threat75_wrong_codes_from_very_many_addresses_are_limited_in_all() {
        Guesses guesses = new Guesses();
        int unlimited = 0;
        for (int i = 0; i < 10_000; i++) {
            if (guesses.wrong("10.0." + i / 250 % 250 + "." + i % 250).isEmpty()) {
                unlimited++;
            }
        }
        assertThat(unlimited).isBetween(600, 700);
    }

    @Test
    void P06_a_whole_IPv6_network_is_one_address() {
        Guesses guesses = new Guesses();
        int unlimited = 0;
        for (int i = 0; i < 100; i++) {
            if (guesses.wrong("2001:db8:1:2::" + Integer.toHexString(i + 1)).isEmpty()) {
                unlimited++;
            }
        }
        assertThat(unlimited).isBetween(30, 35);
        assertThat(guesses.wrong("2001:db8:1:3::1")).isEmpty();
    }
}
