package no.samskap.privacy;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Objects;
import no.samskap.audit.Audit;
import no.samskap.challenge.Catalogue;
import no.samskap.challenge.Doorkeeper;
import no.samskap.challenge.Entry;
import no.samskap.people.Person;
import no.samskap.protocol.AuditLog.AuditAct;
import no.samskap.protocol.ChallengeId;
import no.samskap.protocol.Keeping.Information;
import no.samskap.protocol.Keeping.InformationSeen;
import no.samskap.protocol.Keeping.SetInformation;
import no.samskap.web.FieldChecks;
import no.samskap.web.NotThere;
import no.samskap.web.StateForbidsIt;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** What those who come in are told of what is kept of them: read by all in a challenge, written by administrators. */
@RestController
class InformationController {
    private static final int LONGEST = 5_000;

    private final InformationShelf shelf;
    private final Doorkeeper doorkeeper;
    private final Catalogue catalogue;
    private final Audit audit;
    private final Clock clock;

    InformationController(
            InformationShelf shelf, Doorkeeper doorkeeper, Catalogue catalogue, Audit audit, Clock clock) {
        this.shelf = shelf;
        this.doorkeeper = doorkeeper;
        this.catalogue = catalogue;
        this.audit = audit;
        this.clock = clock;
    }

    @GetMapping("/api/challenges/{id}/information")
    Information read(@AuthenticationPrincipal Person person, @PathVariable String id) {
        return told(entry(person, id));
    }

    /** May be repeated; an earlier version never takes a later one's place. */
    @PutMapping("/api/challenges/{id}/information")
    Information seen(
            @AuthenticationPrincipal Person person, @PathVariable String id, @RequestBody InformationSeen wish) {
        Entry entry = entry(person, id);
        int version = standing(entry).version();
        if (wish.version() < 1 || wish.version() > version) {
            FieldChecks checks = new FieldChecks();
            checks.wrong("version", "Så langt er teksten ikke kommet.");
            checks.done();
        }
        shelf.tell(
                entry.challenge(),
                entry.participant(),
                wish.version(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS));
        return told(entry);
    }

    @GetMapping("/api/information")
    Information own(@AuthenticationPrincipal Person person) {
        return shelf.of(organisation(person));
    }

    @PutMapping("/api/information")
    Information set(@AuthenticationPrincipal Person person, @RequestBody SetInformation wish) {
        FieldChecks checks = new FieldChecks();
        String text = checks.text("text", wish.text(), 1, LONGEST);
        checks.done();
        String organisation = organisation(person);
        int next = wish.basedOn() + 1;
        audit.keep(person, AuditAct.SETTING, null, Map.of("what", "information", "version", Integer.toString(next)));
        boolean based = shelf.of(organisation).version() == wish.basedOn();
        if (!based || !shelf.add(organisation, next, text, clock.instant().truncatedTo(ChronoUnit.MILLIS))) {
            throw new StateForbidsIt("information.changed", "Noen andre har endret teksten i mellomtiden.");
        }
        return shelf.of(organisation);
    }

    private Information told(Entry entry) {
        Information standing = standing(entry);
        InformationShelf.Told told = shelf.told(entry.challenge(), entry.participant());
        return new Information(
                standing.version(), standing.text(), standing.since(), told == null ? null : told.version());
    }

    private Information standing(Entry entry) {
        return catalogue
                .find(entry.challenge())
                .map(asked -> shelf.of(asked.organisation()))
                .orElseThrow(NotThere::new);
    }

    private Entry entry(Person person, String id) {
        return doorkeeper.admit(person, new ChallengeId(id)).orElseThrow(NotThere::new);
    }

    private static String organisation(Person person) {
        return Objects.requireNonNull(person.organisation());
    }
}
