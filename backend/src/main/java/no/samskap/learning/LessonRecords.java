package no.samskap.learning;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import no.samskap.protocol.ChallengeId;
import no.samskap.protocol.Sharing.SharedLesson;
import org.springframework.stereotype.Component;

/** The lessons as other features may read them. Who may know of which is for them to ask of the challenge. */
@Component
public class LessonRecords {
    private final LearningShelf shelf;

    LessonRecords(LearningShelf shelf) {
        this.shelf = shelf;
    }

    /** The lessons of a challenge as they travel to other municipalities: without who wrote them. */
    public List<SharedLesson> shared(ChallengeId challenge) {
        return shelf.lessons(List.of(challenge)).stream()
                .map(LessonRecords::shared)
                .toList();
    }

    /** One lesson as it may be shown to others than those who may enter: without who wrote it. */
    public Optional<SharedLesson> shared(String lesson) {
        return shelf.lesson(lesson).map(LessonRecords::shared);
    }

    public Optional<LessonFacts> find(String lesson) {
        return shelf.lesson(lesson).map(LessonFacts::of);
    }

    private static SharedLesson shared(KeptLesson lesson) {
        KeptLesson.Words words = lesson.words();
        return new SharedLesson(words.title(), words.text(), words.context(), words.tags(), words.again(), words.but());
    }

    public List<LessonFacts> of(Collection<ChallengeId> challenges) {
        return shelf.lessons(challenges).stream().map(LessonFacts::of).toList();
    }
}
