package no.samskap.protocol;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What people need, and what is known of it, before anything is solved: cards of their own, as they travel over HTTP. */
public final class Needs {
    private Needs() {}

    /** What a card tells. Every text has 1–2,000 characters. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = InterviewCard.class, name = "interview"),
        @JsonSubTypes.Type(value = ObservationCard.class, name = "observation"),
        @JsonSubTypes.Type(value = NumberCard.class, name = "number"),
        @JsonSubTypes.Type(value = StoryCard.class, name = "story"),
        @JsonSubTypes.Type(value = WorryCard.class, name = "worry"),
        @JsonSubTypes.Type(value = WishCard.class, name = "wish"),
    })
    public sealed interface Told {
        String text();
    }

    /** @param who those who were talked with, by role or group: up to 200 characters */
    public record InterviewCard(String text, String who) implements Told {}

    /** @param where up to 200 characters */
    public record ObservationCard(String text, String where) implements Told {}

    /**
     * A number.
     *
     * @param text what it says
     * @param unit 1–40 characters
     * @param source where it comes from: 1–200 characters
     */
    public record NumberCard(String text, double value, String unit, String source) implements Told {}

    /** What a person has lived through, told with their consent. */
    public record StoryCard(String text, Consent consent) implements Told {}

    /** A worry or an objection: as welcome as a wish. */
    public record WorryCard(String text) implements Told {}

    public record WishCard(String text) implements Told {}

    /**
     * That the person whose story it is agrees to its being told here.
     *
     * @param how in which way they said so
     * @param day when, today or before
     */
    public record Consent(ConsentForm how, LocalDate day) {}

    public enum ConsentForm {
        @JsonProperty("written")
        WRITTEN,
        @JsonProperty("spoken")
        SPOKEN,
        /** Who writes tells their own story. */
        @JsonProperty("own")
        OWN
    }

    /** An idea and where it lies. */
    public record IdeaPlace(BoardId board, IdeaId idea) {}

    /**
     * A card to be laid.
     *
     * @param anonymous true: nobody's name is kept with it, so that its writer cannot change it later
     */
    public record LayNeed(Told told, boolean anonymous) {}

    /**
     * Other words for a card.
     *
     * @param version the version that one saw
     */
    public record RewriteNeed(long version, Told told) {}

    /** Takes a card away, with every word of it: a mistake, or a consent that was withdrawn. */
    public record RemoveNeed(long version) {}

    /** Says that an idea answers the need, or that it does not. */
    public record LinkNeed(IdeaPlace idea, boolean answers) {}

    /** An answer to a worry: 1–2,000 characters, read by everybody in the challenge. */
    public record AnswerWorry(String text) {}

    /** What one may do with needs: see docs/permissions.md. */
    public enum NeedAct {
        @JsonProperty("LayNeed")
        LAY_NEED,
        @JsonProperty("LinkNeed")
        LINK_NEED,
        @JsonProperty("AnswerWorry")
        ANSWER_WORRY,
        @JsonProperty("DescribeNeed")
        DESCRIBE_NEED
    }

    /**
     * The needs of a challenge as the asking person may see them, the latest day first.
     *
     * @param ideas those that answer one of them
     * @param may what the asking person may do now
     */
    public record NeedListing(
            List<Need> needs,
            List<PlacedIdea> ideas,
            NeedDescription description,
            List<NeedAct> may,
            List<Presence.Person> people) {}

    /** An idea that answers a need. */
    public record PlacedIdea(BoardId board, IdeaId idea, String text) {}

    /**
     * One card.
     *
     * @param day when it was laid
     * @param by absent where it was laid without a name
     * @param answeredBy the ideas that are said to answer it, of those that everybody may see
     * @param answers what was said to a worry, oldest first
     * @param waits whether nothing answers it yet: no idea, or to a worry no word
     * @param withheld whether only the asking person sees it as yet
     * @param mayChange whether the asking person may write it anew or take it away
     */
    public record Need(
            String need,
            long version,
            Told told,
            LocalDate day,
            @Nullable ParticipantId by,
            List<IdeaPlace> answeredBy,
            List<WorryAnswer> answers,
            boolean waits,
            boolean withheld,
            boolean mayChange) {}

    /** What was said to a worry. */
    public record WorryAnswer(ParticipantId by, Role role, String text, Instant at) {}

    /**
     * A description of what is needed that names no solution, as one may go to the market with.
     *
     * @param version 0: nobody has written one yet
     * @param situation how it is today
     * @param who whose need it is
     * @param need what must become possible
     * @param effect how one will see that it has become better
     * @param frame what any answer must keep to
     * @param needs the cards that it is built on
     * @param open whether all three questions of the checklist were answered with yes
     */
    public record NeedDescription(
            long version,
            String situation,
            String who,
            String need,
            String effect,
            String frame,
            List<String> needs,
            Checklist checklist,
            boolean open,
            @Nullable ParticipantId by,
            @Nullable Instant at) {}

    /** What who describes a need has asked themselves. */
    public record Checklist(boolean namesNoSolution, boolean namesNoProduct, boolean leavesSeveralWays) {}

    /** A description in place of the one of that version; every text up to 3,000 characters, up to 100 cards. */
    public record DescribeNeed(
            long version,
            String situation,
            String who,
            String need,
            String effect,
            String frame,
            List<String> needs,
            Checklist checklist) {}
}
