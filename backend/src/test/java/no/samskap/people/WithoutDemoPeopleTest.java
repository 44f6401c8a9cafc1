package no.samskap.people;

import static org.assertj.core.api.Assertions.assertThat;

import no.samskap.challenge.ChallengesForTests;
import no.samskap.web.Browser;
import no.samskap.web.Browser.Answer;
import no.samskap.web.OverTheWire;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** An installation that people reach by https through a proxy. */
@OverTheWire
@Import(ChallengesForTests.class)
@TestPropertySource(properties = {"samskap.public-address=https://samskap.example.no", "server.address=127.0.0.1"})
class WithoutDemoPeopleTest {
    @LocalServerPort
    int port;

    @Autowired
    ChallengesForTests challenges;

    @Test
    void P21_where_there_are_no_demo_people_both_calls_are_not_there() {
        Browser browser = new Browser(port);
        assertThat(browser.get("/api/demo-people").status()).isEqualTo(404);
        Answer login = browser.post("/api/demo-login", "{\"person\":\"leder\"}");
        assertThat(login.status()).isEqualTo(404);
        assertThat(login.text()).isEqualTo(browser.get("/api/nothing").text());
    }

    @Test
    void P18_H13_cookies_are_secure_and_http_is_left_for_good_where_people_come_by_https() {
        Browser guest = new Browser(port);
        Answer me = guest.get("/api/me");
        assertThat(me.header("Set-Cookie")).contains("XSRF-TOKEN=", "Secure");
        assertThat(me.header("Strict-Transport-Security")).startsWith("max-age=");
        Answer joined = guest.post("/api/join", "{\"joinCode\":\"" + challenges.openCode() + "\"}");
        assertThat(joined.status()).isEqualTo(200);
        assertThat(joined.header("Set-Cookie")).contains("samskap=", "Secure", "HttpOnly", "SameSite=Lax");
    }
}
