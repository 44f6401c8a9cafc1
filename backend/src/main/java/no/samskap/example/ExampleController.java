package no.samskap.example;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import no.samskap.people.DemoPeople;
import no.samskap.people.Person;
import no.samskap.protocol.Challenges;
import no.samskap.web.NotThere;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Has the example made, for a demo person who leads. */
@RestController
class ExampleController {
    private final Staging staging;
    private final DemoPeople demo;

    ExampleController(Staging staging, DemoPeople demo) {
        this.staging = staging;
        this.demo = demo;
    }

    @PostMapping("/api/example")
    ResponseEntity<Challenges.Posed> stage(@AuthenticationPrincipal Person person, HttpServletRequest request) {
        if (!demo.thereFor(request)) {
            throw new NotThere();
        }
        Challenges.Posed posed = staging.stage(person);
        return ResponseEntity.created(URI.create("/api/challenges/" + posed.id()))
                .body(posed);
    }
}
