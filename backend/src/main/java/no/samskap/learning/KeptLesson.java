package no.samskap.learning;

import java.time.Instant;
import java.util.List;
import no.samskap.protocol.ChallengeId;
import no.samskap.protocol.Lessons.Again;
import no.samskap.protocol.Lessons.Lesson;
import no.samskap.protocol.ParticipantId;
import org.jspecify.annotations.Nullable;

/**
 * A lesson as it is kept.
 *
 * @param by who wrote it first
 */
record KeptLesson(
        String id,
        ChallengeId challenge,
        long version,
        Words words,
        @Nullable String pilot,
        ParticipantId by,
        Instant at) {
    /** What the lesson says. */
    record Words(
            String title,
            String text,
            String context,
            List<String> tags,
            Again again,
            @Nullable String but) {}

    Lesson shown(boolean mayChange) {
        return new Lesson(
                id,
                challenge,
                version,
                words.title(),
                words.text(),
                words.context(),
                words.tags(),
                words.again(),
                words.but(),
                pilot,
                at,
                mayChange);
    }

    @Override
    public String toString() {
        return "(a lesson)";
    }
}
