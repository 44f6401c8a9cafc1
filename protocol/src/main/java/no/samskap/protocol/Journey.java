package no.samskap.protocol;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The frame of a challenge as it travels over HTTP: its charter, the union's involvement, the leader's mandate, and the
 * public history of all three. Who did something stands as a pseudonym; names come beside.
 */
public final class Journey {
    private Journey() {}

    /**
     * What those who take part should know and agree on first. Empty texts and lists are what nobody has written yet.
     *
     * @param version counts its changes: who changes or acknowledges it says which one they saw
     * @param goals the UN's sustainability goals that it serves, each 1–17
     */
    public record Charter(
            int version,
            String why,
            String wanted,
            List<String> groundRules,
            String resources,
            List<Role> concernedRoles,
            List<String> concernedGroups,
            String direction,
            List<Integer> goals,
            @Nullable String meetingLink,
            List<PlannedPhase> plan) {}

    /** The days on which a phase is meant to begin and end. A plan moves nothing: people do. */
    public record PlannedPhase(
            Phase phase, @Nullable LocalDate from, @Nullable LocalDate to) {}

    /**
     * A charter to be; what is absent is empty.
     *
     * @param why up to 2,000 characters
     * @param wanted up to 2,000 characters
     * @param groundRules up to 12, each 1–200 characters
     * @param resources up to 2,000 characters
     * @param concernedGroups up to 20, each 1–80 characters
     * @param direction up to 2,000 characters
     * @param meetingLink an address that begins with https, up to 500 characters
     */
    public record CharterDraft(
            @Nullable String why,
            @Nullable String wanted,
            @Nullable List<String> groundRules,
            @Nullable String resources,
            @Nullable List<Role> concernedRoles,
            @Nullable List<String> concernedGroups,
            @Nullable String direction,
            @Nullable List<Integer> goals,
            @Nullable String meetingLink,
            @Nullable List<PlannedPhase> plan) {}

    /**
     * New words for a challenge and its charter, in place of all the old ones.
     *
     * @param basedOn the version of the charter that the writer saw
     */
    public record RewriteCharter(
            int basedOn,
            String title,
            String question,
            @Nullable String background,
            CharterDraft charter) {}

    /** I have read this version of the charter. */
    public record AcknowledgeCharter(int version) {}

    /**
     * How those who represent the employees are involved.
     *
     * @param askedAt since when their word is asked for; absent where the challenge does not touch employees
     * @param answerBy until when their word is asked for; that day opens nothing by passing
     * @param word the latest of what they have said since they were asked
     * @param reason why it goes on without their confirmation, where the leader has said so
     */
    public record Involvement(
            boolean touchesEmployees,
            @Nullable Instant askedAt,
            @Nullable LocalDate answerBy,
            @Nullable UnionWord word,
            @Nullable OpenReason reason) {}

    /** A union representative's word: that involvement is agreed, or an objection. */
    public record UnionWord(boolean agreed, String words, Instant at, ParticipantId by) {}

    /**
     * A leader's open reason for going on without the union's confirmation.
     *
     * @param held the day on which it was discussed with the union
     * @param answer what the union representative says to it
     */
    public record OpenReason(
            LocalDate held,
            String why,
            String outcome,
            Instant at,
            ParticipantId by,
            @Nullable UnionAnswer answer) {}

    /** A union representative's answer to an open reason. */
    public record UnionAnswer(String words, Instant at, ParticipantId by) {}

    /** Where the union's involvement stands. */
    public enum UnionStanding {
        /** The challenge does not touch employees, as far as anybody has said. */
        @JsonProperty("NotTouching")
        NOT_TOUCHING,
        /** Their word is asked for. */
        @JsonProperty("Asked")
        ASKED,
        /** Their word is asked for within three days. */
        @JsonProperty("DueSoon")
        DUE_SOON,
        /** The day until which their word was asked for has passed. */
        @JsonProperty("Overdue")
        OVERDUE,
        @JsonProperty("Agreed")
        AGREED,
        @JsonProperty("Objected")
        OBJECTED,
        /** Not agreed, but the leader has given an open reason. */
        @JsonProperty("WentOn")
        WENT_ON
    }

    /**
     * The union's word. An objection has words, up to 2,000 characters; a confirmation may have.
     *
     * @param basedOn the version of the charter that the representative has read
     */
    public record SayUnionWord(
            int basedOn, boolean agreed, @Nullable String words) {}

    /** The leader's open reason; both texts 1–2,000 characters, the day not to come. */
    public record RecordReason(LocalDate held, String why, String outcome) {}

    /** The union's answer to the open reason: 1–2,000 characters. */
    public record AnswerReason(String words) {}

    /** The day until which the union's word is asked for: from today to a year ahead. */
    public record SetDeadline(LocalDate answerBy) {}

    /** Says whether the challenge touches employees, and why: 1–2,000 characters. */
    public record MarkTouching(boolean touchesEmployees, String words) {}

    /** What came of a promise. */
    public enum PromiseState {
        @JsonProperty("Open")
        OPEN,
        @JsonProperty("Kept")
        KEPT,
        @JsonProperty("Partly")
        PARTLY,
        @JsonProperty("NotKept")
        NOT_KEPT
    }

    /**
     * One thing that the leader binds themselves to.
     *
     * @param version counts its changes
     * @param account what came of it, and why
     */
    public record MandatePromise(
            String id, int version, String text, PromiseState state, String account, Instant at, ParticipantId by) {}

    /** A promise to make: 1–500 characters. */
    public record MakePromise(String text) {}

    /** Other words for a promise: 1–500 characters. */
    public record RewordPromise(int basedOn, String text) {}

    /** What came of a promise; one that was not kept, or only partly, says why: up to 2,000 characters. */
    public record AccountForPromise(
            int basedOn, PromiseState state, @Nullable String account) {}

    /**
     * Whether a challenge may go to a phase as it stands.
     *
     * @param code what is missing, for programs; absent where nothing is
     * @param missing what is missing, for a person
     */
    public record NextStep(
            Phase phase,
            boolean allowed,
            @Nullable String code,
            @Nullable String missing) {}

    /** What one may do with the frame of a challenge: see docs/permissions.md. */
    public enum FrameAct {
        @JsonProperty("Read")
        READ,
        @JsonProperty("Acknowledge")
        ACKNOWLEDGE,
        @JsonProperty("Move")
        MOVE,
        @JsonProperty("RewriteCharter")
        REWRITE_CHARTER,
        @JsonProperty("MakePromise")
        MAKE_PROMISE,
        @JsonProperty("RewordPromise")
        REWORD_PROMISE,
        @JsonProperty("AccountForPromise")
        ACCOUNT_FOR_PROMISE,
        @JsonProperty("MarkAsTouching")
        MARK_AS_TOUCHING,
        @JsonProperty("TakeMarkAway")
        TAKE_MARK_AWAY,
        @JsonProperty("SetDeadline")
        SET_DEADLINE,
        @JsonProperty("SpeakForUnion")
        SPEAK_FOR_UNION,
        @JsonProperty("RecordReason")
        RECORD_REASON,
        @JsonProperty("AnswerReason")
        ANSWER_REASON,
        /** Looks after how people treat each other: the queue, hiding, measures. */
        @JsonProperty("Moderate")
        MODERATE,
        @JsonProperty("SetConduct")
        SET_CONDUCT,
        /** Decides by which codes guests come in, and whether. */
        @JsonProperty("RunDoor")
        RUN_DOOR,
        /** Has a participant run the challenge too, and takes it back. */
        @JsonProperty("HandOn")
        HAND_ON
    }

    /** What happened to the frame of a challenge, newest first; {@code people} are those in it who have a name. */
    public record FrameHistory(
            List<HistoryEntry> entries, List<Presence.Person> people, int page, int size, long total) {}

    /**
     * One thing that happened.
     *
     * @param number from 1, without gaps
     * @param role what the person was at the time
     */
    public record HistoryEntry(long number, Instant at, ParticipantId by, Role role, Deed did) {}

    /** What was done. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = WasPosed.class, name = "WasPosed"),
        @JsonSubTypes.Type(value = WasMoved.class, name = "WasMoved"),
        @JsonSubTypes.Type(value = WasRewritten.class, name = "WasRewritten"),
        @JsonSubTypes.Type(value = WasMarked.class, name = "WasMarked"),
        @JsonSubTypes.Type(value = MarkTakenAway.class, name = "MarkTakenAway"),
        @JsonSubTypes.Type(value = DeadlineSet.class, name = "DeadlineSet"),
        @JsonSubTypes.Type(value = UnionSpoke.class, name = "UnionSpoke"),
        @JsonSubTypes.Type(value = ReasonRecorded.class, name = "ReasonRecorded"),
        @JsonSubTypes.Type(value = ReasonAnswered.class, name = "ReasonAnswered"),
        @JsonSubTypes.Type(value = PromiseMade.class, name = "PromiseMade"),
        @JsonSubTypes.Type(value = PromiseReworded.class, name = "PromiseReworded"),
        @JsonSubTypes.Type(value = PromiseAccounted.class, name = "PromiseAccounted"),
        @JsonSubTypes.Type(value = FacilitationGiven.class, name = "FacilitationGiven"),
        @JsonSubTypes.Type(value = FacilitationTaken.class, name = "FacilitationTaken"),
        @JsonSubTypes.Type(value = ConductSet.class, name = "ConductSet"),
        @JsonSubTypes.Type(value = MeasureTaken.class, name = "MeasureTaken"),
        @JsonSubTypes.Type(value = MeasureLifted.class, name = "MeasureLifted"),
        @JsonSubTypes.Type(value = CodeChanged.class, name = "CodeChanged"),
        @JsonSubTypes.Type(value = DoorSet.class, name = "DoorSet"),
        @JsonSubTypes.Type(value = SlipsMade.class, name = "SlipsMade"),
        @JsonSubTypes.Type(value = SlipsEnded.class, name = "SlipsEnded"),
    })
    public sealed interface Deed {}

    public record WasPosed(Phase phase, boolean touchesEmployees) implements Deed {}

    public record WasMoved(Phase from, Phase to, @Nullable String reason) implements Deed {}

    /**
     * The charter has new words.
     *
     * @param version the one that it has since
     * @param asksAnew whether the union had spoken of what is now otherwise, and is asked anew
     */
    public record WasRewritten(int version, List<FieldChange> changes, boolean asksAnew) implements Deed {}

    /** One field's words before and after, lists a line for each; a field of the charter by its name on the wire. */
    public record FieldChange(String field, String before, String after) {}

    /**
     * Somebody said that it touches employees.
     *
     * @param backFrom the phase from which it went back to Explore for that; absent where it had not left Explore
     */
    public record WasMarked(String words, @Nullable Phase backFrom) implements Deed {}

    public record MarkTakenAway(String words) implements Deed {}

    public record DeadlineSet(LocalDate answerBy) implements Deed {}

    public record UnionSpoke(boolean agreed, String words) implements Deed {}

    public record ReasonRecorded(LocalDate held, String why, String outcome) implements Deed {}

    public record ReasonAnswered(String words) implements Deed {}

    public record PromiseMade(String promise, String text) implements Deed {}

    public record PromiseReworded(String promise, String before, String after) implements Deed {}

    public record PromiseAccounted(String promise, String text, PromiseState state, String account) implements Deed {}

    /** A participant runs the challenge too from now on. */
    public record FacilitationGiven(ParticipantId to) implements Deed {}

    public record FacilitationTaken(ParticipantId from) implements Deed {}

    public record ConductSet(Moderation.Conduct conduct) implements Deed {}

    /**
     * Something was done to a person, who is not named.
     *
     * @param reason absent for a warning, which is between two
     */
    public record MeasureTaken(
            Moderation.MeasureKind kind,
            @Nullable String reason,
            @Nullable Instant until) implements Deed {}

    public record MeasureLifted(Moderation.MeasureKind kind, String reason) implements Deed {}

    /** Guests join by another code; the old one has ended. */
    public record CodeChanged() implements Deed {}

    public record DoorSet(boolean open, @Nullable Instant until) implements Deed {}

    public record SlipsMade(int count) implements Deed {}

    /** Slips that were not used count no more. */
    public record SlipsEnded() implements Deed {}

    /** What waits for somebody. */
    public enum Waits {
        /** The union's word on a challenge that touches employees. */
        @JsonProperty("UnionWord")
        UNION_WORD,
        /** The union's answer to a leader's open reason. */
        @JsonProperty("ReasonUnanswered")
        REASON_UNANSWERED,
        /** The union has objected: talk, or give an open reason. */
        @JsonProperty("UnionObjected")
        UNION_OBJECTED,
        /** The union has been asked and has not spoken. */
        @JsonProperty("UnionSilent")
        UNION_SILENT,
        /** The phase was planned to end before today. */
        @JsonProperty("PhaseOverdue")
        PHASE_OVERDUE,
        /** The journey is at its end and a promise has no account. */
        @JsonProperty("PromiseOpen")
        PROMISE_OPEN
    }

    /**
     * One thing that waits for the asking person.
     *
     * @param since when it began to wait
     * @param by the day until which it should be done; absent where there is none
     * @param overdue whether that day has passed
     */
    public record Waiting(
            Challenges.Summary challenge,
            Waits what,
            @Nullable Instant since,
            @Nullable LocalDate by,
            boolean overdue) {}

    /** What waits for the asking person in their role, the most urgent first. */
    public record WaitingList(List<Waiting> waiting) {}
}
