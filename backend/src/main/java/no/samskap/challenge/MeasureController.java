package no.samskap.challenge;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.samskap.audit.Audit;
import no.samskap.board.Boards;
import no.samskap.board.Written;
import no.samskap.people.People;
import no.samskap.people.Person;
import no.samskap.people.Unguessable;
import no.samskap.protocol.AuditLog.AuditAct;
import no.samskap.protocol.ChallengeId;
import no.samskap.protocol.Journey;
import no.samskap.protocol.Journey.FrameAct;
import no.samskap.protocol.Moderation;
import no.samskap.protocol.Moderation.MeasureKind;
import no.samskap.protocol.ParticipantId;
import no.samskap.web.FieldChecks;
import no.samskap.web.NotThere;
import no.samskap.web.StateForbidsIt;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What those who moderate do to a person: warn, mute, remove, and lift it again. */
@RestController
@RequestMapping("/api/challenges/{id}/measures")
class MeasureController {
    private static final int REASON = 500;
    private static final int WEEK = 7 * 24 * 60;

    private final Audit audit;
    private final Changes changes;
    private final Archive archive;
    private final Appeals appeals;
    private final Boards boards;
    private final People people;
    private final Unguessable unguessable;
    private final Clock clock;

    MeasureController(
            Changes changes,
            Archive archive,
            Appeals appeals,
            Boards boards,
            People people,
            Unguessable unguessable,
            Clock clock,
            Audit audit) {
        this.audit = audit;
        this.changes = changes;
        this.archive = archive;
        this.appeals = appeals;
        this.boards = boards;
        this.people = people;
        this.unguessable = unguessable;
        this.clock = clock;
    }

    @GetMapping
    Moderation.MeasureListing list(@AuthenticationPrincipal Person person, @PathVariable String id) {
        return listing(changes.make(person, id, FrameAct.MODERATE, (seen, hand) -> seen));
    }

    /**
     * Who wrote something without a name is found here and told to nobody. So nothing in the answer may depend on who it is:
     * a measure against one whom it cannot touch is kept like any other, and has no effect.
     */
    @PostMapping
    Moderation.MeasureListing take(
            @AuthenticationPrincipal Person person, @PathVariable String id, @RequestBody Moderation.TakeMeasure wish) {
        String reason = checked(wish);
        String measure = unguessable.id();
        audit.keep(
                person,
                AuditAct.MODERATION,
                new ChallengeId(id),
                Map.of("what", wish.kind().name()));
        Challenge taken = changes.make(person, id, FrameAct.MODERATE, (seen, hand) -> {
            Found found = found(seen, wish);
            if (!found.unnamed()) {
                checkTouchable(seen, found.who(), wish.kind());
            }
            if (seen.house().measures().size() >= House.MOST_MEASURES) {
                throw new StateForbidsIt("moderation.full", "Det er ikke plass til flere tiltak i denne utfordringen.");
            }
            Integer minutes = wish.minutes();
            Instant until = minutes == null ? null : hand.at().plus(Duration.ofMinutes(minutes));
            House house = seen.house()
                    .plus(new Measure(
                            measure,
                            wish.kind(),
                            found.who(),
                            found.unnamed(),
                            reason,
                            hand.role(),
                            hand.at(),
                            until,
                            null));
            // Who was found by a card without a name stays among those who run it, as all see them: being put out, they
            // cannot.
            House without = wish.kind() == MeasureKind.REMOVE && !found.unnamed() ? house.notRunBy(found.who()) : house;
            return seen.with(without)
                    .after(
                            new Journey.MeasureTaken(
                                    wish.kind(), wish.kind() == MeasureKind.WARN ? null : reason, until),
                            hand);
        });
        return listing(taken);
    }

    @PutMapping("/{measure}/lifting")
    Moderation.MeasureListing lift(
            @AuthenticationPrincipal Person person,
            @PathVariable String id,
            @PathVariable String measure,
            @RequestBody Moderation.LiftMeasure wish) {
        String reason = reason(wish.reason());
        audit.keep(person, AuditAct.MODERATION, new ChallengeId(id), Map.of("what", "LIFT"));
        Challenge lifted = changes.make(person, id, FrameAct.MODERATE, (seen, hand) -> {
            Measure there = there(seen, measure);
            return there.lifted() != null
                    ? seen
                    : seen.with(seen.house().changing(measure, it -> it.liftedFor(reason)))
                            .after(new Journey.MeasureLifted(there.kind(), reason), hand);
        });
        appeals.answer(measure, true, reason, person.role(), clock.instant());
        return listing(lifted);
    }

    @PutMapping("/{measure}/rejection")
    Moderation.MeasureListing reject(
            @AuthenticationPrincipal Person person,
            @PathVariable String id,
            @PathVariable String measure,
            @RequestBody Moderation.RejectAppeal wish) {
        String reason = reason(wish.reason());
        Challenge seen = changes.make(person, id, FrameAct.MODERATE, (now, hand) -> now);
        var unused = there(seen, measure);
        if (!appeals.answer(measure, false, reason, person.role(), clock.instant())) {
            throw new StateForbidsIt("appeal.none", "Det er ingen klage som venter på svar.");
        }
        return listing(seen);
    }

    private static String checked(Moderation.TakeMeasure wish) {
        FieldChecks checks = new FieldChecks();
        String reason = checks.text("reason", wish.reason(), 1, REASON);
        if ((wish.of() == null) == (wish.author() == null)) {
            checks.wrong("of", "Si enten hvem det gjelder, eller hva personen har skrevet.");
        }
        Integer minutes = wish.minutes();
        if (minutes != null && (wish.kind() != MeasureKind.MUTE || minutes < 1 || minutes > WEEK)) {
            checks.wrong("minutes", "Bare en demping kan vare en tid: fra ett minutt til en uke.");
        }
        checks.done();
        return reason;
    }

    private static String reason(String said) {
        FieldChecks checks = new FieldChecks();
        String reason = checks.text("reason", said, 1, REASON);
        checks.done();
        return reason;
    }

    private record Found(ParticipantId who, boolean unnamed) {}

    private Found found(Challenge challenge, Moderation.TakeMeasure wish) {
        Moderation.Target target = wish.author();
        if (target == null) {
            return new Found(Objects.requireNonNull(wish.of()), false);
        }
        boolean ours = challenge.boards().stream().anyMatch(board -> board.id().equals(target.board()));
        Written written = ours
                ? boards.written(target.board(), target.idea(), target.comment())
                        .orElseThrow(NotThere::new)
                : null;
        if (written == null) {
            throw new NotThere();
        }
        return new Found(written.author(), written.anonymous());
    }

    private void checkTouchable(Challenge challenge, ParticipantId who, MeasureKind kind) {
        Person other = people.known(who, challenge.id()).orElseThrow(() -> {
            FieldChecks checks = new FieldChecks();
            checks.wrong("of", "Ingen i utfordringen har dette pseudonymet.");
            return checks.asRefusal();
        });
        if (kind == MeasureKind.REMOVE && challenge.isNeeded(other)) {
            throw new StateForbidsIt(
                    "person.needed", "Den som leder eller er tillitsvalgt i virksomheten, kan ikke tas ut.");
        }
    }

    private static Measure there(Challenge challenge, String measure) {
        return challenge.house().measures().stream()
                .filter(it -> it.id().equals(measure))
                .findFirst()
                .orElseThrow(NotThere::new);
    }

    private Moderation.MeasureListing listing(Challenge challenge) {
        Instant now = clock.instant();
        Challenge stored = archive.find(challenge.id()).orElseThrow(NotThere::new);
        List<Moderation.TakenMeasure> measures = stored.house().measures().stream()
                .sorted(Comparator.comparing(Measure::at).reversed())
                .map(it -> it.told(true, now, appeals.of(it.id()).orElse(null)))
                .toList();
        List<ParticipantId> named = measures.stream()
                .map(Moderation.TakenMeasure::of)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return new Moderation.MeasureListing(measures, people.named(named));
    }
}
