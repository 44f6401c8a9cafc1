package no.samskap.protocol;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The whole board as one viewer may see it.
 *
 * @param epoch changes when the store was restored or lost: a client that holds another one starts afresh
 * @param seq the last event that is in here
 * @param clusters ideas that belong together, under a title; an idea is in one at most
 * @param connections lines between ideas
 * @param rounds the voting rounds, in the order in which they were opened
 * @param meeting how the meeting is run now
 * @param withheld the asking person's own ideas that nobody else sees yet
 */
public record Snapshot(
        BoardId board,
        ChallengeId challenge,
        String epoch,
        long seq,
        List<Area> areas,
        List<Idea> ideas,
        List<Cluster> clusters,
        List<Connection> connections,
        List<Rounds.Round> rounds,
        @Nullable Meeting meeting,
        @Nullable List<Idea> withheld) {
    /**
     * One idea.
     *
     * @param by its author's pseudonym; absent where the author chose to be anonymous
     * @param tally the published count; absent until five people have taken a stance
     * @param writing the text that people write on it together; absent until somebody has written
     * @param extras what else is on the card; absent where nothing is
     */
    public record Idea(
            IdeaId idea,
            String text,
            @Nullable String area,
            @Nullable Position position,
            int version,
            Instant at,
            @Nullable ParticipantId by,
            @Nullable Boolean anonymous,
            @Nullable IdeaId buildsOn,
            @Nullable Tally tally,
            List<Comment> comments,
            Texts.@Nullable TextHead writing,
            @Nullable Extras extras) {
        /** The same idea with other words, another author, and other things said and hanging on it. */
        public Idea with(
                String newText, @Nullable ParticipantId newBy, List<Comment> newComments, @Nullable Extras newExtras) {
            return new Idea(
                    idea,
                    newText,
                    area,
                    position,
                    version,
                    at,
                    newBy,
                    anonymous,
                    buildsOn,
                    tally,
                    newComments,
                    writing,
                    newExtras);
        }
    }

    /**
     * What else is on a card.
     *
     * @param merged the ideas that were merged into it, each with all that is on it
     */
    public record Extras(
            @Nullable Mark mark, List<Reactions> reactions, List<Attachment> attachments, List<Idea> merged) {
        /** The same with other attachments and merged ideas. */
        public Extras with(List<Attachment> newAttachments, List<Idea> newMerged) {
            return new Extras(mark, reactions, newAttachments, newMerged);
        }
    }

    /** How many have put a sign under a card; at least one. */
    public record Reactions(Reaction reaction, int count) {}

    /** A link on a card. */
    public record Attachment(AttachmentId attachment, String title, String url) {}

    /** Ideas that belong together; some of them may be hidden now. */
    public record Cluster(ClusterId cluster, String title, List<IdeaId> ideas) {}

    /** A line between two ideas; one of them may be hidden now. */
    public record Connection(
            IdeaId idea, IdeaId to, @Nullable String label) {}

    /** One comment on an idea. */
    public record Comment(
            CommentId comment,
            String text,
            @Nullable Side stance,
            Instant at,
            @Nullable ParticipantId by) {}

    /** How many think what. */
    public record Tally(int agree, int disagree, int pass) {}

    /**
     * How the meeting is run.
     *
     * @param timer the countdown that was started last and not stopped
     * @param locked whether ideas are moved only by those who facilitate
     * @param silent whether new ideas are withheld from all but their authors
     * @param unrevealed whether any idea is withheld
     * @param anonymous whether what is done now is without names
     * @param namesHidden whether nobody's name is shown
     * @param spotlight the idea that everybody is pointed to
     */
    public record Meeting(
            @Nullable Timer timer,
            boolean locked,
            boolean silent,
            boolean unrevealed,
            boolean anonymous,
            boolean namesHidden,
            @Nullable IdeaId spotlight) {}

    /**
     * A countdown.
     *
     * @param seconds how long it was to last
     * @param remaining milliseconds that were left when this was written, by the server's clock; 0 when it is over
     */
    public record Timer(int seconds, long remaining) {}
}
