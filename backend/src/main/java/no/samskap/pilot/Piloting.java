package no.samskap.pilot;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import no.samskap.board.Boards;
import no.samskap.challenge.UnionGate;
import no.samskap.people.Unguessable;
import no.samskap.protocol.Challenges.Challenge;
import no.samskap.protocol.ParticipantId;
import no.samskap.protocol.Pilots;
import no.samskap.protocol.Pilots.PilotIdea;
import no.samskap.protocol.Pilots.PilotStatus;
import no.samskap.web.FieldChecks;
import no.samskap.web.StateForbidsIt;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Plans, begins, adjusts and ends pilots, and writes in their logs: checks what is asked, then keeps it and says so. */
@Component
class Piloting {
    private static final ZoneId NORWAY = ZoneId.of("Europe/Oslo");
    private static final int ADJUSTMENTS = 100;
    private static final int LOG_TEXT = 2_000;

    private final PilotShelf shelf;
    private final Album album;
    private final Boards boards;
    private final Unguessable unguessable;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Piloting(
            PilotShelf shelf,
            Album album,
            Boards boards,
            Unguessable unguessable,
            ApplicationEventPublisher events,
            Clock clock) {
        this.shelf = shelf;
        this.album = album;
        this.boards = boards;
        this.unguessable = unguessable;
        this.events = events;
        this.clock = clock;
    }

    String plan(Challenge challenge, String organisation, Pilots.PlanPilot wish) {
        Plan plan = checked(challenge, wish);
        if (PilotAct.PLAN_PILOT.right().grants().stream()
                .noneMatch(grant -> grant.phases().contains(challenge.phase()))) {
            throw new StateForbidsIt(
                    "pilot.too-early", "Et forsøk kan planlegges når utfordringen har kommet forbi å utforske.");
        }
        UnionGate.check(challenge);
        if (wish.version() != 0) {
            throw changed();
        }
        KeptPilot pilot = new KeptPilot(
                unguessable.id(),
                challenge.id(),
                organisation,
                1,
                PilotStatus.PLANNED,
                plan,
                List.of(),
                List.of(),
                List.of(),
                null);
        shelf.add(pilot);
        events.publishEvent(new PilotChanged(PilotFacts.of(pilot)));
        return pilot.id();
    }

    void replan(Challenge challenge, KeptPilot seen, Pilots.PlanPilot wish) {
        Plan plan = checked(challenge, wish);
        only(Steps.planned(seen.status()), "Forsøket har begynt. Juster det, og si hvorfor.");
        kept(seen, wish.version(), () -> shelf.plan(seen, plan));
    }

    void begin(Challenge challenge, KeptPilot seen, Pilots.BeginPilot wish) {
        UnionGate.check(challenge);
        only(Steps.planned(seen.status()), "Forsøket har allerede begynt.");
        kept(seen, wish.version(), () -> shelf.begin(seen));
    }

    void adjust(ParticipantId by, KeptPilot seen, Pilots.AdjustPilot wish) {
        FieldChecks checks = new FieldChecks();
        String why = checks.text("why", wish.why(), 1, PilotForm.TEXT);
        Plan before = seen.plan();
        String hypothesis = wish.hypothesis() == null
                ? before.hypothesis()
                : checks.text("hypothesis", wish.hypothesis(), 1, PilotForm.TEXT);
        LocalDate to = PilotForm.day("to", Objects.requireNonNullElse(wish.to(), before.to()), checks);
        PilotForm.notBefore(before.from(), to, checks);
        checks.done();
        only(Steps.running(seen.status()), "Bare et forsøk som er i gang, kan justeres.");
        only(seen.adjustments().size() < ADJUSTMENTS, "Forsøket er justert så mange ganger som det kan.");
        Plan next = new Plan(
                before.title(),
                hypothesis,
                before.measures(),
                before.from(),
                to,
                before.owner(),
                before.budget(),
                before.ideas(),
                before.skills());
        Pilots.Adjustment adjustment = new Pilots.Adjustment(by, why, before.hypothesis(), before.to(), now());
        kept(seen, wish.version(), () -> shelf.adjust(seen, adjustment, next));
    }

    void end(ParticipantId by, KeptPilot seen, Pilots.EndPilot wish) {
        FieldChecks checks = new FieldChecks();
        String why = checks.text("why", wish.why(), 1, PilotForm.TEXT);
        String learnt = checks.text("learnt", wish.learnt(), 1, PilotForm.TEXT);
        if (!Steps.ended(wish.outcome())) {
            checks.wrong(
                    "outcome", "Et forsøk ender med at det går videre, at noe annet går videre, eller at det stopper.");
        }
        checks.done();
        only(Steps.running(seen.status()), "Bare et forsøk som er i gang, kan avsluttes.");
        Pilots.Ending ending = new Pilots.Ending(by, wish.outcome(), why, learnt, now());
        kept(seen, wish.version(), () -> shelf.end(seen, ending));
    }

    void log(ParticipantId by, KeptPilot seen, Pilots.WriteLog wish) {
        FieldChecks checks = new FieldChecks();
        String text = checks.text("text", wish.text(), 1, LOG_TEXT);
        LocalDate day = PilotForm.day("day", wish.day(), checks);
        if (day.isAfter(LocalDate.now(clock.withZone(NORWAY)))) {
            checks.wrong("day", "Dagen har ikke vært ennå.");
        }
        List<Pilots.Reading> readings = PilotForm.readings(wish.readings(), seen.plan(), checks);
        List<PilotForm.Shown> shown =
                PilotForm.pictures(Objects.requireNonNullElse(wish.pictures(), List.of()), checks);
        checks.done();
        only(Steps.running(seen.status()), "Loggen er åpen mens forsøket er i gang.");
        List<Pilots.LogPicture> pictures =
                shown.stream().map(one -> kept(seen.id(), one)).toList();
        boolean logged = shelf.log(seen.id(), new Pilots.LogEntry(by, day, text, readings, pictures, now()));
        if (!logged) {
            pictures.forEach(picture -> album.remove(picture.picture()));
        }
        only(logged, "Loggen er åpen mens forsøket er i gang, så lenge det er plass.");
        shelf.find(seen.id())
                .ifPresent(now -> events.publishEvent(
                        new PilotLogged(PilotFacts.of(now), by, now.log().size())));
    }

    private Pilots.LogPicture kept(String pilot, PilotForm.Shown shown) {
        String id = unguessable.id();
        album.add(id, pilot, shown.picture());
        return new Pilots.LogPicture(
                id, shown.alt(), shown.picture().width(), shown.picture().height());
    }

    void say(ParticipantId by, KeptPilot seen, Pilots.SayView wish) {
        FieldChecks checks = new FieldChecks();
        String text = checks.text("text", wish.text(), 1, PilotForm.TEXT);
        checks.done();
        only(shelf.say(seen.id(), new Pilots.UnionView(by, text, now())), "Det er ikke plass til flere uttalelser.");
    }

    private Plan checked(Challenge challenge, Pilots.PlanPilot wish) {
        Plan plan = PilotForm.plan(wish);
        Set<PilotIdea> there = challenge.boards().stream()
                .flatMap(board -> boards.ideas(board.id()).stream().map(idea -> new PilotIdea(board.id(), idea.idea())))
                .collect(Collectors.toSet());
        FieldChecks checks = new FieldChecks();
        for (int i = 0; i < plan.ideas().size(); i++) {
            if (!there.contains(plan.ideas().get(i))) {
                checks.wrong("ideas[" + i + "]", "Ideen finnes ikke i denne utfordringen.");
            }
        }
        checks.done();
        return plan;
    }

    private void kept(KeptPilot seen, long version, java.util.function.BooleanSupplier keeping) {
        if (seen.version() != version || !keeping.getAsBoolean()) {
            throw changed();
        }
        shelf.find(seen.id()).map(PilotFacts::of).map(PilotChanged::new).ifPresent(events::publishEvent);
    }

    private static void only(boolean so, String otherwise) {
        if (!so) {
            throw new StateForbidsIt("pilot.state", otherwise);
        }
    }

    private static StateForbidsIt changed() {
        return new StateForbidsIt("pilot.changed", "Noen andre har endret forsøket i mellomtiden.");
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
