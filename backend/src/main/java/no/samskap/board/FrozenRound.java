package no.samskap.board;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.samskap.protocol.BoardEvent.BallotsCounted;
import no.samskap.protocol.BoardEvent.RoundOpened;
import no.samskap.protocol.BoardEvent.RoundProgressed;
import org.jspecify.annotations.Nullable;
import org.pcollections.Empty;
import org.pcollections.PMap;
import org.pcollections.PSet;

/**
 * A voting round in a snapshot. The ballots of an open one are sealed there as they are in the log.
 *
 * @param urn null in a round that was counted
 * @param closed null in an open one
 */
record FrozenRound(
        RoundOpened terms,
        long seq,
        Instant openedAt,
        @Nullable RoundProgressed told,
        @Nullable FrozenUrn urn,
        @Nullable FrozenCount closed) {

    /** An urn's parts, each sealed. */
    record FrozenUrn(byte[] ballots, byte[] commands, byte[] changed, byte[] lately, byte[] ripe, int step) {}

    /** What a round came to. */
    record FrozenCount(Instant at, BallotsCounted result, long countedWith) {}

    /** The round without its ballots where its key is gone: then it was counted after this state, and the log says how. */
    static FrozenRound of(Round round, Keyring keys) {
        return switch (round) {
            case Round.Closed closed ->
                new FrozenRound(
                        closed.terms(),
                        closed.seq(),
                        closed.openedAt(),
                        null,
                        null,
                        new FrozenCount(closed.closedAt(), closed.result(), closed.countedWith()));
            case Round.Open open ->
                new FrozenRound(
                        open.terms(),
                        open.seq(),
                        open.openedAt(),
                        open.told(),
                        keys.find(open.terms().round())
                                .map(key -> freeze(open, key))
                                .orElse(null),
                        null);
        };
    }

    Round thaw(Keyring keys) {
        FrozenCount count = closed;
        if (count != null) {
            return new Round.Closed(terms, seq, openedAt, count.at(), count.result(), count.countedWith());
        }
        BallotForm form = new BallotForm(terms.round(), terms.ideas());
        FrozenUrn frozen = urn;
        Optional<RoundSecret> key = frozen == null ? Optional.empty() : keys.find(terms.round());
        Urn thawed = frozen == null || key.isEmpty() ? Urn.EMPTY : thaw(frozen, form, key.get());
        return new Round.Open(terms, seq, openedAt, thawed, told);
    }

    private static FrozenUrn freeze(Round.Open round, RoundSecret key) {
        Urn urn = round.urn();
        BallotForm form = round.form();
        return new FrozenUrn(
                key.seal(form.writeAll(urn.ballots().values())),
                key.seal(CommandKey.pack(urn.commands())),
                key.seal(form.writeAll(
                        urn.changed().stream().map(urn.ballots()::get).toList())),
                key.seal(form.writeAll(urn.lately().values())),
                key.seal(form.writeAll(urn.ripe().values())),
                urn.step());
    }

    private static Urn thaw(FrozenUrn urn, BallotForm form, RoundSecret key) {
        PSet<CommandKey> commands = Empty.set();
        PSet<VoterKey> changed = Empty.set();
        for (Cast cast : form.readAll(key.unseal(urn.changed()))) {
            changed = changed.plus(cast.voter());
        }
        return new Urn(
                ballots(urn.ballots(), form, key),
                commands.plusAll(CommandKey.unpack(key.unseal(urn.commands()))),
                changed,
                ballots(urn.lately(), form, key),
                ballots(urn.ripe(), form, key),
                urn.step());
    }

    private static PMap<VoterKey, Cast> ballots(byte[] sealed, BallotForm form, RoundSecret key) {
        PMap<VoterKey, Cast> ballots = Empty.map();
        List<Cast> casts = new ArrayList<>(form.readAll(key.unseal(sealed)));
        for (Cast cast : casts) {
            ballots = ballots.plus(cast.voter(), cast);
        }
        return ballots;
    }
}
