package no.samskap.people;

import jakarta.servlet.http.HttpServletRequest;
import no.samskap.protocol.Joining;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells a page which way of signing in it offers. */
@RestController
class SignInController {
    private final DemoPeople demo;
    private final ObjectProvider<Issuer> issuer;

    SignInController(DemoPeople demo, ObjectProvider<Issuer> issuer) {
        this.demo = demo;
        this.issuer = issuer;
    }

    @GetMapping("/api/sign-in")
    Joining.SignIn way(HttpServletRequest request) {
        if (issuer.getIfAvailable() != null) {
            return new Joining.SignIn(Joining.SignInWay.ISSUER);
        }
        return new Joining.SignIn(demo.thereFor(request) ? Joining.SignInWay.DEMO : Joining.SignInWay.NONE);
    }
}
