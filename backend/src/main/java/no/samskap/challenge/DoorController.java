package no.samskap.challenge;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import no.samskap.people.Person;
import no.samskap.people.Unguessable;
import no.samskap.protocol.Journey;
import no.samskap.protocol.Journey.FrameAct;
import no.samskap.protocol.Moderation;
import no.samskap.web.FieldChecks;
import no.samskap.web.StateForbidsIt;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** How guests come in: the code, another code, open or closed, and slips that let in one each. */
@RestController
@RequestMapping("/api/challenges/{id}/door")
class DoorController {
    private static final int SLIPS_AT_ONCE = 200;
    private static final int HEAPS = 50;

    private final Changes changes;
    private final Posing posing;
    private final Slips slips;
    private final Unguessable unguessable;
    private final Clock clock;

    DoorController(Changes changes, Posing posing, Slips slips, Unguessable unguessable, Clock clock) {
        this.changes = changes;
        this.posing = posing;
        this.slips = slips;
        this.unguessable = unguessable;
        this.clock = clock;
    }

    @GetMapping
    Moderation.Door look(@AuthenticationPrincipal Person person, @PathVariable String id) {
        return told(changes.make(person, id, FrameAct.RUN_DOOR, (seen, hand) -> seen));
    }

    @PutMapping
    Moderation.Door set(
            @AuthenticationPrincipal Person person, @PathVariable String id, @RequestBody Moderation.SetDoor wish) {
        Instant now = clock.instant();
        Instant until = wish.until() == null ? null : wish.until().truncatedTo(ChronoUnit.MILLIS);
        FieldChecks checks = new FieldChecks();
        if (until != null && !wish.open()) {
            checks.wrong("until", "Bare en åpen dør kan stenge av seg selv.");
        } else if (until != null && (!until.isAfter(now) || until.isAfter(now.plus(366, ChronoUnit.DAYS)))) {
            checks.wrong("until", "Velg et tidspunkt fra nå til om et år.");
        }
        checks.done();
        return told(changes.make(person, id, FrameAct.RUN_DOOR, (seen, hand) -> {
            Door next = seen.house().door().set(wish.open(), until);
            return next.equals(seen.house().door())
                    ? seen
                    : seen.with(seen.house().with(next)).after(new Journey.DoorSet(wish.open(), until), hand);
        }));
    }

    /** Another code; the old one leads nowhere from now on, and who is in stays in. */
    @PostMapping("/code")
    Moderation.Door change(@AuthenticationPrincipal Person person, @PathVariable String id) {
        // Whether they may is asked before a code is taken.
        Challenge there = changes.make(person, id, FrameAct.RUN_DOOR, (seen, hand) -> seen);
        JoinCode code = posing.reserved(there.id());
        return told(changes.make(
                person,
                id,
                FrameAct.RUN_DOOR,
                (seen, hand) -> seen.with(seen.house().with(seen.house().door().by(code)))
                        .after(new Journey.CodeChanged(), hand)));
    }

    @PostMapping("/slips")
    Moderation.Slips make(
            @AuthenticationPrincipal Person person, @PathVariable String id, @RequestBody Moderation.MakeSlips wish) {
        FieldChecks checks = new FieldChecks();
        if (wish.count() < 1 || wish.count() > SLIPS_AT_ONCE) {
            checks.wrong("count", "Du kan lage fra 1 til " + SLIPS_AT_ONCE + " lapper om gangen.");
        }
        checks.done();
        Challenge there = changes.make(person, id, FrameAct.RUN_DOOR, (seen, hand) -> withRoom(seen));
        String heap = unguessable.id();
        List<Slip> made = slips.make(there.id(), heap, wish.count());
        var unused = changes.make(
                person,
                id,
                FrameAct.RUN_DOOR,
                (seen, hand) -> withRoom(seen)
                        .with(seen.house().with(seen.house().door().plusSlips(heap)))
                        .after(new Journey.SlipsMade(wish.count()), hand));
        return new Moderation.Slips(made.stream().map(Slip::shown).toList());
    }

    private static Challenge withRoom(Challenge seen) {
        if (seen.house().door().slips().size() >= HEAPS) {
            throw new StateForbidsIt("slips.full", "Avslutt de lappene som ikke er brukt, før du lager flere.");
        }
        return seen;
    }

    /** Slips that were not used let nobody in any more. */
    @DeleteMapping("/slips")
    Moderation.Door end(@AuthenticationPrincipal Person person, @PathVariable String id) {
        return told(changes.make(
                person,
                id,
                FrameAct.RUN_DOOR,
                (seen, hand) -> seen.house().door().slips().isEmpty()
                        ? seen
                        : seen.with(seen.house().with(seen.house().door().withoutSlips()))
                                .after(new Journey.SlipsEnded(), hand)));
    }

    private Moderation.Door told(Challenge challenge) {
        Door door = challenge.house().door();
        Slips.Count count = slips.count(door.slips());
        return new Moderation.Door(
                door.code().shown(), door.isOpen(clock.instant()), door.until(), count.made(), count.used());
    }
}
