package no.samskap.overview;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import no.samskap.protocol.Overviews.StandingIdea;
import no.samskap.protocol.Snapshot;
import org.jspecify.annotations.Nullable;

/** Ideas by how they were weighed, as far as that is told to everybody: where five people or more have taken a stance. Pure. */
final class Weighed {
    private static final int SHOWN = 3;

    /** What three of four agree on, or more. */
    private static final double AGREED = 0.75;

    /** Where at least a third stands on either side. */
    private static final double DIVIDED = 1.0 / 3;

    private Weighed() {}

    /** Those with most support. */
    static List<StandingIdea> rising(Stream<Snapshot.Idea> ideas) {
        return weighed(ideas)
                .filter(idea -> idea.agree() > idea.disagree())
                .sorted(Comparator.comparingInt((StandingIdea idea) -> idea.agree() - idea.disagree())
                        .reversed())
                .limit(SHOWN)
                .toList();
    }

    static List<StandingIdea> agreed(Stream<Snapshot.Idea> ideas) {
        return weighed(ideas)
                .filter(idea -> share(idea.agree(), idea) >= AGREED)
                .sorted(Comparator.comparingInt(StandingIdea::agree).reversed())
                .limit(SHOWN)
                .toList();
    }

    static List<StandingIdea> divided(Stream<Snapshot.Idea> ideas) {
        return weighed(ideas)
                .filter(idea -> share(Math.min(idea.agree(), idea.disagree()), idea) >= DIVIDED)
                .sorted(Comparator.comparingInt((StandingIdea idea) -> idea.agree() + idea.disagree())
                        .reversed())
                .limit(SHOWN)
                .toList();
    }

    private static double share(int part, StandingIdea idea) {
        int whole = idea.agree() + idea.disagree();
        return whole == 0 ? 0 : (double) part / whole;
    }

    private static Stream<StandingIdea> weighed(Stream<Snapshot.Idea> ideas) {
        return ideas.flatMap(idea -> Stream.ofNullable(of(idea)));
    }

    private static @Nullable StandingIdea of(Snapshot.Idea idea) {
        Snapshot.Tally tally = idea.tally();
        return tally == null ? null : new StandingIdea(idea.idea(), idea.text(), tally.agree(), tally.disagree());
    }
}
