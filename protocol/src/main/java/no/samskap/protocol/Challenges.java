package no.samskap.protocol;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Challenges as they travel over HTTP. */
public final class Challenges {
    private Challenges() {}

    /**
     * A challenge to pose.
     *
     * @param title 1–200 characters
     * @param question 1–500 characters: what we ask
     * @param background up to 5,000 characters: what one should know first
     * @param areas up to 12 titles, each 1–80 characters and unlike the others
     */
    public record PoseChallenge(
            String title,
            String question,
            @Nullable String background,
            @Nullable List<String> areas) {}

    /** The challenge is posed; {@code board} is its first board. */
    public record Posed(ChallengeId id, BoardId board, String joinCode) {}

    /** One line in the list of challenges. */
    public record Summary(ChallengeId id, BoardId board, String title, String question, Phase phase, Instant posedAt) {}

    /** The challenges that the asking person may see, newest first. */
    public record Listing(List<Summary> challenges) {}

    /**
     * A challenge in full.
     *
     * @param joinCode only for those who run the challenge
     * @param me the asking person in this challenge
     * @param facilitates whether the asking person may run the challenge
     */
    public record Challenge(
            ChallengeId id,
            String title,
            String question,
            String background,
            Phase phase,
            Instant posedAt,
            List<Area> areas,
            List<Board> boards,
            List<Rounds.Round> rounds,
            @Nullable String joinCode,
            Me me,
            boolean facilitates) {}

    /** A board of a challenge. */
    public record Board(BoardId id, String title) {}

    /** The phase to move a challenge to. */
    public record ChangePhase(Phase phase) {}

    /** The ideas of a challenge, filtered and paged; {@code page} counts from 0. */
    public record IdeaPage(List<Snapshot.Idea> ideas, int page, int size, long total) {}
}
