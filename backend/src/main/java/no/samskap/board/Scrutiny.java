package no.samskap.board;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import no.samskap.counting.Counting;
import no.samskap.protocol.BoardEvent.BallotsCounted;
import no.samskap.protocol.BoardEvent.RoundOpened;
import no.samskap.protocol.BoardEvent.RoundProgressed;
import no.samskap.protocol.IdeaId;
import no.samskap.protocol.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * The count of a round: what viewers are told, and what is kept so that anybody can recount. Pure.
 *
 * @param result to be told
 * @param kept to be kept
 */
record Scrutiny(BallotsCounted result, CountedBallots kept) {
    private static final byte[] TOO_FEW = {};

    private static final Comparator<CommandKey> KEY_ORDER =
            Comparator.comparingLong(CommandKey::high).thenComparingLong(CommandKey::low);

    static Scrutiny of(Round.Open round, RoundSecret secret) {
        RoundOpened terms = round.terms();
        List<Cast> casts = List.copyOf(round.urn().all());
        Integer quorum = terms.quorum();
        @Nullable Outcome outcome = null;
        byte[] file = TOO_FEW;
        if (casts.size() >= Tally.FEWEST_SHOWN) {
            BallotFile ballots = BallotFile.of(
                    terms.ideas(),
                    casts.stream()
                            .map(cast -> new BallotFile.Line(secret.receipt(cast.voter()), cast.ballot()))
                            .toList());
            outcome = count(terms, casts, ballots.sha256());
            file = ballots.packed();
        }
        return new Scrutiny(
                new BallotsCounted(
                        terms.round(),
                        casts.size(),
                        (int) casts.stream().filter(Cast::guest).count(),
                        quorum == null || casts.size() >= quorum,
                        outcome,
                        RoleGroups.of(terms.method(), terms.ideas(), casts)),
                new CountedBallots(
                        terms.round(),
                        file,
                        casts.stream().map(Cast::command).sorted(KEY_ORDER).toList(),
                        round.seq()));
    }

    /** What may be told while the round is open. */
    static RoundProgressed progress(Round.Open round) {
        RoundOpened terms = round.terms();
        if (!terms.live()) {
            return new RoundProgressed(
                    terms.round(), round.tellable(), round.urn().lately().size(), null);
        }
        Collection<Cast> ripe = round.urn().ripe().values();
        return new RoundProgressed(
                terms.round(),
                round.tellable(),
                ripe.size(),
                count(terms, ripe, terms.round().value()));
    }

    private static Outcome count(RoundOpened terms, Collection<Cast> casts, String tieSeed) {
        List<Map<IdeaId, Integer>> ballots = new ArrayList<>();
        casts.forEach(cast -> ballots.add(cast.ballot()));
        return Counting.count(terms.method(), terms.ideas(), ballots, tieSeed);
    }
}
