package no.samskap.challenge;

import static org.assertj.core.api.Assertions.assertThat;

import no.samskap.web.Browser;
import no.samskap.web.Browser.Answer;
import no.samskap.web.OverTheWire;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@OverTheWire
class JoiningTest {
    @LocalServerPort
    int port;

    private Browser leader;
    private Answer posed;
    private String code;

    @BeforeEach
    void a_challenge() {
        leader = new Browser(port);
        leader.post("/api/demo-login", "{\"person\":\"leder\"}");
        posed = leader.post("/api/challenges", "{\"title\":\"Skolevei\",\"question\":\"Hvordan blir den trygg?\"}");
        code = posed.string("joinCode");
    }

    @Test
    void P01_a_guest_joins_by_code_and_is_who_they_say_in_that_challenge() {
        assertThat(posed.status()).as(posed.text()).isEqualTo(201);
        Browser guest = new Browser(port);
        Answer joined =
                guest.post("/api/join", "{\"joinCode\":\"" + code + "\",\"name\":\"Ola\",\"role\":\"medarbeider\"}");
        assertThat(joined.status()).as(joined.text()).isEqualTo(200);
        assertThat(joined.string("challenge")).isEqualTo(posed.string("id"));
        assertThat(joined.string("board")).isEqualTo(posed.string("board"));
        Answer me = guest.get("/api/me");
        assertThat(me.status()).isEqualTo(200);
        assertThat(me.json().toString())
                .isEqualTo("{\"participant\":\"" + joined.string("participant")
                        + "\",\"name\":\"Ola\",\"role\":\"medarbeider\",\"guest\":true}");
    }

    @Test
    void P03_the_same_cookie_joins_as_the_same_participant() {
        Browser guest = new Browser(port);
        String first =
                guest.post("/api/join", "{\"joinCode\":\"" + code + "\"}").string("participant");
        Browser repeated = guest.copy();
        assertThat(guest.post("/api/join", "{\"joinCode\":\"" + code + "\"}").string("participant"))
                .isEqualTo(first);
        assertThat(repeated.post("/api/join", "{\"joinCode\":\"" + code + "\"}").string("participant"))
                .isEqualTo(first);
    }
}
