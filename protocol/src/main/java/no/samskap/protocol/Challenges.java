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
     * @param start where its journey starts: {@code Draft}, {@code Explore} or {@code Ideate}; absent: {@code Ideate}, and
     *     {@code Explore} where it touches employees, which may not start later than that
     * @param touchesEmployees whether it touches employees; absent: not
     * @param promises up to 12 things that the leader binds themselves to, each 1–500 characters; only a leader's own
     */
    public record PoseChallenge(
            String title,
            String question,
            @Nullable String background,
            @Nullable List<String> areas,
            @Nullable Phase start,
            @Nullable Boolean touchesEmployees,
            Journey.@Nullable CharterDraft charter,
            @Nullable List<String> promises) {}

    /** The challenge is posed; {@code board} is its first board. */
    public record Posed(ChallengeId id, BoardId board, String joinCode) {}

    /** One line in the list of challenges. */
    public record Summary(
            ChallengeId id,
            BoardId board,
            String title,
            String question,
            Phase phase,
            Instant posedAt,
            List<Integer> goals,
            Journey.UnionStanding union) {}

    /** The challenges that the asking person may see, newest first. */
    public record Listing(List<Summary> challenges) {}

    /**
     * A challenge in full.
     *
     * @param joinCode only for those who run the challenge
     * @param me the asking person in this challenge
     * @param facilitates whether the asking person may run the challenge
     * @param steps the other phases, and what is missing for going there
     * @param acknowledged the version of the charter that the asking person has last acknowledged; absent where none
     * @param may what the asking person may do with its frame as it stands
     * @param people those named in here who have a name
     * @param conduct how people are to write here
     * @param facilitators whom the running of it was handed to, beside those whose role it is
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
            boolean facilitates,
            Journey.Charter charter,
            Journey.Involvement involvement,
            Journey.UnionStanding union,
            List<Journey.MandatePromise> mandate,
            List<Journey.NextStep> steps,
            @Nullable Integer acknowledged,
            List<Journey.FrameAct> may,
            List<Presence.Person> people,
            Moderation.Conduct conduct,
            List<ParticipantId> facilitators) {}

    /** A board of a challenge. */
    public record Board(BoardId id, String title) {}

    /**
     * The phase to move a challenge to.
     *
     * @param from where the mover saw it stand; absent: wherever it stands
     * @param reason up to 500 characters, for all to read
     */
    public record ChangePhase(
            Phase phase, @Nullable Phase from, @Nullable String reason) {}

    /** The ideas of a challenge, filtered and paged; {@code page} counts from 0. */
    public record IdeaPage(List<Snapshot.Idea> ideas, int page, int size, long total) {}
}
