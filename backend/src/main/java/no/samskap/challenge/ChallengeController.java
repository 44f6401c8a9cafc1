package no.samskap.challenge;

import java.net.URI;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import no.samskap.people.People;
import no.samskap.people.Person;
import no.samskap.protocol.ChallengeId;
import no.samskap.protocol.Challenges;
import no.samskap.protocol.Journey;
import no.samskap.protocol.Journey.FrameAct;
import no.samskap.web.FieldChecks;
import no.samskap.web.NotAllowed;
import no.samskap.web.NotThere;
import no.samskap.web.StateForbidsIt;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Posing challenges, finding them, opening one, and moving it to another phase. */
@RestController
@RequestMapping("/api/challenges")
class ChallengeController {
    private static final Comparator<Challenge> NEWEST_FIRST = Comparator.comparing(Challenge::posedAt)
            .thenComparing(challenge -> challenge.id().value())
            .reversed();

    private static final int REASON = 500;

    private final Posing posing;
    private final Archive archive;
    private final Changes changes;
    private final Doorkeeper doorkeeper;
    private final Sight sight;
    private final People people;
    private final Today today;

    ChallengeController(
            Posing posing,
            Archive archive,
            Changes changes,
            Doorkeeper doorkeeper,
            Sight sight,
            People people,
            Today today) {
        this.posing = posing;
        this.archive = archive;
        this.changes = changes;
        this.doorkeeper = doorkeeper;
        this.sight = sight;
        this.people = people;
        this.today = today;
    }

    @PostMapping
    ResponseEntity<Challenges.Posed> pose(
            @AuthenticationPrincipal Person person, @RequestBody Challenges.PoseChallenge wish) {
        if (!person.leads()) {
            throw new NotAllowed();
        }
        Challenges.Posed posed = posing.pose(person, wish);
        return ResponseEntity.created(URI.create("/api/challenges/" + posed.id()))
                .body(posed);
    }

    @GetMapping
    Challenges.Listing list(
            @AuthenticationPrincipal Person person, @RequestParam(required = false) @Nullable Integer goal) {
        LocalDate day = today.day();
        List<Challenges.Summary> summaries = archive.find(doorkeeper.openTo(person)).stream()
                .filter(challenge -> goal == null || challenge.charter().goals().contains(goal))
                .sorted(NEWEST_FIRST)
                .map(challenge -> challenge.summary(day))
                .toList();
        return new Challenges.Listing(summaries);
    }

    @GetMapping("/{id}")
    Challenges.Challenge open(@AuthenticationPrincipal Person person, @PathVariable String id) {
        Challenge challenge = admitted(person, id);
        people.entered(person, challenge.id());
        return sight.of(person, challenge);
    }

    @PutMapping("/{id}/phase")
    Challenges.Challenge move(
            @AuthenticationPrincipal Person person,
            @PathVariable String id,
            @RequestBody Challenges.ChangePhase change) {
        FieldChecks checks = new FieldChecks();
        String reason = change.reason() == null ? null : checks.text("reason", change.reason(), 1, REASON);
        checks.done();
        Challenge moved = changes.make(person, id, FrameAct.MOVE, (seen, hand) -> moved(seen, change, reason, hand));
        return sight.of(person, moved);
    }

    private static Challenge moved(Challenge seen, Challenges.ChangePhase change, @Nullable String reason, Hand hand) {
        if (change.from() != null && change.from() != seen.phase()) {
            throw Changes.changed();
        }
        if (change.phase() == seen.phase()) {
            return seen;
        }
        Steps.missing(seen, change.phase()).ifPresent(missing -> {
            throw new StateForbidsIt(missing.code(), missing.sentence());
        });
        return seen.in(change.phase()).after(new Journey.WasMoved(seen.phase(), change.phase(), reason), hand);
    }

    private Challenge admitted(Person person, String id) {
        return doorkeeper.admitted(person, new ChallengeId(id)).orElseThrow(NotThere::new);
    }
}
