package no.samskap.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@OverTheWire
class ServerErrorsTest {
    @LocalServerPort
    int port;

    private static void isPlainProblem(String answer, String status) {
        assertThat(answer).startsWith("HTTP/1.1 " + status + " ");
        assertThat(answer).contains("application/problem+json").contains("\"type\":\"/problems/");
        assertThat(answer.toLowerCase(java.util.Locale.ROOT))
                .doesNotContain("<html", "jetty", "exception", "\tat ", "java.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/%2e%2e/me",
                "/%2e%2e/%2e%2e/etc/passwd",
                "/api/%",
                "/api/%zz",
                "/api//me",
                "/api/me%00",
                "/api/me;jsessionid=1",
                "/api\\me",
                "/assets/..%2f..%2fapplication.yml",
            })
    void H08_an_address_made_to_deceive_is_answered_400_without_html(String target) {
        isPlainProblem(RawHttp.get(port, target), "400");
    }

    @Test
    void H08_a_request_that_is_not_http_is_answered_400_without_html() {
        isPlainProblem(RawHttp.send(port, "NONSENSE\r\n\r\n"), "400");
        isPlainProblem(RawHttp.send(port, "GET /api/me HTTP/1.1\r\nConnection: close\r\n\r\n"), "400");
        isPlainProblem(
                RawHttp.send(port, "GET /api/me HTTP/9.9\r\nHost: localhost\r\nConnection: close\r\n\r\n"), "505");
    }

    @Test
    void H08_headers_too_long_are_answered_431_without_html() {
        String header = "X-Long: " + "a".repeat(100_000) + "\r\n";
        isPlainProblem(
                RawHttp.send(
                        port, "GET /api/me HTTP/1.1\r\nHost: localhost\r\n" + header + "Connection: close\r\n\r\n"),
                "431");
        isPlainProblem(RawHttp.get(port, "/api/me?" + "a".repeat(100_000)), "414");
    }

    @Test
    void H08_a_length_and_chunks_at_once_are_answered_400() {
        isPlainProblem(
                RawHttp.send(
                        port,
                        "POST /api/join HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5\r\n"
                                + "Transfer-Encoding: chunked\r\nConnection: close\r\n\r\n0\r\n\r\n"),
                "400");
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE", "CONNECT", "PROPFIND", "get", "DEBUG"})
    void H04_a_strange_method_is_refused(String method) {
        String answer =
                RawHttp.send(port, method + " /api/me HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        assertThat(answer).matches("(?s)HTTP/1.1 (400|405|501) .*");
        assertThat(answer).contains("application/problem+json").doesNotContain("<html");
    }
}
