package no.samskap.protocol;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How people treat each other in a challenge, and what those who moderate do about it, as it travels over HTTP. */
public final class Moderation {
    private Moderation() {}

    /**
     * The challenge's own rules of conduct, which everybody in it is told.
     *
     * @param perMinute how many cards and comments a person may add in a minute, 1–60; absent: as many as they like
     * @param twoPersons whether it takes two of those who moderate to hide something
     * @param words up to 100, each 2–40 characters, that a writer is gently asked about; nothing is ever stopped by them
     */
    public record Conduct(@Nullable Integer perMinute, boolean twoPersons, List<String> words) {}

    /** Whether a participant also runs the challenge from now on. */
    public record HandOn(boolean facilitates) {}

    /** What is done to a person. */
    public enum MeasureKind {
        /** They are told that this was not all right; nothing else. */
        @JsonProperty("Warn")
        WARN,
        /** They may read and vote, and not write. */
        @JsonProperty("Mute")
        MUTE,
        /** They are out of the challenge and do not come in again as who they are. */
        @JsonProperty("Remove")
        REMOVE
    }

    /** A card, or a comment on one. */
    public record Target(
            BoardId board, IdeaId idea, @Nullable CommentId comment) {}

    /**
     * Something to be done to a person.
     *
     * @param of the person by their pseudonym; absent where {@code author} says who
     * @param author whoever wrote this, who stays unknown to the one who asks where it was written without a name
     * @param reason 1–500 characters, for the person
     * @param minutes how long a muting lasts, up to a week; absent: until it is lifted
     */
    public record TakeMeasure(
            MeasureKind kind,
            @Nullable ParticipantId of,
            @Nullable Target author,
            String reason,
            @Nullable Integer minutes) {}

    /** Why a measure is lifted, 1–500 characters. */
    public record LiftMeasure(String reason) {}

    /** What somebody says against a measure or a decision, and what was answered. */
    public record Appeal(String words, Instant at, @Nullable AppealAnswer answer) {}

    /** Whether an appeal was granted, and why. */
    public record AppealAnswer(boolean granted, String reason, Role role, Instant at) {}

    /**
     * What was done to a person.
     *
     * @param of absent where the person was found by something written without a name
     * @param role what the one who did it is
     * @param until when it ends by itself
     * @param stands whether it has effect now
     * @param lifted why it was lifted
     */
    public record TakenMeasure(
            String id,
            MeasureKind kind,
            @Nullable ParticipantId of,
            String reason,
            Role role,
            Instant at,
            @Nullable Instant until,
            boolean stands,
            @Nullable String lifted,
            @Nullable Appeal appeal) {}

    /** All measures of a challenge, the newest first; {@code people} are those in it who have a name. */
    public record MeasureListing(List<TakenMeasure> measures, List<Presence.Person> people) {}

    /** Why something is reported. */
    public enum ReportReason {
        @JsonProperty("Personal")
        PERSONAL,
        @JsonProperty("Hurtful")
        HURTFUL,
        @JsonProperty("Unlawful")
        UNLAWFUL,
        @JsonProperty("OffTopic")
        OFF_TOPIC,
        @JsonProperty("Other")
        OTHER
    }

    /**
     * Something that a person wants looked at. Who reports is told to nobody.
     *
     * @param words up to 500 characters
     */
    public record ReportCard(
            Target target, ReportReason why, @Nullable String words) {}

    /** Where a case stands. */
    public enum CaseState {
        /** Reported, and nobody has decided. */
        @JsonProperty("Open")
        OPEN,
        /** One of two has decided to hide it. */
        @JsonProperty("Proposed")
        PROPOSED,
        @JsonProperty("Hidden")
        HIDDEN,
        @JsonProperty("Restored")
        RESTORED,
        /** Looked at and left standing. */
        @JsonProperty("Dismissed")
        DISMISSED
    }

    /** What those who moderate may do with a case. */
    public enum CaseAct {
        /** Hides it, or proposes to where it takes two. */
        @JsonProperty("Hide")
        HIDE,
        /** The second of two. */
        @JsonProperty("Confirm")
        CONFIRM,
        @JsonProperty("Dismiss")
        DISMISS,
        /** Shows it again; an appeal that waits is granted by it. */
        @JsonProperty("Restore")
        RESTORE,
        /** Asks the author for other words, without learning who that is. */
        @JsonProperty("AskRewording")
        ASK_REWORDING,
        /** Leaves it hidden although the author appealed. */
        @JsonProperty("RejectAppeal")
        REJECT_APPEAL
    }

    /**
     * A decision on a card or a comment.
     *
     * @param reason 1–500 characters; what hides, restores or rejects is told to all with its reason
     * @param version the case's as it was seen; 0 where there is none yet
     */
    public record Decide(Target target, CaseAct act, String reason, long version) {}

    /** One report, without whose it is. */
    public record OneReport(ReportReason why, @Nullable String words, Instant at) {}

    /** One thing that happened to a case. */
    public record CaseEntry(CaseAct act, String reason, Role role, Instant at) {}

    /**
     * A case as those who moderate see it.
     *
     * @param text what is written there now; absent where its author has taken it away
     * @param by absent where it was written without a name
     * @param rewording whether the author is asked for other words and has not given any
     * @param reworded whether the text is another than when it was hidden
     * @param may what the asking person may do with it
     */
    public record Case(
            Target target,
            long version,
            CaseState state,
            @Nullable String text,
            @Nullable ParticipantId by,
            List<OneReport> reports,
            int reported,
            boolean rewording,
            boolean reworded,
            @Nullable Appeal appeal,
            List<CaseEntry> history,
            List<CaseAct> may) {}

    /** The cases of a challenge, those that wait first. */
    public record CaseListing(List<Case> cases, int waiting, List<Presence.Person> people) {}

    /**
     * Something of one's own that is hidden.
     *
     * @param reason why
     * @param rewording the words in which one is asked for another wording
     * @param version the card's, to be named as {@code basedOn}
     */
    public record OwnHidden(
            Target target,
            String text,
            int version,
            String reason,
            Instant at,
            @Nullable String rewording,
            @Nullable Appeal appeal) {}

    /** What of one's own was hidden and what was done to oneself; nobody else is told. */
    public record OwnStanding(List<OwnHidden> hidden, List<TakenMeasure> measures) {}

    /**
     * An appeal.
     *
     * @param target what of mine is hidden; absent where {@code measure} is given
     * @param measure what was done to me
     * @param words 1–1,000 characters
     */
    public record MakeAppeal(
            @Nullable Target target, @Nullable String measure, String words) {}

    /** Other words for a card of one's own that is hidden. */
    public record Reword(Target target, String text, int basedOn) {}

    /** An answer to an appeal against a measure that leaves it standing. */
    public record RejectAppeal(String reason) {}

    /** What the public list tells of. */
    public enum Publicly {
        @JsonProperty("CardHidden")
        CARD_HIDDEN,
        @JsonProperty("CommentHidden")
        COMMENT_HIDDEN,
        @JsonProperty("PersonMuted")
        PERSON_MUTED,
        @JsonProperty("PersonRemoved")
        PERSON_REMOVED
    }

    /** What came of it. */
    public enum CameOf {
        /** It stands. */
        @JsonProperty("Stands")
        STANDS,
        /** The one concerned has appealed and waits for an answer. */
        @JsonProperty("Appealed")
        APPEALED,
        @JsonProperty("AppealRejected")
        APPEAL_REJECTED,
        @JsonProperty("AppealGranted")
        APPEAL_GRANTED,
        /** It was taken back without an appeal. */
        @JsonProperty("TakenBack")
        TAKEN_BACK,
        /** It was for a time, which is over. */
        @JsonProperty("Over")
        OVER
    }

    /** One line of the public list: no text that anybody wrote on the board, nobody's name. */
    public record PublicEntry(Publicly what, String reason, Role role, Instant at, CameOf outcome) {}

    /** What was hidden and who was held back in a challenge, the newest first, and how many reports there were. */
    public record TransparencyList(List<PublicEntry> entries, int reports, int dismissed) {}

    /**
     * How guests come in.
     *
     * @param code what guests join by now
     * @param open whether anybody new may come in
     * @param until when it closes by itself
     * @param slips how many one-time slips were made and still count
     * @param used how many of them were used
     */
    public record Door(String code, boolean open, @Nullable Instant until, int slips, int used) {}

    /** Opens or closes the door for those who are not in yet; {@code until} only with {@code open}, up to a year ahead. */
    public record SetDoor(boolean open, @Nullable Instant until) {}

    /** How many one-time slips to make: 1–200. */
    public record MakeSlips(int count) {}

    /** New slips, each for one guest; told this once. */
    public record Slips(List<String> codes) {}
}
