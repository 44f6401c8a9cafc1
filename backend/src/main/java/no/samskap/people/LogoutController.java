package no.samskap.people;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Leaving. The session's sockets go with it; who has left already leaves again without harm. */
@RestController
class LogoutController {
    private final SignIn signIn;

    LogoutController(SignIn signIn) {
        this.signIn = signIn;
    }

    @PostMapping("/api/logout")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void logout(HttpServletRequest request) {
        signIn.leave(request);
    }
}
