package no.samskap.protocol;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reflection and lessons as they travel over HTTP. */
public final class Lessons {
    private Lessons() {}

    /** The five directions that one reflects in. */
    public enum Verb {
        @JsonProperty("dare")
        DARE,
        @JsonProperty("lead")
        LEAD,
        @JsonProperty("learn")
        LEARN,
        @JsonProperty("mobilise")
        MOBILISE,
        @JsonProperty("interact")
        INTERACT
    }

    /** Would we do it again? */
    public enum Again {
        @JsonProperty("yes")
        YES,
        @JsonProperty("yes-but")
        YES_BUT,
        @JsonProperty("no")
        NO
    }

    /**
     * A reflection to be opened.
     *
     * @param title 1–200 characters
     * @param together whether everybody in the challenge takes part; else it is its maker's alone
     * @param verbs 1–5, each once
     * @param pilot the pilot that it is about, of the same challenge
     */
    public record OpenReflection(
            String title,
            boolean together,
            List<Verb> verbs,
            @Nullable String pilot) {}

    /**
     * A thought in a reflection.
     *
     * @param verb one of the reflection's
     * @param text 1–2,000 characters
     * @param anonymous true: nobody's name is kept with it
     */
    public record AddThought(Verb verb, String text, boolean anonymous) {}

    /** The reflections of a challenge that the asking person may see, newest first. */
    public record ReflectionListing(List<Reflection> reflections, boolean mayOpen, List<Presence.Person> people) {}

    /** A reflection with its thoughts, in an order that tells nothing. */
    public record Reflection(
            String reflection,
            String title,
            boolean together,
            List<Verb> verbs,
            @Nullable String pilot,
            LocalDate day,
            List<Thought> thoughts) {}

    /** A thought; {@code by} is absent where it was given without a name. */
    public record Thought(
            String thought,
            Verb verb,
            String text,
            @Nullable ParticipantId by) {}

    /**
     * A lesson to be kept.
     *
     * @param title 1–200 characters
     * @param text 1–5,000 characters: what was learnt
     * @param context up to 2,000 characters: where and when it was so
     * @param tags up to 8, each 1–40 characters
     * @param but 1–1,000 characters where {@code again} is yes-but; else absent
     * @param pilot the pilot that taught it, of the same challenge
     * @param version the version that one saw; 0 for a new one
     */
    public record KeepLesson(
            String title,
            String text,
            String context,
            List<String> tags,
            Again again,
            @Nullable String but,
            @Nullable String pilot,
            long version) {}

    /** Lessons, newest first. */
    public record LessonListing(List<Lesson> lessons, boolean mayKeep) {}

    /** A lesson; {@code mayChange} says whether the asking person may. */
    public record Lesson(
            String lesson,
            ChallengeId challenge,
            long version,
            String title,
            String text,
            String context,
            List<String> tags,
            Again again,
            @Nullable String but,
            @Nullable String pilot,
            Instant at,
            boolean mayChange) {}

    /** When one is reminded of a pilot. */
    public enum ReminderKind {
        /** It has ended, and nobody has kept a lesson of it. */
        @JsonProperty("ended")
        ENDED,
        /** It ended half a year ago, and nobody has looked at it again since. */
        @JsonProperty("half-year")
        HALF_YEAR
    }

    /** What one is reminded of, the oldest first. */
    public record ReminderListing(List<Reminder> reminders) {}

    /** A pilot that waits for its lesson. */
    public record Reminder(ReminderKind kind, String pilot, String title, ChallengeId challenge, LocalDate since) {}
}
