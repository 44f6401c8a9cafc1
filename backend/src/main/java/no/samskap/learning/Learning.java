package no.samskap.learning;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import no.samskap.people.Unguessable;
import no.samskap.pilot.PilotRecords;
import no.samskap.protocol.ChallengeId;
import no.samskap.protocol.Lessons;
import no.samskap.protocol.Lessons.Again;
import no.samskap.protocol.ParticipantId;
import no.samskap.web.FieldChecks;
import no.samskap.web.StateForbidsIt;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Opens reflections, adds thoughts and keeps lessons: checks what is asked, then keeps it and says so. */
@Component
class Learning {
    private static final ZoneId NORWAY = ZoneId.of("Europe/Oslo");
    private static final int TITLE = 200;
    private static final int THOUGHT = 2_000;
    private static final int LESSON = 5_000;
    private static final int CONTEXT = 2_000;
    private static final int BUT = 1_000;
    private static final int TAGS = 8;
    private static final int TAG = 40;

    private final LearningShelf shelf;
    private final PilotRecords pilots;
    private final Unguessable unguessable;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Learning(
            LearningShelf shelf,
            PilotRecords pilots,
            Unguessable unguessable,
            ApplicationEventPublisher events,
            Clock clock) {
        this.shelf = shelf;
        this.pilots = pilots;
        this.unguessable = unguessable;
        this.events = events;
        this.clock = clock;
    }

    KeptReflection open(ChallengeId challenge, ParticipantId by, Lessons.OpenReflection wish) {
        FieldChecks checks = new FieldChecks();
        String title = checks.line("title", wish.title(), 1, TITLE);
        if (wish.verbs().isEmpty()
                || new HashSet<>(wish.verbs()).size() < wish.verbs().size()) {
            checks.wrong("verbs", "Velg minst én retning, hver av dem én gang.");
        }
        checkPilot(wish.pilot(), challenge, checks);
        checks.done();
        KeptReflection reflection = new KeptReflection(
                unguessable.id(),
                challenge,
                title,
                wish.together(),
                wish.verbs(),
                wish.pilot(),
                by,
                LocalDate.now(clock.withZone(NORWAY)),
                List.of());
        shelf.add(reflection);
        return reflection;
    }

    void add(KeptReflection reflection, ParticipantId by, Lessons.AddThought wish) {
        FieldChecks checks = new FieldChecks();
        String text = checks.text("text", wish.text(), 1, THOUGHT);
        if (!reflection.verbs().contains(wish.verb())) {
            checks.wrong("verb", "Denne refleksjonen har ikke denne retningen.");
        }
        checks.done();
        Lessons.Thought thought =
                new Lessons.Thought(unguessable.id(), wish.verb(), text, wish.anonymous() ? null : by);
        if (!shelf.add(reflection.id(), thought)) {
            throw new StateForbidsIt("reflection.full", "Det er ikke plass til flere tanker her.");
        }
    }

    KeptLesson keep(ChallengeId challenge, ParticipantId by, Lessons.KeepLesson wish) {
        KeptLesson.Words words = words(challenge, wish);
        if (wish.version() != 0) {
            throw changed();
        }
        KeptLesson lesson = new KeptLesson(unguessable.id(), challenge, 1, words, wish.pilot(), by, now());
        shelf.add(lesson);
        events.publishEvent(new LessonKept(LessonFacts.of(lesson)));
        return lesson;
    }

    void change(KeptLesson seen, Lessons.KeepLesson wish) {
        KeptLesson.Words words = words(seen.challenge(), wish);
        KeptLesson next =
                new KeptLesson(seen.id(), seen.challenge(), seen.version() + 1, words, wish.pilot(), seen.by(), now());
        if (seen.version() != wish.version() || !shelf.replace(seen, next)) {
            throw changed();
        }
        events.publishEvent(new LessonKept(LessonFacts.of(next)));
    }

    private KeptLesson.Words words(ChallengeId challenge, Lessons.KeepLesson wish) {
        FieldChecks checks = new FieldChecks();
        String but = wish.but();
        if (wish.again() == Again.YES_BUT) {
            but = checks.text("but", but == null ? "" : but, 1, BUT);
        } else if (but != null) {
            checks.wrong("but", "Et forbehold hører til «ja, men».");
        }
        checkPilot(wish.pilot(), challenge, checks);
        KeptLesson.Words words = new KeptLesson.Words(
                checks.line("title", wish.title(), 1, TITLE),
                checks.text("text", wish.text(), 1, LESSON),
                checks.text("context", wish.context(), 0, CONTEXT),
                checks.names("tags", wish.tags(), TAGS, TAG),
                wish.again(),
                but);
        checks.done();
        return words;
    }

    private void checkPilot(@Nullable String pilot, ChallengeId challenge, FieldChecks checks) {
        boolean there = pilot == null
                || pilots.find(pilot)
                        .filter(found -> found.challenge().equals(challenge))
                        .isPresent();
        if (!there) {
            checks.wrong("pilot", "Forsøket finnes ikke i denne utfordringen.");
        }
    }

    private static StateForbidsIt changed() {
        return new StateForbidsIt("lesson.changed", "Noen andre har endret lærdommen i mellomtiden.");
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
