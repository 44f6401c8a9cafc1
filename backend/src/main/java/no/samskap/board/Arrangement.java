package no.samskap.board;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.samskap.protocol.ClusterId;
import no.samskap.protocol.IdeaId;
import no.samskap.protocol.Snapshot.Cluster;
import no.samskap.protocol.Snapshot.Connection;
import org.jspecify.annotations.Nullable;
import org.pcollections.Empty;
import org.pcollections.PMap;

/**
 * How the ideas lie to each other: which belong together, and which are connected. What is hidden or merged keeps its place
 * here; what is taken off the board loses it.
 *
 * @param titles of the clusters; a cluster without ideas is not there
 * @param clusterOf the ideas that are in one
 */
record Arrangement(PMap<ClusterId, String> titles, PMap<IdeaId, ClusterId> clusterOf, PMap<Pair, Connection> lines) {
    static final Arrangement NONE = new Arrangement(Empty.map(), Empty.map(), Empty.map());

    /** On one board. */
    static final int MOST_CLUSTERS = 500;

    /** On one board. */
    static final int MOST_LINES = 5_000;

    /** Two ideas, whichever way round they were named. */
    record Pair(IdeaId one, IdeaId other) {
        static Pair of(IdeaId a, IdeaId b) {
            return a.value().compareTo(b.value()) <= 0 ? new Pair(a, b) : new Pair(b, a);
        }

        boolean names(IdeaId idea) {
            return one.equals(idea) || other.equals(idea);
        }
    }

    Arrangement grouped(IdeaId idea, @Nullable ClusterId cluster, @Nullable String title) {
        @Nullable ClusterId before = clusterOf.get(idea);
        PMap<IdeaId, ClusterId> now = cluster == null ? clusterOf.minus(idea) : clusterOf.plus(idea, cluster);
        PMap<ClusterId, String> named =
                cluster == null || title == null || titles.containsKey(cluster) ? titles : titles.plus(cluster, title);
        boolean emptied = before != null && !before.equals(cluster) && !now.containsValue(before);
        return new Arrangement(emptied ? named.minus(before) : named, now, lines);
    }

    Arrangement renamed(ClusterId cluster, String title) {
        return titles.containsKey(cluster) ? new Arrangement(titles.plus(cluster, title), clusterOf, lines) : this;
    }

    Arrangement connected(Connection line) {
        return new Arrangement(titles, clusterOf, lines.plus(Pair.of(line.idea(), line.to()), line));
    }

    Arrangement disconnected(IdeaId idea, IdeaId to) {
        return new Arrangement(titles, clusterOf, lines.minus(Pair.of(idea, to)));
    }

    /** After an idea was taken off the board. */
    Arrangement without(IdeaId idea) {
        Arrangement out = clusterOf.containsKey(idea) ? grouped(idea, null, null) : this;
        List<Pair> gone =
                lines.keySet().stream().filter(pair -> pair.names(idea)).toList();
        return gone.isEmpty() ? out : new Arrangement(out.titles, out.clusterOf, out.lines.minusAll(gone));
    }

    List<Cluster> clusters() {
        Map<String, List<IdeaId>> members = new TreeMap<>();
        clusterOf.forEach((idea, cluster) -> members.computeIfAbsent(cluster.value(), any -> new ArrayList<>())
                .add(idea));
        List<Cluster> clusters = new ArrayList<>();
        members.forEach((id, ideas) -> {
            ClusterId cluster = new ClusterId(id);
            ideas.sort(Comparator.comparing(IdeaId::value));
            clusters.add(new Cluster(cluster, titles.getOrDefault(cluster, ""), List.copyOf(ideas)));
        });
        return clusters;
    }

    List<Connection> connections() {
        return lines.values().stream()
                .sorted(Comparator.comparing((Connection line) -> line.idea().value())
                        .thenComparing(line -> line.to().value()))
                .toList();
    }

    static Arrangement of(List<Cluster> clusters, List<Connection> connections) {
        Arrangement all = NONE;
        for (Cluster each : clusters) {
            for (IdeaId idea : each.ideas()) {
                all = all.grouped(idea, each.cluster(), each.title());
            }
        }
        for (Connection line : connections) {
            all = all.connected(line);
        }
        return all;
    }
}
