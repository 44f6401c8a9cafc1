package no.samskap.people;

import jakarta.servlet.http.HttpServletRequest;
import no.samskap.protocol.Joining;
import no.samskap.protocol.Me;
import no.samskap.web.FieldChecks;
import no.samskap.web.NotThere;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Who the demo people are, and becoming one of them. */
@RestController
class DemoController {
    private final DemoPeople demo;
    private final SignIn signIn;
    private final People people;

    DemoController(DemoPeople demo, SignIn signIn, People people) {
        this.demo = demo;
        this.signIn = signIn;
        this.people = people;
    }

    @GetMapping("/api/demo-people")
    Joining.DemoPeople all(HttpServletRequest request) {
        onlyHere(request);
        return new Joining.DemoPeople(demo.all());
    }

    @PostMapping("/api/demo-login")
    Me login(HttpServletRequest request, @RequestBody Joining.DemoLogin wish) {
        onlyHere(request);
        Person person = demo.of(wish.person()).orElseThrow(() -> {
            FieldChecks checks = new FieldChecks();
            checks.wrong("person", "Det finnes ingen demoperson med denne rollen.");
            return checks.asRefusal();
        });
        signIn.become(person, request);
        return new Me(people.here(person), person.name(), person.role(), person.guest());
    }

    private void onlyHere(HttpServletRequest request) {
        if (!demo.thereFor(request)) {
            throw new NotThere();
        }
    }
}
