package no.samskap.learning;

import java.net.URI;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samskap.challenge.Doorkeeper;
import no.samskap.challenge.Entry;
import no.samskap.people.People;
import no.samskap.people.Person;
import no.samskap.protocol.ChallengeId;
import no.samskap.protocol.Lessons;
import no.samskap.protocol.ParticipantId;
import no.samskap.rights.Judge;
import no.samskap.web.NotAllowed;
import no.samskap.web.NotThere;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/**
 * Reflections and lessons. Everybody in a challenge takes part in its common reflections and reads its lessons; those who are
 * signed in open reflections and keep lessons.
 */
@RestController
class LearningController {
    private static final Comparator<KeptReflection> NEWEST_FIRST = Comparator.comparing(KeptReflection::day)
            .thenComparing(KeptReflection::id)
            .reversed();
    private static final Comparator<KeptLesson> LATEST_FIRST =
            Comparator.comparing(KeptLesson::at).thenComparing(KeptLesson::id).reversed();

    private final Doorkeeper doorkeeper;
    private final LearningShelf shelf;
    private final Learning learning;
    private final ReminderRecords reminders;
    private final People people;

    LearningController(
            Doorkeeper doorkeeper, LearningShelf shelf, Learning learning, ReminderRecords reminders, People people) {
        this.doorkeeper = doorkeeper;
        this.shelf = shelf;
        this.learning = learning;
        this.reminders = reminders;
        this.people = people;
    }

    @GetMapping("/api/challenges/{id}/reflections")
    Lessons.ReflectionListing reflections(@AuthenticationPrincipal Person person, @PathVariable String id) {
        Entry entry = admitted(person, new ChallengeId(id));
        List<Lessons.Reflection> shown = shelf.reflections(entry.challenge()).stream()
                .filter(reflection -> reflection.opensTo(entry.participant()))
                .sorted(NEWEST_FIRST)
                .map(KeptReflection::shown)
                .toList();
        return new Lessons.ReflectionListing(
                shown,
                doorkeeper.may(LessonAct.OPEN_REFLECTION, person, entry.challenge()),
                people.named(mentioned(shown)));
    }

    @PostMapping("/api/challenges/{id}/reflections")
    ResponseEntity<Lessons.Reflection> open(
            @AuthenticationPrincipal Person person, @PathVariable String id, @RequestBody Lessons.OpenReflection wish) {
        Entry entry = admitted(person, new ChallengeId(id));
        doorkeeper.check(LessonAct.OPEN_REFLECTION, person, entry.challenge());
        KeptReflection opened = learning.open(entry.challenge(), entry.participant(), wish);
        return ResponseEntity.created(URI.create("/api/reflections/" + opened.id()))
                .body(opened.shown());
    }

    @PostMapping("/api/reflections/{id}/thoughts")
    Lessons.Reflection think(
            @AuthenticationPrincipal Person person, @PathVariable String id, @RequestBody Lessons.AddThought wish) {
        KeptReflection reflection = shelf.reflection(id).orElseThrow(NotThere::new);
        Entry entry = admitted(person, reflection.challenge());
        if (!reflection.opensTo(entry.participant())) {
            throw new NotThere();
        }
        learning.add(reflection, entry.participant(), wish);
        return shelf.reflection(id).orElseThrow(NotThere::new).shown();
    }

    @GetMapping("/api/lessons")
    Lessons.LessonListing lessons(@AuthenticationPrincipal Person person) {
        return new Lessons.LessonListing(shown(doorkeeper.openTo(person), lesson -> false), false);
    }

    @GetMapping("/api/challenges/{id}/lessons")
    Lessons.LessonListing lessons(@AuthenticationPrincipal Person person, @PathVariable String id) {
        Entry entry = admitted(person, new ChallengeId(id));
        return new Lessons.LessonListing(
                shown(List.of(entry.challenge()), lesson -> mayChange(person, entry, lesson)),
                doorkeeper.may(LessonAct.KEEP_LESSON, person, entry.challenge()));
    }

    @PostMapping("/api/challenges/{id}/lessons")
    ResponseEntity<Lessons.Lesson> keep(
            @AuthenticationPrincipal Person person, @PathVariable String id, @RequestBody Lessons.KeepLesson wish) {
        Entry entry = admitted(person, new ChallengeId(id));
        doorkeeper.check(LessonAct.KEEP_LESSON, person, entry.challenge());
        KeptLesson kept = learning.keep(entry.challenge(), entry.participant(), wish);
        return ResponseEntity.created(URI.create("/api/lessons/" + kept.id())).body(kept.shown(true));
    }

    @PutMapping("/api/lessons/{id}")
    Lessons.Lesson change(
            @AuthenticationPrincipal Person person, @PathVariable String id, @RequestBody Lessons.KeepLesson wish) {
        KeptLesson seen = shelf.lesson(id).orElseThrow(NotThere::new);
        Entry entry = admitted(person, seen.challenge());
        onlyIf(mayChange(person, entry, seen));
        learning.change(seen, wish);
        return shelf.lesson(id).orElseThrow(NotThere::new).shown(true);
    }

    @GetMapping("/api/reminders")
    Lessons.ReminderListing reminders(@AuthenticationPrincipal Person person) {
        if (person.guest()) {
            return new Lessons.ReminderListing(List.of());
        }
        return new Lessons.ReminderListing(reminders.of(doorkeeper.openTo(person)));
    }

    private List<Lessons.Lesson> shown(Collection<ChallengeId> challenges, Predicate<KeptLesson> mayChange) {
        return shelf.lessons(challenges).stream()
                .sorted(LATEST_FIRST)
                .map(lesson -> lesson.shown(mayChange.test(lesson)))
                .toList();
    }

    private boolean mayChange(Person person, Entry entry, KeptLesson lesson) {
        return doorkeeper
                .standing(person, lesson.challenge())
                .map(standing -> standing.asAuthor(lesson.by().equals(entry.participant())))
                .filter(standing -> Judge.may(LessonAct.CHANGE_LESSON.right(), standing))
                .isPresent();
    }

    private static Set<ParticipantId> mentioned(List<Lessons.Reflection> reflections) {
        return reflections.stream()
                .flatMap(reflection -> reflection.thoughts().stream())
                .flatMap(thought -> Stream.ofNullable(thought.by()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private Entry admitted(Person person, ChallengeId id) {
        return doorkeeper.admit(person, id).orElseThrow(NotThere::new);
    }

    private static void onlyIf(boolean may) {
        if (!may) {
            throw new NotAllowed();
        }
    }
}
