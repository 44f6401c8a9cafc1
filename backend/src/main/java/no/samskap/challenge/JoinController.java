package no.samskap.challenge;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.Optional;
import no.samskap.people.People;
import no.samskap.people.Person;
import no.samskap.people.SignIn;
import no.samskap.protocol.Joining;
import no.samskap.protocol.Role;
import no.samskap.web.FieldChecks;
import no.samskap.web.NotThere;
import no.samskap.web.TooManyTries;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Joining by a code. The code is looked at first and a right one always lets in; only wrong ones are counted. */
@RestController
class JoinController {
    private static final int NAME = 80;

    private final Archive archive;
    private final Shelf shelf;
    private final Guesses guesses;
    private final People people;
    private final SignIn signIn;

    JoinController(Archive archive, Shelf shelf, Guesses guesses, People people, SignIn signIn) {
        this.archive = archive;
        this.shelf = shelf;
        this.guesses = guesses;
        this.people = people;
        this.signIn = signIn;
    }

    @PostMapping("/api/join")
    Joining.Joined join(
            HttpServletRequest request,
            @AuthenticationPrincipal @Nullable Person asking,
            @RequestBody Joining.JoinRequest wish) {
        FieldChecks checks = new FieldChecks();
        String name = wish.name() == null ? null : checks.line("name", wish.name(), 1, NAME);
        checkRole(wish.role(), checks);
        Optional<JoinCode> code = JoinCode.read(wish.joinCode());
        if (code.isEmpty()) {
            checks.wrong("joinCode", "En kode har åtte tegn, for eksempel ABCD-EFGH.");
        }
        checks.done();

        Challenge challenge = opened(code.orElseThrow(), request);
        Person person = arrived(asking, name, wish.role(), challenge);
        signIn.become(person, request);
        return new Joining.Joined(
                people.participant(person, challenge.id()),
                challenge.id(),
                challenge.firstBoard().id());
    }

    private Challenge opened(JoinCode code, HttpServletRequest request) {
        return archive.opened(code)
                .flatMap(shelf::find)
                .filter(Challenge::takesGuests)
                .orElseThrow(() -> guesses.wrong(request.getRemoteAddr())
                        .<RuntimeException>map(TooManyTries::new)
                        .orElseGet(NotThere::new));
    }

    private Person arrived(@Nullable Person asking, @Nullable String name, @Nullable Role role, Challenge challenge) {
        if (asking == null) {
            return people.welcome(name, Objects.requireNonNullElse(role, Role.INNBYGGER), challenge.id());
        }
        if (challenge.isOf(asking)) {
            people.entered(asking, challenge.id());
        } else {
            people.cameByCode(asking, challenge.id());
        }
        return asking.guest() ? people.introduced(asking, name, role) : asking;
    }

    private static void checkRole(@Nullable Role role, FieldChecks checks) {
        boolean ownWord = role == null
                || switch (role) {
                    case INNBYGGER, MEDARBEIDER, TILLITSVALGT, FOLKEVALGT, PARTNER -> true;
                    case LEDER, FASILITATOR, ADMINISTRATOR -> false;
                };
        if (!ownWord) {
            checks.wrong("role", "Denne rollen må du logge inn for å ha.");
        }
    }
}
