package no.samskap.simulator.standin;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The HTTP calls, with sessions and the CSRF header as the contract asks for; a sign-in takes the CSRF cookie away. */
@RestController
class Door {
    private final Board board;

    Door(Board board) {
        this.board = board;
    }

    @GetMapping("/api/me")
    ResponseEntity<String> me() {
        return ResponseEntity.status(401)
                .header(HttpHeaders.SET_COOKIE, "XSRF-TOKEN=" + UUID.randomUUID() + "; Path=/")
                .body("{}");
    }

    @PostMapping({"/api/demo-login", "/api/join"})
    ResponseEntity<Map<String, String>> comeIn(
            @CookieValue("XSRF-TOKEN") String cookie,
            @RequestHeader("X-XSRF-TOKEN") String header,
            @CookieValue(name = "SESSION", required = false) @Nullable String session) {
        String participant =
                Objects.requireNonNullElseGet(session, () -> UUID.randomUUID().toString());
        return ResponseEntity.status(cookie.equals(header) ? 200 : 403)
                .header(HttpHeaders.SET_COOKIE, "SESSION=" + participant + "; Path=/; HttpOnly")
                .header(HttpHeaders.SET_COOKIE, "XSRF-TOKEN=; Path=/; Max-Age=0")
                .body(Map.of("participant", participant, "challenge", "c", "board", "b"));
    }

    @PostMapping("/api/challenges")
    ResponseEntity<Map<String, String>> pose(
            @CookieValue("XSRF-TOKEN") String cookie, @RequestHeader("X-XSRF-TOKEN") String header) {
        return ResponseEntity.status(cookie.equals(header) ? 201 : 403)
                .body(Map.of("id", "c", "board", "b", "joinCode", "code"));
    }

    @GetMapping("/api/boards/b/events")
    String events(@RequestParam("after") int after) {
        return board.eventsAfter(after);
    }

    @GetMapping("/api/challenges/c/export/matrix.csv")
    String matrix() {
        return board.matrix();
    }
}
