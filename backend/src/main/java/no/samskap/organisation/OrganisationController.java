package no.samskap.organisation;

import java.util.Base64;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import no.samskap.audit.Audit;
import no.samskap.people.People;
import no.samskap.people.Person;
import no.samskap.protocol.AuditLog.AuditAct;
import no.samskap.protocol.Organisations;
import no.samskap.protocol.Role;
import no.samskap.web.FieldChecks;
import no.samskap.web.NotThere;
import no.samskap.web.StateForbidsIt;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** An organisation's own settings: seen by its people, changed by its administrators, and by nobody of another. */
@RestController
class OrganisationController {
    private static final int NAME = 120;
    private static final Set<Role> WITH_DUTIES =
            EnumSet.of(Role.ADMINISTRATOR, Role.LEDER, Role.FASILITATOR, Role.TILLITSVALGT, Role.FOLKEVALGT);

    private final OrganisationBook book;
    private final People people;
    private final Audit audit;

    OrganisationController(OrganisationBook book, People people, Audit audit) {
        this.book = book;
        this.people = people;
        this.audit = audit;
    }

    @GetMapping("/api/organisation")
    Organisations.Organisation read(@AuthenticationPrincipal Person person) {
        return shown(person, book.of(organisation(person)));
    }

    @PutMapping("/api/organisation")
    Organisations.Organisation change(
            @AuthenticationPrincipal Person person, @RequestBody Organisations.ChangeOrganisation wish) {
        FieldChecks checks = new FieldChecks();
        String name = checks.line("name", wish.name(), 1, NAME);
        String accent = accent(wish.accent(), checks);
        checks.done();
        Settings seen = book.of(organisation(person));
        if (seen.version() != wish.version()) {
            throw changed();
        }
        return shown(
                person,
                replaced(
                        person,
                        seen,
                        before -> new Settings(
                                before.key(),
                                before.organisation(),
                                before.version() + 1,
                                name,
                                accent,
                                before.logo(),
                                wish.publishes())));
    }

    @PutMapping("/api/organisation/logo")
    Organisations.Organisation logo(
            @AuthenticationPrincipal Person person, @RequestBody Organisations.ChangeLogo wish) {
        String picture = wish.picture();
        Optional<String> logo = picture == null ? Optional.empty() : Logo.read(picture);
        if (picture != null && logo.isEmpty()) {
            FieldChecks checks = new FieldChecks();
            checks.wrong("picture", "Logoen skal være en PNG eller JPEG, høyst 1000 × 1000 punkter og 200 kB.");
            throw checks.asRefusal();
        }
        return shown(
                person,
                replaced(
                        person,
                        book.of(organisation(person)),
                        before -> new Settings(
                                before.key(),
                                before.organisation(),
                                before.version() + 1,
                                before.name(),
                                before.accent(),
                                logo.orElse(null),
                                before.publishes())));
    }

    /** Those who have a duty in the organisation, as the issuer describes them now. */
    @GetMapping("/api/organisation/people")
    Organisations.OrganisationPeople people(@AuthenticationPrincipal Person person) {
        return new Organisations.OrganisationPeople(people.holding(organisation(person), WITH_DUTIES).stream()
                .flatMap(id -> people.find(id).stream())
                .map(found -> new Organisations.OrganisationPerson(found.name(), found.role()))
                .sorted(Comparator.comparing(Organisations.OrganisationPerson::role)
                        .thenComparing(
                                Organisations.OrganisationPerson::name,
                                Comparator.nullsLast(Comparator.naturalOrder())))
                .toList());
    }

    @GetMapping("/organisasjon/{key}/logo.png")
    ResponseEntity<byte[]> picture(@PathVariable String key) {
        String logo = book.find(key).map(Settings::logo).orElseThrow(NotThere::new);
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_PNG)
                .cacheControl(CacheControl.noCache())
                .body(Base64.getDecoder().decode(logo));
    }

    /** The organisation's colour for pages that the server draws, in daylight and at night. */
    @GetMapping("/organisasjon/{key}/look.css")
    ResponseEntity<String> look(@PathVariable String key) {
        Colour accent =
                book.find(key).map(Settings::accent).flatMap(Colour::read).orElseThrow(NotThere::new);
        return ResponseEntity.ok()
                .contentType(MediaType.valueOf("text/css;charset=UTF-8"))
                .cacheControl(CacheControl.noCache())
                .body(":root { --accent: " + accent.written()
                        + "; }\n@media (prefers-color-scheme: dark) { :root { --accent: "
                        + accent.readableOn(Colour.NIGHT).written() + "; } }\n");
    }

    private static @Nullable String accent(@Nullable String said, FieldChecks checks) {
        if (said == null) {
            return null;
        }
        Optional<Colour> colour = Colour.read(said);
        if (colour.isEmpty()) {
            checks.wrong("accent", "Skriv fargen som #00508c.");
        } else if (colour.get().contrast(Colour.WHITE) < Colour.READABLE) {
            checks.wrong("accent", "Fargen er for lys til å kunne leses på hvitt. Velg en mørkere.");
        }
        return colour.map(Colour::written).orElse(null);
    }

    private Settings replaced(Person person, Settings seen, UnaryOperator<Settings> change) {
        Settings next = change.apply(seen);
        audit.keep(person, AuditAct.SETTING, null, Map.of("what", "organisation"));
        if (!book.replace(seen, next)) {
            throw changed();
        }
        return next;
    }

    private static StateForbidsIt changed() {
        return new StateForbidsIt("organisation.changed", "Noen andre har endret innstillingene i mellomtiden.");
    }

    private static String organisation(Person person) {
        return Optional.ofNullable(person.organisation()).orElseThrow(NotThere::new);
    }

    private static Organisations.Organisation shown(Person person, Settings settings) {
        return new Organisations.Organisation(
                settings.organisation(),
                settings.name(),
                settings.accent(),
                settings.logo() == null ? null : "/organisasjon/" + settings.key() + "/logo.png",
                settings.publishes(),
                settings.version(),
                person.administers());
    }
}
