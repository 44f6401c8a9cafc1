package no.samskap.challenge;

import java.net.URI;
import java.util.Comparator;
import java.util.List;
import no.samskap.people.People;
import no.samskap.people.Person;
import no.samskap.protocol.ChallengeId;
import no.samskap.protocol.Challenges;
import no.samskap.protocol.Phase;
import no.samskap.web.NotAllowed;
import no.samskap.web.NotThere;
import no.samskap.web.StateForbidsIt;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Posing challenges, finding them, opening one, and moving it to another phase. */
@RestController
@RequestMapping("/api/challenges")
class ChallengeController {
    private static final Comparator<Challenge> NEWEST_FIRST = Comparator.comparing(Challenge::posedAt)
            .thenComparing(challenge -> challenge.id().value())
            .reversed();

    private final Posing posing;
    private final Archive archive;
    private final Shelf shelf;
    private final Doorkeeper doorkeeper;
    private final Sight sight;
    private final People people;
    private final ApplicationEventPublisher events;

    ChallengeController(
            Posing posing,
            Archive archive,
            Shelf shelf,
            Doorkeeper doorkeeper,
            Sight sight,
            People people,
            ApplicationEventPublisher events) {
        this.posing = posing;
        this.archive = archive;
        this.shelf = shelf;
        this.doorkeeper = doorkeeper;
        this.sight = sight;
        this.people = people;
        this.events = events;
    }

    @PostMapping
    ResponseEntity<Challenges.Posed> pose(
            @AuthenticationPrincipal Person person, @RequestBody Challenges.PoseChallenge wish) {
        if (!person.leads()) {
            throw new NotAllowed();
        }
        Challenge posed = posing.pose(person, wish);
        return ResponseEntity.created(URI.create("/api/challenges/" + posed.id()))
                .body(new Challenges.Posed(
                        posed.id(), posed.firstBoard().id(), posed.joinCode().shown()));
    }

    @GetMapping
    Challenges.Listing list(@AuthenticationPrincipal Person person) {
        List<Challenges.Summary> summaries = archive.find(doorkeeper.openTo(person)).stream()
                .sorted(NEWEST_FIRST)
                .map(Challenge::summary)
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
        Challenge seen = admitted(person, id);
        if (!seen.isRunBy(person)) {
            throw new NotAllowed();
        }
        return sight.of(person, moved(seen, change.phase()));
    }

    private Challenge moved(Challenge seen, Phase phase) {
        if (seen.phase() == phase) {
            return seen;
        }
        boolean moved = archive.move(seen, phase);
        shelf.changed(seen.id());
        if (!moved) {
            throw new StateForbidsIt("challenge.changed", "Noen andre har endret utfordringen i mellomtiden.");
        }
        events.publishEvent(new PhaseChanged(
                seen.id(), seen.boards().stream().map(Challenges.Board::id).toList(), phase));
        return seen.in(phase);
    }

    private Challenge admitted(Person person, String id) {
        return doorkeeper.admitted(person, new ChallengeId(id)).orElseThrow(NotThere::new);
    }
}
