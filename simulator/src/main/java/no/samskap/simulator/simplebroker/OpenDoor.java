package no.samskap.simulator.simplebroker;

import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The calls of the front door, answered without looking, so that the same load can be run against this server. */
@RestController
class OpenDoor {
    private static final String BOARD = "yardstick";

    @GetMapping("/actuator/health")
    Map<String, String> health() {
        return Map.of("status", "UP");
    }

    @GetMapping("/api/me")
    ResponseEntity<Map<String, String>> me() {
        return ResponseEntity.ok()
                .header(HttpHeaders.SET_COOKIE, "XSRF-TOKEN=none; Path=/")
                .body(Map.of("role", "guest"));
    }

    @PostMapping("/api/demo-login")
    Map<String, String> signIn() {
        return Map.of();
    }

    @PostMapping("/api/challenges")
    @ResponseStatus(HttpStatus.CREATED)
    Map<String, String> pose() {
        return Map.of("id", BOARD, "board", BOARD, "joinCode", BOARD);
    }

    @PostMapping("/api/join")
    Map<String, String> join() {
        return Map.of("participant", "anybody", "challenge", BOARD, "board", BOARD);
    }
}
