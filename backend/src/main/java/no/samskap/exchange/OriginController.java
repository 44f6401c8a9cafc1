package no.samskap.exchange;

import java.net.URI;
import java.util.Objects;
import no.samskap.challenge.Posing;
import no.samskap.challenge.Sight;
import no.samskap.people.Person;
import no.samskap.protocol.ChallengeId;
import no.samskap.protocol.Challenges;
import no.samskap.protocol.Phase;
import no.samskap.protocol.Sharing;
import no.samskap.protocol.Sharing.SharedFile;
import no.samskap.web.NotThere;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/**
 * Beginning a challenge of one's own from what others shared: it is posed like any other and goes through what any other goes
 * through. The credit stands in its words, so that the two are one write; what the others tried and learnt is read beside it,
 * as their latest file says.
 */
@RestController
class OriginController {
    private static final int BACKGROUND = 5_000;

    private final BorrowedShelf shelf;
    private final Beginnings beginnings;
    private final Posing posing;
    private final Sight sight;

    OriginController(BorrowedShelf shelf, Beginnings beginnings, Posing posing, Sight sight) {
        this.shelf = shelf;
        this.beginnings = beginnings;
        this.posing = posing;
        this.sight = sight;
    }

    @PostMapping("/api/borrowed/challenges")
    ResponseEntity<Challenges.Posed> begin(
            @AuthenticationPrincipal Person person, @RequestBody Sharing.BeginFrom wish) {
        String organisation = Objects.requireNonNull(person.organisation());
        SharedFile file =
                shelf.find(organisation, wish.installation(), wish.challenge()).orElseThrow(NotThere::new);
        Challenges.Posed posed = posing.pose(
                person,
                new Challenges.PoseChallenge(
                        file.challenge().title(),
                        file.challenge().question(),
                        credited(file),
                        file.challenge().areas(),
                        wish.touchesEmployees() ? Phase.EXPLORE : Phase.IDEATE,
                        wish.touchesEmployees(),
                        null,
                        null));
        beginnings.keep(posed.id(), organisation, file.source());
        return ResponseEntity.created(URI.create("/api/challenges/" + posed.id()))
                .body(posed);
    }

    /** What the challenge was begun from, as its latest file says; not there where it was begun from nothing. */
    @GetMapping("/api/challenges/{id}/origin")
    SharedFile origin(@AuthenticationPrincipal Person person, @PathVariable String id) {
        Challenges.Challenge challenge = sight.of(person, new ChallengeId(id)).orElseThrow(NotThere::new);
        return beginnings
                .of(challenge.id())
                .flatMap(origin -> shelf.find(origin.organisation(), origin.installation(), origin.challenge()))
                .orElseThrow(NotThere::new);
    }

    private static String credited(SharedFile file) {
        String place = file.source().installation();
        String credit = "Etter «" + file.challenge().title() + "» fra "
                + file.source().organisation() + (place.isEmpty() ? "" : " (" + place + ")") + ", delt under "
                + file.licence() + ".";
        String whole = file.challenge().background().isEmpty()
                ? credit
                : credit + "\n\n" + file.challenge().background();
        int length = whole.codePointCount(0, whole.length());
        return length <= BACKGROUND ? whole : whole.substring(0, whole.offsetByCodePoints(0, BACKGROUND));
    }
}
