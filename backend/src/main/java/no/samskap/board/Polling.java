package no.samskap.board;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import no.samskap.counting.Ballots;
import no.samskap.counting.Fault;
import no.samskap.counting.Methods;
import no.samskap.protocol.BoardCommand.CastBallot;
import no.samskap.protocol.BoardCommand.CloseRound;
import no.samskap.protocol.BoardCommand.OpenRound;
import no.samskap.protocol.BoardEvent.RoundOpened;
import no.samskap.protocol.IdeaId;
import no.samskap.protocol.Method;
import no.samskap.protocol.RejectionCode;
import no.samskap.rights.Judge;
import org.jspecify.annotations.Nullable;

/** What may happen with a board's voting rounds. Pure. */
final class Polling {
    /** More than a challenge ever decides. */
    static final int MOST_ROUNDS = 200;

    /** A document of the log must hold a round's ballots in the end: see {@link CountedBallots}. */
    private static final int MOST_BYTES = 12_000_000;

    private static final int BYTES_A_BALLOT = 40;

    /** Four digits and a comma. */
    private static final int BYTES_A_NUMBER = 5;

    /** More than a person puts in order; the tables of who beats whom stay small enough to be sent to everybody. */
    static final int MOST_RANKED = 50;

    private Polling() {}

    /** Whether the round would be over before it began. */
    static boolean isOver(OpenRound open, Instant now) {
        Instant closesAt = open.closesAt();
        return closesAt != null && !now.isBefore(closesAt);
    }

    static Decision open(Board board, OpenRound open, Actor actor) {
        if (!Judge.holds(BoardAct.OPEN_ROUND.right(), actor.standing(false))) {
            return Decision.refuse(RejectionCode.NOT_ALLOWED);
        }
        if (board.rounds().containsKey(open.round())) {
            return Decision.refuse(RejectionCode.ROUND_EXISTS, "round");
        }
        if (board.rounds().size() >= MOST_ROUNDS) {
            return Decision.refuse(RejectionCode.BOARD_FULL);
        }
        for (IdeaId idea : open.ideas()) {
            @Nullable Idea there = board.ideas().get(idea);
            if (there == null || there.withheld()) {
                return Decision.refuse(Rules.missing(board, idea), "ideas");
            }
        }
        if (open.method() instanceof Method.Rank && open.ideas().size() > MOST_RANKED) {
            return Decision.refuse(RejectionCode.FIELD_INVALID, "ideas");
        }
        Optional<Fault> fault = Methods.fault(open.method(), Set.copyOf(open.ideas()));
        return fault.<Decision>map(wrong -> Decision.refuse(wrong.code(), "method." + wrong.field()))
                .orElseGet(() -> new Decision.Say(
                        new RoundOpened(
                                open.round(),
                                open.title(),
                                open.method(),
                                open.ideas(),
                                open.electorate(),
                                open.live(),
                                open.closesAt(),
                                open.quorum()),
                        false,
                        false));
    }

    static Decision cast(Board board, CastBallot cast, Actor actor) {
        return switch (board.rounds().get(cast.round())) {
            case null -> Decision.refuse(RejectionCode.ROUND_UNKNOWN, "round");
            case Round.Closed ignored -> Decision.refuse(RejectionCode.ROUND_CLOSED, "round");
            case Round.Open open -> cast(open, cast, actor);
        };
    }

    private static Decision cast(Round.Open round, CastBallot cast, Actor actor) {
        if (!round.terms().electorate().holds(actor.role(), actor.guest(), actor.ofOrganisation())) {
            return Decision.refuse(RejectionCode.NOT_ENTITLED);
        }
        if (round.terms().electorate().places() == null && cast.place() != null) {
            return Decision.refuse(RejectionCode.FIELD_UNKNOWN, "place");
        }
        if (!round.terms().electorate().holdsPlace(cast.place())) {
            return Decision.refuse(RejectionCode.NOT_ENTITLED, "place");
        }
        boolean byCode = round.terms().electorate().slips() != null;
        if (byCode && cast.code() == null) {
            return Decision.refuse(RejectionCode.CODE_MISSING, "code");
        }
        if (!byCode && cast.code() != null) {
            return Decision.refuse(RejectionCode.FIELD_UNKNOWN, "code");
        }
        if (round.urn().ballots().size() >= mostBallots(round)) {
            return Decision.refuse(RejectionCode.BOARD_FULL);
        }
        return Ballots.fault(round.terms().method(), Set.copyOf(round.terms().ideas()), cast.ballot())
                .<Decision>map(wrong -> Decision.refuse(wrong.code(), wrong.field()))
                .orElseGet(() -> new Decision.Cast(cast.round(), cast.ballot(), cast.code()));
    }

    static Decision close(Board board, CloseRound close, Actor actor) {
        if (!Judge.holds(BoardAct.CLOSE_ROUND.right(), actor.standing(false))) {
            return Decision.refuse(RejectionCode.NOT_ALLOWED);
        }
        return switch (board.rounds().get(close.round())) {
            case null -> Decision.refuse(RejectionCode.ROUND_UNKNOWN, "round");
            case Round.Closed ignored -> Decision.refuse(RejectionCode.ROUND_CLOSED, "round");
            case Round.Open open -> new Decision.Count(open);
        };
    }

    private static int mostBallots(Round.Open round) {
        return MOST_BYTES
                / (BYTES_A_BALLOT + BYTES_A_NUMBER * round.terms().ideas().size());
    }
}
