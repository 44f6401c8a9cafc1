package no.samskap.protocol;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The whole board as one viewer may see it.
 *
 * @param epoch changes when the store was restored or lost: a client that holds another one starts afresh
 * @param seq the last event that is in here
 * @param rounds the voting rounds, in the order in which they were opened
 */
public record Snapshot(
        BoardId board,
        ChallengeId challenge,
        String epoch,
        long seq,
        List<Area> areas,
        List<Idea> ideas,
        List<Rounds.Round> rounds) {
    /**
     * One idea.
     *
     * @param by its author's pseudonym; absent where the author chose to be anonymous
     * @param tally the published count; absent until five people have taken a stance
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
            List<Comment> comments) {}

    /** One comment on an idea. */
    public record Comment(
            CommentId comment,
            String text,
            @Nullable Side stance,
            Instant at,
            @Nullable ParticipantId by) {}

    /** How many think what. */
    public record Tally(int agree, int disagree, int pass) {}
}
