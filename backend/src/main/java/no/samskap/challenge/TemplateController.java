package no.samskap.challenge;

import java.net.URI;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import no.samskap.people.Person;
import no.samskap.people.Unguessable;
import no.samskap.protocol.Area;
import no.samskap.protocol.ChallengeId;
import no.samskap.protocol.Journey;
import no.samskap.protocol.Templates;
import no.samskap.protocol.Templates.ChallengeTemplate;
import no.samskap.web.FieldChecks;
import no.samskap.web.NotThere;
import no.samskap.web.StateForbidsIt;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/**
 * Templates of whole challenges, kept by who runs one for all of their organisation who pose them. Starting from one is
 * posing: the words are filled in, and everything that a new challenge must go through, it goes through.
 */
@RestController
class TemplateController {
    private static final int NAME = 120;

    private final Doorkeeper doorkeeper;
    private final TemplateShelf shelf;
    private final Unguessable unguessable;
    private final Clock clock;

    TemplateController(Doorkeeper doorkeeper, TemplateShelf shelf, Unguessable unguessable, Clock clock) {
        this.doorkeeper = doorkeeper;
        this.shelf = shelf;
        this.unguessable = unguessable;
        this.clock = clock;
    }

    @PostMapping("/api/challenges/{id}/template")
    ResponseEntity<ChallengeTemplate> save(
            @AuthenticationPrincipal Person person, @PathVariable String id, @RequestBody Templates.SaveTemplate wish) {
        Challenge challenge = doorkeeper.admitted(person, new ChallengeId(id)).orElseThrow(NotThere::new);
        doorkeeper.check(TemplateAct.SAVE_TEMPLATE, person, challenge.id());
        FieldChecks checks = new FieldChecks();
        String name = checks.line("name", wish.name(), 1, NAME);
        checks.done();
        ChallengeTemplate template = template(name, challenge);
        if (!shelf.add(Objects.requireNonNull(person.organisation()), template)) {
            throw new StateForbidsIt("templates.full", "Det er ikke plass til flere maler. Slett en først.");
        }
        return ResponseEntity.created(URI.create("/api/templates/" + template.template()))
                .body(template);
    }

    @GetMapping("/api/templates")
    Templates.TemplateListing all(@AuthenticationPrincipal Person person) {
        return new Templates.TemplateListing(shelf.of(Objects.requireNonNull(person.organisation())).stream()
                .sorted(Comparator.comparing(ChallengeTemplate::at).reversed())
                .toList());
    }

    @DeleteMapping("/api/templates/{template}")
    Templates.TemplateListing remove(@AuthenticationPrincipal Person person, @PathVariable String template) {
        if (!shelf.remove(Objects.requireNonNull(person.organisation()), template)) {
            throw new NotThere();
        }
        return all(person);
    }

    /** Without what belongs to one round of the journey alone: days, the meeting and the promises. */
    private ChallengeTemplate template(String name, Challenge challenge) {
        Journey.Charter charter = challenge.charter();
        return new ChallengeTemplate(
                unguessable.id(),
                name,
                challenge.title(),
                challenge.question(),
                challenge.background(),
                challenge.areas().stream().map(Area::title).toList(),
                challenge.involvement().touchesEmployees(),
                new Journey.CharterDraft(
                        charter.why(),
                        charter.wanted(),
                        charter.groundRules(),
                        charter.resources(),
                        charter.concernedRoles(),
                        charter.concernedGroups(),
                        charter.direction(),
                        charter.goals(),
                        null,
                        List.of()),
                clock.instant().truncatedTo(ChronoUnit.MILLIS));
    }
}
