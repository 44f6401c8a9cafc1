package no.samskap.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import no.samskap.protocol.Answers;
import no.samskap.protocol.ParticipantId;
import no.samskap.protocol.Presence;
import no.samskap.protocol.Side;
import no.samskap.protocol.Snapshot;
import no.samskap.report.Report.Block;
import no.samskap.report.Report.Cell;
import no.samskap.report.Report.Grid;
import no.samskap.report.Report.Items;
import no.samskap.report.Report.Text;
import no.samskap.report.Report.Words;

/** What was decided of ideas, why, and by whom: what goes on first. */
final class DecisionsPart {
    private static final int BRIEFLY = 4;
    private static final int REASON = 150;

    private final Material material;
    private final Tongue tongue;

    private record Decided(Snapshot.Idea idea, Answers.Answer answer) {}

    DecisionsPart(Material material, Tongue tongue) {
        this.material = material;
        this.tongue = tongue;
    }

    List<Block> brief() {
        List<Decided> all = decided();
        List<Block> blocks = new ArrayList<>();
        blocks.add(
                all.isEmpty()
                        ? new Text(tongue.say("decisions.none"))
                        : new Items(all.stream().limit(BRIEFLY).map(this::line).toList()));
        if (all.size() > BRIEFLY) {
            blocks.add(new Text(tongue.say("decisions.more", all.size() - BRIEFLY)));
        }
        waiting(blocks);
        return blocks;
    }

    List<Block> full() {
        List<Decided> all = decided();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Text(tongue.say(all.isEmpty() ? "decisions.none" : "decisions.text")));
        if (!all.isEmpty()) {
            blocks.add(new Grid(
                    tongue.say("decisions"),
                    List.of(
                            tongue.say("idea"),
                            tongue.say("decisions.verdict"),
                            tongue.say("decisions.reason"),
                            tongue.say("decisions.by"),
                            tongue.say("decisions.when")),
                    all.stream().map(this::row).toList()));
        }
        waiting(blocks);
        return blocks;
    }

    private void waiting(List<Block> blocks) {
        Integer waiting = material.answers().waiting();
        if (waiting != null && waiting > 0) {
            blocks.add(new Text(tongue.say("decisions.waiting", waiting)));
        }
    }

    private List<Decided> decided() {
        return material.answers().ideas().stream()
                .flatMap(each -> each.answers().stream().map(answer -> new Decided(each.idea(), answer)))
                .sorted(Comparator.comparingInt(each -> order(each.answer.verdict())))
                .toList();
    }

    private static int order(Answers.Verdict verdict) {
        return switch (verdict) {
            case GOING_ON -> 0;
            case PROMISING -> 1;
            case NOT_NOW -> 2;
            case NO -> 3;
        };
    }

    private String line(Decided decided) {
        Answers.Answer answer = decided.answer;
        return "%s: %s %s (%s) %s"
                .formatted(
                        tongue.verdict(answer.verdict()),
                        Composition.sentence(Composition.cut(decided.idea.text(), Composition.BRIEF)),
                        Composition.sentence(Composition.cut(answer.reason(), REASON)),
                        by(answer),
                        tongue.say(
                                "ideas.counts",
                                arguments(decided.idea, Side.FOR),
                                arguments(decided.idea, Side.AGAINST)));
    }

    private List<Cell> row(Decided decided) {
        Answers.Answer answer = decided.answer;
        return List.of(
                new Words(decided.idea.text()),
                new Words(tongue.verdict(answer.verdict())),
                new Words(answer.reason()),
                new Words(by(answer)),
                new Words(tongue.day(answer.at())));
    }

    static int arguments(Snapshot.Idea idea, Side side) {
        return (int) idea.comments().stream()
                .filter(comment -> comment.stance() == side)
                .count();
    }

    /** Who answers for the organisation does so by name. */
    private String by(Answers.Answer answer) {
        String name = name(answer.by());
        return name.isEmpty() ? answer.organisation() : name + ", " + answer.organisation();
    }

    private String name(ParticipantId participant) {
        for (Presence.Person person : material.answers().people()) {
            String name = person.name();
            if (name != null && person.participant().equals(participant)) {
                return name;
            }
        }
        return "";
    }
}
