package no.samskap.simulator.recording;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import no.samskap.simulator.matrix.VoteMatrix;

/**
 * A finished consultation.
 *
 * @param topic what it was about
 * @param statements every statement that somebody voted on, in the order they were made
 * @param votes every vote in time order; votes of the same moment keep the order of the file
 * @param finalStances the matrix that the recording itself publishes, the reference to compare with
 */
public record Recording(String topic, List<Statement> statements, List<Vote> votes, VoteMatrix finalStances) {

    public Recording {
        statements = List.copyOf(statements);
        votes = List.copyOf(votes);
    }

    /** Everyone who voted, in the order of their first vote. */
    public Set<String> voters() {
        var voters = new LinkedHashSet<String>();
        votes.forEach(vote -> voters.add(vote.voter()));
        return voters;
    }

    /** The matrix that the votes lead to when the last of each voter and statement counts. */
    public VoteMatrix replayedStances() {
        Map<String, Map<String, Integer>> rows = new LinkedHashMap<>();
        for (Vote vote : votes) {
            rows.computeIfAbsent(vote.voter(), ignored -> new TreeMap<>())
                    .put(vote.statement(), vote.stance().cell());
        }
        return new VoteMatrix(List.copyOf(rows.values()));
    }
}
