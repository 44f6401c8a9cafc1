package no.samskap.protocol;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What leaders answer those who gave ideas, as it travels over HTTP. */
public final class Answers {
    private Answers() {}

    /** What a leader does with an idea. */
    public enum Verdict {
        /** Looked at more closely. */
        @JsonProperty("promising")
        PROMISING,
        /** Carried on: it is or will be tried. */
        @JsonProperty("going-on")
        GOING_ON,
        /** Kept, but not taken further at present. */
        @JsonProperty("not-now")
        NOT_NOW,
        /** Not taken further. */
        @JsonProperty("no")
        NO
    }

    /**
     * An answer to an idea.
     *
     * @param reason 1–2,000 characters, addressed to those who gave the idea, read by everybody in the challenge
     * @param version the version of one's own answer that this one replaces; 0 for the first
     */
    public record GiveAnswer(BoardId board, IdeaId idea, Verdict verdict, String reason, int version) {}

    /**
     * The day by which every idea shall have its answer.
     *
     * @param answerBy today or later; absent: no day is promised any more
     * @param version the version of the {@link AnswerListing} that one saw
     */
    public record PromiseAnswers(@Nullable LocalDate answerBy, long version) {}

    /**
     * Thanks to who wrote an idea, or a comment on it.
     *
     * @param comment absent: the thanks go to who wrote the idea
     * @param text 1–500 characters, read by everybody in the challenge
     */
    public record GiveThanks(
            BoardId board, IdeaId idea, @Nullable CommentId comment, String text) {}

    /**
     * Every idea of a challenge with its answers.
     *
     * @param version counts the changes of the promised day
     * @param promisedBefore the days that were promised before, oldest first
     * @param overdue whether the promised day is over
     * @param waiting how many ideas have no answer; absent where the asking person need not know yet
     * @param mayAnswer whether the asking person may answer
     * @param people who is named in it, of those who have a name
     */
    public record AnswerListing(
            long version,
            @Nullable LocalDate answerBy,
            List<LocalDate> promisedBefore,
            boolean overdue,
            @Nullable Integer waiting,
            boolean mayAnswer,
            Me me,
            List<AnsweredIdea> ideas,
            List<Thanks> thanks,
            List<Presence.Person> people) {}

    /** An idea with what each leader who has answered said, oldest first. */
    public record AnsweredIdea(BoardId board, Snapshot.Idea idea, List<Answer> answers) {}

    /**
     * One leader's answer as it stands.
     *
     * @param organisation the leader's
     * @param earlier what it said before, oldest first
     */
    public record Answer(
            ParticipantId by,
            String organisation,
            Verdict verdict,
            String reason,
            int version,
            Instant at,
            List<EarlierAnswer> earlier) {}

    /** What an answer said before it was changed. */
    public record EarlierAnswer(Verdict verdict, String reason, Instant at) {}

    /**
     * Thanks that were given.
     *
     * @param to the pseudonym of who is thanked; absent where they wrote without their name, which nobody is told
     */
    public record Thanks(
            ParticipantId by,
            String organisation,
            @Nullable ParticipantId to,
            BoardId board,
            IdeaId idea,
            @Nullable CommentId comment,
            String text,
            Instant at) {}
}
