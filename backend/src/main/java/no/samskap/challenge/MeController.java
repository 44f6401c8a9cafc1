package no.samskap.challenge;

import java.util.Optional;
import no.samskap.people.People;
import no.samskap.people.Person;
import no.samskap.protocol.ChallengeId;
import no.samskap.protocol.Me;
import no.samskap.protocol.ParticipantId;
import no.samskap.web.NotThere;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who the asking person is, in the challenge they name or in the one they last entered. */
@RestController
class MeController {
    private final Doorkeeper doorkeeper;
    private final People people;

    MeController(Doorkeeper doorkeeper, People people) {
        this.doorkeeper = doorkeeper;
        this.people = people;
    }

    @GetMapping("/api/me")
    Me me(@AuthenticationPrincipal Person person, @RequestParam Optional<String> challenge) {
        ParticipantId participant = challenge
                .map(named -> doorkeeper
                        .admit(person, new ChallengeId(named))
                        .orElseThrow(NotThere::new)
                        .participant())
                .orElseGet(() -> people.here(person));
        return new Me(participant, person.name(), person.role(), person.guest());
    }
}
