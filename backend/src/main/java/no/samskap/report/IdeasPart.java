package no.samskap.report;

import java.util.ArrayList;
import java.util.List;
import no.samskap.protocol.Side;
import no.samskap.protocol.Snapshot;
import no.samskap.report.Report.Amount;
import no.samskap.report.Report.Block;
import no.samskap.report.Report.Cell;
import no.samskap.report.Report.Grid;
import no.samskap.report.Report.Heading;
import no.samskap.report.Report.Items;
import no.samskap.report.Report.Text;
import no.samskap.report.Report.Words;

/** Every idea with how it was met and what was said for and against it. Who said it is told nowhere. */
final class IdeasPart {
    /** More than anybody reads on paper; a workbook has all. */
    private static final int ON_PAPER = 500;

    private static final int HEADING = 160;

    private final Material material;
    private final Tongue tongue;

    IdeasPart(Material material, Tongue tongue) {
        this.material = material;
        this.tongue = tongue;
    }

    List<Block> full(boolean many) {
        List<Snapshot.Idea> ideas = material.ideas();
        List<Block> blocks = new ArrayList<>();
        if (ideas.isEmpty()) {
            return List.of(new Text(tongue.say("ideas.none")));
        }
        List<Snapshot.Idea> shown =
                many ? ideas : ideas.stream().limit(ON_PAPER).toList();
        if (shown.size() < ideas.size()) {
            blocks.add(new Text(tongue.say("ideas.left", shown.size())));
        }
        blocks.add(new Grid(
                tongue.say("ideas.countTable"),
                List.of(tongue.say("idea"), tongue.say("ideas.countFor"), tongue.say("ideas.countAgainst")),
                shown.stream().map(this::row).toList()));
        shown.forEach(idea -> idea(blocks, idea));
        return blocks;
    }

    private List<Cell> row(Snapshot.Idea idea) {
        return List.of(
                new Words(Composition.cut(idea.text(), HEADING)),
                amount(DecisionsPart.arguments(idea, Side.FOR)),
                amount(DecisionsPart.arguments(idea, Side.AGAINST)));
    }

    private Amount amount(int number) {
        return new Amount(number, tongue.number(number));
    }

    private void idea(List<Block> blocks, Snapshot.Idea idea) {
        blocks.add(new Heading(Composition.cut(idea.text(), HEADING)));
        if (idea.text().codePointCount(0, idea.text().length()) > HEADING
                || idea.text().contains("\n")) {
            idea.text().lines().filter(line -> !line.isBlank()).map(Text::new).forEach(blocks::add);
        }
        Snapshot.Tally tally = idea.tally();
        if (tally != null) {
            blocks.add(new Text(tongue.say("ideas.tally", tally.agree(), tally.disagree(), tally.pass())));
        }
        if (!idea.comments().isEmpty()) {
            blocks.add(new Items(idea.comments().stream().map(this::comment).toList()));
        }
    }

    private String comment(Snapshot.Comment comment) {
        String key = switch (comment.stance()) {
            case FOR -> "ideas.for";
            case AGAINST -> "ideas.against";
            case null -> "ideas.remark";
        };
        return tongue.say(key, comment.text());
    }
}
