package no.samskap.exchange;

import java.net.URI;
import no.samskap.challenge.Posing;
import no.samskap.people.Person;
import no.samskap.protocol.Challenges;
import no.samskap.protocol.RecordedConsultation;
import no.samskap.web.NotAllowed;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Opens a consultation that was held elsewhere as a challenge: all of it, or nothing. */
@RestController
@RequestMapping("/api/recorded-consultations")
class ImportController {
    private final Posing posing;
    private final Reenactment reenactment;

    ImportController(Posing posing, Reenactment reenactment) {
        this.posing = posing;
        this.reenactment = reenactment;
    }

    @PostMapping
    ResponseEntity<Challenges.Posed> open(
            @AuthenticationPrincipal Person person, @RequestBody RecordedConsultation recorded) {
        if (!person.leads()) {
            throw new NotAllowed();
        }
        Recording recording = Recording.of(recorded);
        Challenges.PoseChallenge wish = new Challenges.PoseChallenge(
                recorded.title(), recorded.question(), recorded.background(), null, null, null, null, null);
        Challenges.Posed posed = posing.pose(person, wish, board -> reenactment.play(recording, board));
        return ResponseEntity.created(URI.create("/api/challenges/" + posed.id()))
                .body(posed);
    }
}
