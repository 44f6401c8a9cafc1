package no.samskap.challenge;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import no.samskap.people.People;
import no.samskap.people.Person;
import no.samskap.people.SignIn;
import no.samskap.protocol.Joining;
import no.samskap.protocol.Role;
import no.samskap.web.FieldChecks;
import no.samskap.web.NotAllowed;
import no.samskap.web.NotThere;
import no.samskap.web.StateForbidsIt;
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
    private final Slips slips;
    private final Doorkeeper doorkeeper;
    private final Clock clock;

    JoinController(
            Archive archive,
            Shelf shelf,
            Guesses guesses,
            People people,
            SignIn signIn,
            Slips slips,
            Doorkeeper doorkeeper,
            Clock clock) {
        this.slips = slips;
        this.doorkeeper = doorkeeper;
        this.clock = clock;
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
        Optional<Slip> slip = Slip.read(wish.joinCode());
        if (code.isEmpty() && slip.isEmpty()) {
            checks.wrong("joinCode", "En kode har åtte tegn, for eksempel ABCD-EFGH. En lapp har tolv.");
        }
        checks.done();

        Challenge challenge = code.flatMap(this::opened)
                .or(() -> slip.flatMap(it -> openedBy(it, asking)))
                .orElseThrow(() -> guesses.wrong(request.getRemoteAddr())
                        .<RuntimeException>map(TooManyTries::new)
                        .orElseGet(NotThere::new));
        Person person = arrived(asking, name, wish.role(), challenge);
        signIn.become(person, request);
        return new Joining.Joined(
                people.participant(person, challenge.id()),
                challenge.id(),
                challenge.firstBoard().id());
    }

    /** Empty for what leads nowhere, also for a code that another has taken the place of. */
    private Optional<Challenge> opened(JoinCode code) {
        return archive.opened(code)
                .flatMap(shelf::find)
                .filter(Challenge::takesGuests)
                .filter(challenge -> challenge.house().door().code().equals(code));
    }

    /** A slip is used up here, but for one who is in already. */
    private Optional<Challenge> openedBy(Slip slip, @Nullable Person asking) {
        Slips.Known known = slips.find(slip).orElse(null);
        Challenge challenge = known == null
                ? null
                : archive.find(known.challenge())
                        .filter(Challenge::takesGuests)
                        .filter(it -> it.house().door().slips().contains(known.heap()))
                        .orElse(null);
        if (known == null || challenge == null) {
            return Optional.empty();
        }
        if (!isIn(asking, challenge)) {
            checkOpen(challenge);
            if (known.used() || !slips.use(slip, known.heap())) {
                throw new StateForbidsIt("slip.used", "Denne lappen er brukt. Be den som leder møtet, om en ny.");
            }
        }
        return Optional.of(challenge);
    }

    private boolean isIn(@Nullable Person asking, Challenge challenge) {
        return asking != null && (challenge.isOf(asking) || people.hasJoined(asking, challenge.id()));
    }

    private void checkOpen(Challenge challenge) {
        if (!challenge.house().door().isOpen(clock.instant())) {
            throw new StateForbidsIt("door.closed", "Det er stengt for nye akkurat nå.");
        }
    }

    private Person arrived(@Nullable Person asking, @Nullable String name, @Nullable Role role, Challenge challenge) {
        if (!isIn(asking, challenge)) {
            checkOpen(challenge);
        }
        if (asking != null && doorkeeper.hasPutOut(challenge, asking)) {
            throw new NotAllowed("person.removed", "Du er tatt ut av denne utfordringen.");
        }
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
