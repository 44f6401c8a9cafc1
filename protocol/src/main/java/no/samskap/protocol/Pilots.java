package no.samskap.protocol;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Pilots, which are ideas tried small, as they travel over HTTP. */
public final class Pilots {
    private Pilots() {}

    /** Where a pilot stands. */
    public enum PilotStatus {
        @JsonProperty("planned")
        PLANNED,
        @JsonProperty("running")
        RUNNING,
        /** Running, in another way than it began. */
        @JsonProperty("adjusted")
        ADJUSTED,
        /** Ended: what was tried goes on as it is. */
        @JsonProperty("goes-on")
        GOES_ON,
        /** Ended: something else than what was tried goes on. */
        @JsonProperty("changed")
        CHANGED,
        /** Ended: nothing of it goes on. */
        @JsonProperty("stopped")
        STOPPED
    }

    /** An idea that a pilot comes from. */
    public record PilotIdea(BoardId board, IdeaId idea) {}

    /**
     * What is measured.
     *
     * @param name 1–120 characters
     * @param unit up to 40 characters
     * @param baseline how it was before
     * @param target how it is hoped to become
     */
    public record Measure(
            String name,
            String unit,
            @Nullable Double baseline,
            @Nullable Double target) {}

    /**
     * A pilot as it is planned.
     *
     * @param title 1–200 characters
     * @param hypothesis 1–2,000 characters: what we believe will happen, and why
     * @param measures 1–10
     * @param to not before {@code from}
     * @param owner 1–200 characters: who is responsible, by role or name
     * @param budget up to 500 characters
     * @param ideas up to 20 ideas of the challenge
     * @param skills what those who do it must be able to: up to 10, each 1–40 characters
     * @param version the version that one saw; 0 for a new one
     */
    public record PlanPilot(
            String title,
            String hypothesis,
            List<Measure> measures,
            LocalDate from,
            LocalDate to,
            String owner,
            @Nullable String budget,
            List<PilotIdea> ideas,
            @Nullable List<String> skills,
            long version) {}

    /** A number of one of the pilot's measures, by its place among them, from 0. */
    public record Reading(int measure, double value) {}

    /**
     * Something to be written in the log.
     *
     * @param day when it was so, today or before
     * @param text 1–2,000 characters
     * @param readings up to one for each measure
     * @param pictures up to 2
     */
    public record WriteLog(
            LocalDate day,
            String text,
            List<Reading> readings,
            @Nullable List<NewPicture> pictures) {}

    /**
     * A picture to be kept, as nothing but its pixels.
     *
     * @param file a JPEG or PNG file in base64, at most 2 MiB and 3,000 pixels on a side
     * @param alt what is to be seen, for those who do not see it: 1–300 characters
     */
    public record NewPicture(String file, String alt) {}

    /** A picture that is kept: at {@code /api/pilots/{pilot}/pictures/{picture}}. */
    public record LogPicture(String picture, String alt, int width, int height) {}

    /** What the employees' representative says of the pilot: 1–2,000 characters. */
    public record SayView(String text) {}

    /** The planned pilot begins. */
    public record BeginPilot(long version) {}

    /**
     * The pilot goes on in another way.
     *
     * @param why 1–2,000 characters
     * @param hypothesis the new one; absent: as before
     * @param to the new last day; absent: as before
     */
    public record AdjustPilot(
            long version,
            String why,
            @Nullable String hypothesis,
            @Nullable LocalDate to) {}

    /**
     * The pilot ends.
     *
     * @param outcome one of the three that end
     * @param why 1–2,000 characters
     * @param learnt 1–2,000 characters: what it taught, whatever the outcome
     */
    public record EndPilot(long version, PilotStatus outcome, String why, String learnt) {}

    /**
     * The pilots that the asking person may see, newest first.
     *
     * @param mayPlan whether the asking person may plan another one here
     */
    public record PilotListing(List<PilotSummary> pilots, boolean mayPlan) {}

    /** One line in the overview. */
    public record PilotSummary(
            String pilot,
            ChallengeId challenge,
            String title,
            PilotStatus status,
            String owner,
            LocalDate from,
            LocalDate to,
            @Nullable String learnt,
            int logged) {}

    /**
     * A pilot in full.
     *
     * @param ideas where it came from, with who gave them, where they gave their name
     * @param views what employees' representatives said, oldest first
     * @param log oldest first
     * @param adjustments oldest first
     * @param mayLead whether the asking person may change, adjust and end it
     * @param mayLog whether the asking person may write in its log
     * @param maySay whether the asking person may speak for the employees
     */
    public record Pilot(
            String pilot,
            ChallengeId challenge,
            long version,
            PilotStatus status,
            String title,
            String hypothesis,
            List<Measure> measures,
            LocalDate from,
            LocalDate to,
            String owner,
            String budget,
            List<CreditedIdea> ideas,
            List<String> skills,
            List<UnionView> views,
            List<LogEntry> log,
            List<Adjustment> adjustments,
            @Nullable Ending ending,
            List<Presence.Person> people,
            boolean mayLead,
            boolean mayLog,
            boolean maySay) {}

    /** An idea that a pilot came from; {@code by} is absent where it was given without a name. */
    public record CreditedIdea(
            BoardId board,
            IdeaId idea,
            String text,
            @Nullable ParticipantId by) {}

    /** What an employees' representative said. */
    public record UnionView(ParticipantId by, String text, Instant at) {}

    /** One entry of the log. */
    public record LogEntry(
            ParticipantId by,
            LocalDate day,
            String text,
            List<Reading> readings,
            List<LogPicture> pictures,
            Instant at) {}

    /** How a pilot was changed on the way, and what it said before. */
    public record Adjustment(ParticipantId by, String why, String hypothesisBefore, LocalDate toBefore, Instant at) {}

    /** How it ended and what it taught. */
    public record Ending(ParticipantId by, PilotStatus outcome, String why, String learnt, Instant at) {}
}
