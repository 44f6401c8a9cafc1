package no.samskap.protocol;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Voting rounds as they travel over HTTP. */
public final class Rounds {
    private Rounds() {}

    /**
     * A round.
     *
     * @param live whether results are told while it is open, in steps
     * @param closesAt when it closes by itself; absent where somebody closes it
     * @param quorum how many ballots it takes to count as valid; absent where any number does
     * @param closedAt when it was closed and counted; absent while it is open
     * @param ballots how many have voted: while it is open told in steps of five or more
     */
    public record Round(
            RoundId id,
            BoardId board,
            String title,
            Method method,
            List<IdeaId> ideas,
            Electorate electorate,
            boolean live,
            Instant openedAt,
            @Nullable Instant closesAt,
            @Nullable Integer quorum,
            @Nullable Instant closedAt,
            int ballots) {}

    /**
     * A round with what it weighs and what came of it.
     *
     * @param progress what has been told while it is open
     * @param result what it came to once it was closed
     */
    public record RoundInFull(
            Round round,
            List<RoundIdea> ideas,
            BoardEvent.@Nullable RoundProgressed progress,
            BoardEvent.@Nullable BallotsCounted result) {}

    /**
     * An idea of a round.
     *
     * @param text absent where the idea has been taken off the board since
     */
    public record RoundIdea(IdeaId idea, @Nullable String text) {}

    /** What it takes beside the file of ballots to count a round again, and what the count came to. */
    public record Recount(Method method, String tieSeed, Outcome outcome) {}

    /**
     * The one-time codes of an open round, to be printed and handed out; in an order that says nothing.
     *
     * @param codes each is good for one ballot
     */
    public record SlipCodes(List<String> codes) {}

    /**
     * Asks what a one-time code is good for.
     *
     * @param command the asking person's own command that cast a ballot with it: only who knows it is shown the ballot
     */
    public record ShowSlip(String code, @Nullable String command) {}

    /**
     * The asking person in an open round.
     *
     * @param entitled whether the round lets me vote, where it takes a code: with one that is mine to use
     * @param ballot what I have voted; absent where I have not
     * @param receipt finds my ballot in the file of ballots once the round is counted; absent where I have not voted
     */
    public record OwnBallot(
            boolean entitled,
            @Nullable Map<IdeaId, Integer> ballot,
            @Nullable String receipt) {}
}
