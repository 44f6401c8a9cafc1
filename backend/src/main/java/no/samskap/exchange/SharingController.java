package no.samskap.exchange;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import no.samskap.challenge.Catalogue;
import no.samskap.challenge.Doorkeeper;
import no.samskap.challenge.Sight;
import no.samskap.learning.LessonRecords;
import no.samskap.organisation.OrganisationBook;
import no.samskap.people.Person;
import no.samskap.pilot.PilotRecords;
import no.samskap.protocol.Area;
import no.samskap.protocol.ChallengeId;
import no.samskap.protocol.Challenges.Challenge;
import no.samskap.protocol.Sharing.BorrowedListing;
import no.samskap.protocol.Sharing.SharedChallenge;
import no.samskap.protocol.Sharing.SharedFile;
import no.samskap.protocol.Sharing.SharedSource;
import no.samskap.web.FieldChecks;
import no.samskap.web.Installation;
import no.samskap.web.NotThere;
import no.samskap.web.StateForbidsIt;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/**
 * Sharing with other municipalities. What comes in is kept to be read, with credit to where it comes from; it never becomes a
 * challenge by itself, so nothing that a challenge must go through can be gone around by a file.
 */
@RestController
class SharingController {
    private final Sight sight;
    private final Doorkeeper doorkeeper;
    private final PilotRecords pilots;
    private final LessonRecords lessons;
    private final Catalogue catalogue;
    private final BorrowedShelf shelf;
    private final Installation installation;
    private final OrganisationBook organisations;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SharingController(
            Sight sight,
            PilotRecords pilots,
            LessonRecords lessons,
            Catalogue catalogue,
            BorrowedShelf shelf,
            Installation installation,
            OrganisationBook organisations,
            ApplicationEventPublisher events,
            Clock clock,
            Doorkeeper doorkeeper) {
        this.doorkeeper = doorkeeper;
        this.events = events;
        this.sight = sight;
        this.pilots = pilots;
        this.lessons = lessons;
        this.catalogue = catalogue;
        this.shelf = shelf;
        this.installation = installation;
        this.organisations = organisations;
        this.clock = clock;
    }

    @GetMapping("/api/challenges/{id}/export/sharing.json")
    ResponseEntity<SharedFile> share(@AuthenticationPrincipal Person person, @PathVariable String id) {
        Challenge challenge = sight.of(person, new ChallengeId(id)).orElseThrow(NotThere::new);
        doorkeeper.check(FileAct.SHARE, person, challenge.id());
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("sharing.json")
                                .build()
                                .toString())
                .body(file(challenge, Objects.requireNonNull(person.organisation())));
    }

    private SharedFile file(Challenge challenge, String organisation) {
        var address = installation.publicAddress();
        return new SharedFile(
                SharingForm.FORMAT,
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                SharingForm.LICENCE,
                new SharedSource(
                        address == null ? "" : address.toString(),
                        organisations.of(organisation).name(),
                        challenge.id()),
                new SharedChallenge(
                        challenge.title(),
                        challenge.question(),
                        challenge.background(),
                        challenge.areas().stream().map(Area::title).toList()),
                pilots.shared(challenge.id()),
                lessons.shared(challenge.id()));
    }

    @GetMapping("/api/borrowed")
    BorrowedListing borrowed(@AuthenticationPrincipal Person person) {
        String organisation = person.organisation();
        List<SharedFile> files = organisation == null ? List.of() : shelf.of(organisation);
        return new BorrowedListing(
                files.stream()
                        .sorted(Comparator.comparing(SharedFile::sharedAt).reversed())
                        .toList(),
                person.leads());
    }

    @PutMapping("/api/borrowed")
    BorrowedListing borrow(@AuthenticationPrincipal Person person, @RequestBody SharedFile file) {
        SharedFile checked = SharingForm.checked(file);
        if (catalogue.find(checked.source().challenge()).isPresent()) {
            FieldChecks checks = new FieldChecks();
            checks.wrong("source.challenge", "Denne utfordringen er herfra.");
            throw checks.asRefusal();
        }
        String organisation = Objects.requireNonNull(person.organisation());
        if (!shelf.keep(organisation, checked)) {
            throw new StateForbidsIt("borrowed.newer", "Det som er tatt inn herfra før, er nyere enn denne filen.");
        }
        events.publishEvent(new Lent(organisation, checked));
        return borrowed(person);
    }
}
