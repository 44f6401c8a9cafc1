package no.samskap.insight;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import no.samskap.insight.Findings.Finding;
import no.samskap.protocol.BoardId;
import no.samskap.protocol.IdeaId;
import no.samskap.protocol.Insight;
import no.samskap.protocol.Side;
import no.samskap.protocol.Snapshot;
import org.jspecify.annotations.Nullable;

/** Puts a landscape into the words of the wire, with the ideas as viewers may see them now. */
final class Telling {
    private final Landscape landscape;
    private final Findings findings;
    private final Map<IdeaId, Snapshot.Idea> now = new HashMap<>();

    private Telling(Landscape landscape, List<Snapshot.Idea> ideas) {
        this.landscape = landscape;
        this.findings = new Findings(landscape.counts());
        ideas.forEach(idea -> now.put(idea.idea(), idea));
    }

    static Insight of(BoardId board, Published published, List<Snapshot.Idea> ideas) {
        Landscape landscape = published.landscape();
        return new Insight(
                board,
                Published.FEWEST_PEOPLE,
                Grouping.ENOUGH_STANCES,
                Published.STEP,
                landscape == null ? null : new Telling(landscape, ideas).map(published));
    }

    private Insight.OpinionMap map(Published published) {
        return new Insight.OpinionMap(
                published.asOf(),
                published.rows().size(),
                landscape.grouping().clarity(),
                groups(),
                Neighbours.of(landscape.grouping()).stream()
                        .map(dot -> new Insight.Dot(
                                letter(dot.part()), dot.middle().x(), dot.middle().y(), dot.people()))
                        .toList(),
                IntStream.range(0, landscape.axes().ideas().size())
                        .filter(idea -> now.containsKey(id(idea)))
                        .mapToObj(this::idea)
                        .toList(),
                told(findings.unites()),
                findings.divides().stream()
                        .map(finding -> id(finding.idea()))
                        .filter(now::containsKey)
                        .toList());
    }

    private List<Insight.Group> groups() {
        List<Insight.Group> groups = new ArrayList<>();
        for (int part = 0; part < landscape.counts().groups(); part++) {
            groups.add(new Insight.Group(
                    letter(part), landscape.sizes()[part], told(findings.standsFor(part))));
        }
        groups.sort(java.util.Comparator.comparing(Insight.Group::name));
        return groups;
    }

    private List<Insight.Finding> told(List<Finding> found) {
        return found.stream()
                .filter(finding -> now.containsKey(id(finding.idea())))
                .map(finding -> new Insight.Finding(id(finding.idea()), finding.stance()))
                .toList();
    }

    private Insight.Idea idea(int idea) {
        Snapshot.Idea shown = java.util.Objects.requireNonNull(now.get(id(idea)));
        return new Insight.Idea(
                shown.idea(),
                shown.text(),
                arguments(shown, Side.FOR),
                arguments(shown, Side.AGAINST),
                Arrays.stream(landscape.counts().tellable(idea))
                        .mapToObj(part -> share(part, landscape.counts().of(part, idea)))
                        .sorted(java.util.Comparator.comparing(Insight.Share::group))
                        .toList(),
                number(findings.support(idea)),
                number(findings.conflict(idea)));
    }

    private Insight.Share share(int part, Count count) {
        return new Insight.Share(letter(part), count.agree(), count.disagree(), count.pass());
    }

    private static int arguments(Snapshot.Idea idea, Side side) {
        return (int) idea.comments().stream()
                .filter(comment -> comment.stance() == side)
                .count();
    }

    private static @Nullable Double number(double value) {
        return Double.isNaN(value) ? null : value;
    }

    private IdeaId id(int idea) {
        return landscape.axes().ideas().get(idea);
    }

    private String letter(int part) {
        return landscape.letters().ofPart().get(part);
    }
}
