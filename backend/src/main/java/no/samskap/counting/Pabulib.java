package no.samskap.counting;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.samskap.protocol.IdeaId;
import no.samskap.protocol.Method;

/**
 * A budget round in the format that towns publish theirs in (pabulib.org): what it was, its projects with their costs, and
 * how each voted. Columns that we do not know are kept, so that a file that is read and written says what it said.
 *
 * @param meta what the round was, by key; {@code budget} and {@code vote_type} at least
 */
public record Pabulib(Map<String, String> meta, List<Project> projects, List<Vote> votes) {
    static final String BUDGET = "budget";
    static final String VOTE_TYPE = "vote_type";

    /** The kinds of vote whose projects are each wanted and nothing more. */
    private static final Set<String> APPROVING = Set.of("approval", "choose-1");

    /**
     * A project.
     *
     * @param cost in whole units of the file's currency
     * @param more its other columns
     */
    public record Project(String id, long cost, Map<String, String> more) {}

    /**
     * One ballot.
     *
     * @param projects in the file's order, which is the voter's own where the vote is {@code ordinal}
     * @param more its other columns, {@code points} among them where the vote has such
     */
    public record Vote(String voter, List<String> projects, Map<String, String> more) {}

    /** How much is read before a file is refused: characters in all, projects, votes. */
    public record Limits(long characters, int projects, int votes) {}

    /**
     * Reads a file; the reader stays open.
     *
     * @throws UnreadablePabulib where the file is no such file, is cut short, contradicts itself or is too large
     */
    public static Pabulib read(Reader file, Limits limits) throws IOException, UnreadablePabulib {
        return new PabulibReader(limits).read(file);
    }

    /** Writes a file in UTF-8's signs, lines ending in LF; the writer stays open. */
    public void write(Writer file) throws IOException {
        PabulibWriter.write(this, file);
    }

    /** Whether each vote says which projects are wanted and nothing more, as a {@link Method.Budget} takes it. */
    public boolean approves() {
        return APPROVING.contains(meta.get(VOTE_TYPE));
    }

    /** The budget as a method to count by. */
    public Method.Budget budget() {
        return new Method.Budget(
                Long.parseLong(meta.getOrDefault(BUDGET, "0")),
                projects.stream()
                        .map(project -> new Method.Cost(new IdeaId(project.id), project.cost))
                        .toList());
    }

    /** The projects as ideas. */
    public List<IdeaId> ideas() {
        return projects.stream().map(project -> new IdeaId(project.id)).toList();
    }

    /** The votes as ballots of that method, where the file {@link #approves()}. */
    public List<Map<IdeaId, Integer>> ballots() {
        if (!approves()) {
            throw new IllegalStateException("expected votes that approve, found " + meta.get(VOTE_TYPE));
        }
        return votes.stream().map(Pabulib::ballot).toList();
    }

    private static Map<IdeaId, Integer> ballot(Vote vote) {
        Map<IdeaId, Integer> ballot = new LinkedHashMap<>();
        vote.projects.forEach(project -> ballot.put(new IdeaId(project), 1));
        return ballot;
    }

    /**
     * A counted round as such a file. Voters are numbered in the order of the ballots given, so give them shuffled.
     *
     * @param about what the round was: {@code description}, {@code country}, {@code unit}, {@code instance}, {@code
     *     date_begin}, {@code date_end} and whatever else is to be told; the rest is filled in
     * @param names of the ideas
     * @param ballots without {@link Ballots#fault fault}
     * @param selected what was chosen
     */
    public static Pabulib of(
            Map<String, String> about,
            Method.Budget budget,
            Map<IdeaId, String> names,
            List<Map<IdeaId, Integer>> ballots,
            Set<IdeaId> selected) {
        Map<String, String> meta = new LinkedHashMap<>(about);
        meta.put("num_projects", String.valueOf(budget.costs().size()));
        meta.put("num_votes", String.valueOf(ballots.size()));
        meta.put(BUDGET, String.valueOf(budget.total()));
        meta.put(VOTE_TYPE, "approval");
        meta.put("rule", "equalshares/add1");
        List<Vote> votes = new ArrayList<>();
        for (Map<IdeaId, Integer> ballot : ballots) {
            List<String> wanted =
                    ballot.keySet().stream().map(IdeaId::value).sorted().toList();
            votes.add(new Vote(String.valueOf(votes.size() + 1), wanted, Map.of()));
        }
        return new Pabulib(meta, projects(budget, names, ballots, selected), votes);
    }

    private static List<Project> projects(
            Method.Budget budget, Map<IdeaId, String> names, List<Map<IdeaId, Integer>> ballots, Set<IdeaId> selected) {
        return budget.costs().stream()
                .map(cost -> {
                    Map<String, String> more = new LinkedHashMap<>();
                    long votes = ballots.stream()
                            .filter(ballot -> ballot.containsKey(cost.idea()))
                            .count();
                    more.put("votes", String.valueOf(votes));
                    more.put("name", names.getOrDefault(cost.idea(), ""));
                    more.put("selected", selected.contains(cost.idea()) ? "1" : "0");
                    return new Project(cost.idea().value(), cost.cost(), more);
                })
                .toList();
    }
}
