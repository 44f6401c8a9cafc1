package no.samskap.people;

import jakarta.servlet.http.HttpServletRequest;
import no.samskap.protocol.Joining;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Leaving. The session's sockets go with it; who has left already leaves again without harm. */
@RestController
class LogoutController {
    private final SignIn signIn;

    LogoutController(SignIn signIn) {
        this.signIn = signIn;
    }

    /** Answers with where to go on to where the issuer must be left too, else with nothing. */
    @PostMapping("/api/logout")
    ResponseEntity<Joining.SignedOut> logout(HttpServletRequest request) {
        return signIn.leave(request)
                .map(next -> ResponseEntity.ok(new Joining.SignedOut(next.toString())))
                .orElseGet(() -> ResponseEntity.noContent().build());
    }
}
