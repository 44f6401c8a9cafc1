package no.samskap.learning;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import no.samskap.protocol.ChallengeId;
import no.samskap.protocol.Lessons.Reflection;
import no.samskap.protocol.Lessons.Thought;
import no.samskap.protocol.Lessons.Verb;
import no.samskap.protocol.ParticipantId;
import org.jspecify.annotations.Nullable;

/**
 * A reflection as it is kept. It has a day and no time, and its thoughts have neither, so that nobody can hold a thought
 * against who was in the room when.
 *
 * @param by who opened it: alone, only they see it
 */
record KeptReflection(
        String id,
        ChallengeId challenge,
        String title,
        boolean together,
        List<Verb> verbs,
        @Nullable String pilot,
        ParticipantId by,
        LocalDate day,
        List<Thought> thoughts) {
    boolean opensTo(ParticipantId participant) {
        return together || by.equals(participant);
    }

    Reflection shown() {
        return new Reflection(
                id,
                title,
                together,
                verbs,
                pilot,
                day,
                thoughts.stream().sorted(Comparator.comparing(Thought::thought)).toList());
    }

    @Override
    public String toString() {
        return "(a reflection)";
    }
}
