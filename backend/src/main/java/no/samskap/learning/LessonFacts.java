package no.samskap.learning;

import java.time.Instant;
import java.util.List;
import no.samskap.protocol.ChallengeId;
import org.jspecify.annotations.Nullable;

/** What other features need to know of a lesson. */
public record LessonFacts(
        String id,
        ChallengeId challenge,
        String title,
        String text,
        String context,
        List<String> tags,
        @Nullable String pilot,
        Instant at) {
    static LessonFacts of(KeptLesson lesson) {
        KeptLesson.Words words = lesson.words();
        return new LessonFacts(
                lesson.id(),
                lesson.challenge(),
                words.title(),
                words.text(),
                words.context(),
                words.tags(),
                lesson.pilot(),
                lesson.at());
    }

    @Override
    public String toString() {
        return "(a lesson)";
    }
}
