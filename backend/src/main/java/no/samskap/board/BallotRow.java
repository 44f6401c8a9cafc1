package no.samskap.board;

import java.util.Map;
import no.samskap.protocol.IdeaId;
import no.samskap.protocol.Stance;

/**
 * One voter's standing stances.
 *
 * @param voter a name that stays the same from file to file and is linked to nothing else that leaves the server
 */
public record BallotRow(String voter, Map<IdeaId, Stance> stances) implements Comparable<BallotRow> {
    @Override
    public int compareTo(BallotRow other) {
        return voter.compareTo(other.voter);
    }
}
