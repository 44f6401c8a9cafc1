package no.samskap.board;

import java.util.Collection;
import org.pcollections.Empty;
import org.pcollections.PMap;
import org.pcollections.PSet;

/**
 * The ballots of an open round. What may be told of them while it is open lags a step behind: the ballots as they stood when
 * the last five people's had changed; so between two tellings, and between the last one and the result, there are always
 * five people or more.
 *
 * @param ballots each voter's last
 * @param commands all that were accepted, also those whose ballots were replaced
 * @param changed whose ballots have changed since {@code lately}
 * @param lately the ballots at the last step
 * @param ripe the ballots at the step before it, which may be told
 * @param step how many steps there were
 */
record Urn(
        PMap<VoterKey, Cast> ballots,
        PSet<CommandKey> commands,
        PSet<VoterKey> changed,
        PMap<VoterKey, Cast> lately,
        PMap<VoterKey, Cast> ripe,
        int step) {
    static final Urn EMPTY = new Urn(Empty.map(), Empty.set(), Empty.set(), Empty.map(), Empty.map(), 0);

    /** The urn with one more ballot in it, or with another in the place of the voter's earlier one. */
    Urn plus(Cast cast) {
        PMap<VoterKey, Cast> now = ballots.plus(cast.voter(), cast);
        PSet<CommandKey> known = commands.plus(cast.command());
        PSet<VoterKey> since = changed.plus(cast.voter());
        if (since.size() < Tally.FEWEST_SHOWN) {
            return new Urn(now, known, since, lately, ripe, step);
        }
        return new Urn(now, known, Empty.set(), now, lately, step + 1);
    }

    Collection<Cast> all() {
        return ballots.values();
    }
}
