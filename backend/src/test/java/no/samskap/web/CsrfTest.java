package no.samskap.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import no.samskap.web.Browser.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@OverTheWire
class CsrfTest {
    @LocalServerPort
    int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/me",
                "/api/demo-people",
                "/api/nothing",
                "/api/join",
                "/api/challenges/x",
                "/api/me?challenge=x",
                "/api"
            })
    void H09_any_get_under_api_answered_or_refused_sets_the_cookie(String path) {
        Answer answer = new Browser(port).get(path);
        assertThat(answer.header("Set-Cookie"))
                .startsWith("XSRF-TOKEN=")
                .contains("SameSite=Lax")
                .contains("Path=/")
                .doesNotContain("HttpOnly")
                .doesNotContain("Secure");
    }

    @Test
    void H09_a_cookie_that_is_there_is_not_replaced() {
        Browser browser = new Browser(port);
        browser.get("/api/me");
        assertThat(browser.get("/api/me").header("Set-Cookie")).isEmpty();
    }

    @Test
    void H10_a_change_without_the_cookies_own_value_in_the_header_is_answered_403() {
        Browser browser = new Browser(port);
        isRefused(join(browser, null));
        browser.get("/api/me");
        isRefused(join(browser, null));
        isRefused(join(browser, "other"));
        isRefused(join(browser, browser.cookies().get("XSRF-TOKEN") + "x"));
        assertThat(join(browser, browser.cookies().get("XSRF-TOKEN")).status()).isEqualTo(404);
    }

    @Test
    void H10_a_form_parameter_is_no_header() {
        Browser browser = new Browser(port);
        browser.get("/api/me");
        isRefused(browser.send(browser.request("/api/join")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "_csrf=" + browser.cookies().get("XSRF-TOKEN")))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/demo-login", "/api/logout", "/api/challenges", "/api/boards/x/commands"})
    void H10_every_change_needs_it(String path) {
        isRefused(new Browser(port)
                .send(new Browser(port)
                        .request(path)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString("{}"))));
    }

    private static Answer join(Browser browser, @org.jspecify.annotations.Nullable String token) {
        HttpRequest.Builder request = browser.request("/api/join")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"joinCode\":\"ZZZZ-ZZZZ\"}"));
        return browser.send(token == null ? request : request.header("X-XSRF-TOKEN", token));
    }

    private static void isRefused(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(403);
        assertThat(answer.string("type")).isEqualTo("/problems/csrf");
    }
}
