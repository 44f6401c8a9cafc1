package no.samskap.protocol;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that is kept of the asking person, for nobody else.
 *
 * @param things what they did, of each feature in its order
 */
public record MyData(Kept person, List<MyChallenge> challenges, List<Thing> things) {
    /** What is kept of the person's own self. */
    public record Kept(
            @Nullable String name,
            Role role,
            boolean guest,
            @Nullable String organisation) {}

    /**
     * A challenge in which they have a pseudonym.
     *
     * @param joined whether they came in by its code
     */
    public record MyChallenge(ChallengeId challenge, String title, ParticipantId participant, boolean joined) {}

    /** What kind of thing somebody did. */
    public enum ThingKind {
        @JsonProperty("idea")
        IDEA,
        @JsonProperty("edit")
        EDIT,
        @JsonProperty("comment")
        COMMENT,
        @JsonProperty("move")
        MOVE,
        @JsonProperty("removal")
        REMOVAL,
        @JsonProperty("meeting")
        MEETING,
        @JsonProperty("round")
        ROUND,
        @JsonProperty("stance")
        STANCE,
        @JsonProperty("ballot")
        BALLOT,
        @JsonProperty("acknowledgement")
        ACKNOWLEDGEMENT,
        @JsonProperty("thought")
        THOUGHT,
        @JsonProperty("lesson")
        LESSON,
        @JsonProperty("pilotLog")
        PILOT_LOG,
        @JsonProperty("view")
        VIEW,
        @JsonProperty("need")
        NEED,
        @JsonProperty("proposal")
        PROPOSAL,
        @JsonProperty("pledge")
        PLEDGE,
        @JsonProperty("skills")
        SKILLS,
        @JsonProperty("answer")
        ANSWER,
        @JsonProperty("thanks")
        THANKS,
        @JsonProperty("deed")
        DEED,
        @JsonProperty("notice")
        NOTICE,
        /** They reported something. */
        @JsonProperty("report")
        REPORT,
        /** They appealed against a measure or a decision. */
        @JsonProperty("appeal")
        APPEAL,
        /** Something was done to them by those who moderate; the text is the reason that they were given. */
        @JsonProperty("measure")
        MEASURE,
        @JsonProperty("information")
        INFORMATION
    }

    /**
     * Something they did.
     *
     * @param text their own words; absent where there were none
     * @param about what it was done to, or how: an id or a code
     */
    public record Thing(
            ThingKind kind,
            @Nullable ChallengeId challenge,
            @Nullable Instant at,
            @Nullable String text,
            @Nullable String about) {}

    /** The wish to be erased; without {@code sure} nothing happens. */
    public record ErasureWish(boolean sure) {}

    /** It was done, in so many challenges. */
    public record Erased(int challenges) {}
}
