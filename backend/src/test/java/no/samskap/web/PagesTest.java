package no.samskap.web;

import static org.assertj.core.api.Assertions.assertThat;

import no.samskap.web.Browser.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

@OverTheWire
@TestPropertySource(properties = "spring.web.resources.static-locations=classpath:/pages-for-tests/")
class PagesTest {
    @LocalServerPort
    int port;

    private Answer open(String path) {
        Browser browser = new Browser(port);
        return browser.send(browser.request(path).header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/index.html", "/utfordring/abc", "/tavle/abc/liste", "/apix", "/wsx"})
    void H11_any_address_that_a_browser_opens_is_the_page(String path) {
        Answer answer = open(path);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.text()).contains("<title>Samskap</title>");
        assertThat(answer.header("Content-Type")).startsWith("text/html");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-cache");
        assertThat(answer.header("Set-Cookie")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/nothing", "/ws/x", "/actuator/env", "/assets/index-gone.js"})
    void H11_an_address_of_the_api_or_a_file_that_is_gone_is_not_the_page(String path) {
        assertThat(open(path).status()).isEqualTo(404);
    }

    @Test
    void H11_what_is_no_page_and_no_file_is_not_there() {
        Answer answer = new Browser(port).get("/favicon-that-is-not.ico");
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
    }

    @Test
    void H12_files_named_by_their_content_are_kept_for_good_and_answers_never() {
        Answer script = open("/assets/index-abc123.js");
        assertThat(script.status()).isEqualTo(200);
        assertThat(script.header("Content-Type")).startsWith("text/javascript");
        assertThat(script.header("Cache-Control")).isEqualTo("max-age=31536000, public, immutable");
        assertThat(new Browser(port).get("/api/me").header("Cache-Control")).contains("no-store");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/assets/index-abc123.js", "/api/me", "/api/nothing"})
    void H13_every_answer_says_what_a_browser_must_not_do(String path) {
        Answer answer = open(path);
        assertThat(answer.header("Content-Security-Policy"))
                .contains(
                        "default-src 'self'",
                        "connect-src 'self'",
                        "frame-ancestors 'none'",
                        "base-uri 'none'",
                        "form-action 'self'")
                .doesNotContain("unsafe", "*", "http:");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(answer.header("Permissions-Policy")).contains("camera=()");
        assertThat(answer.header("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
        assertThat(answer.header("Strict-Transport-Security")).isEmpty();
        assertThat(answer.header("Server")).isEmpty();
    }
}
