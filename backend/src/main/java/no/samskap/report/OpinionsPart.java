package no.samskap.report;

import java.util.ArrayList;
import java.util.List;
import no.samskap.anonymity.Anonymity;
import no.samskap.protocol.Insight;
import no.samskap.protocol.Stance;
import no.samskap.report.Report.Amount;
import no.samskap.report.Report.Bar;
import no.samskap.report.Report.Block;
import no.samskap.report.Report.Cell;
import no.samskap.report.Report.Grid;
import no.samskap.report.Report.Heading;
import no.samskap.report.Report.Items;
import no.samskap.report.Report.Picture;
import no.samskap.report.Report.Shape;
import no.samskap.report.Report.Text;
import no.samskap.report.Report.Words;
import org.jspecify.annotations.Nullable;

/** Where opinions meet and where they part, of what insight tells everybody. */
final class OpinionsPart {
    private static final int BRIEFLY = 3;
    private static final int WIDTH = 600;
    private static final int HEIGHT = 360;
    private static final int MARGIN = 24;
    private static final double LARGEST = 16;

    /** A group's marks have a shape of their own: colour alone tells nothing to who does not see it. */
    private static final int[] CORNERS = {0, 4, 3, 5, 6};

    private static final String[] COLOURS = {"#0f5e59", "#8a3b12", "#3c3f9e", "#7a2168", "#5a4e3c"};

    private final Material material;
    private final Tongue tongue;

    OpinionsPart(Material material, Tongue tongue) {
        this.material = material;
        this.tongue = tongue;
    }

    List<Block> brief() {
        List<Block> blocks = new ArrayList<>();
        for (Insight insight : material.insights()) {
            Insight.OpinionMap map = insight.map();
            if (map == null) {
                blocks.add(none(insight));
            } else {
                List<String> lines = new ArrayList<>(united(map, Composition.BRIEF));
                lines = new ArrayList<>(lines.subList(0, Math.min(BRIEFLY, lines.size())));
                map.divides().stream()
                        .limit(BRIEFLY)
                        .map(idea -> tongue.say("opinions.divides") + ": "
                                + Composition.cut(material.text(idea, tongue.say("gone")), Composition.BRIEF))
                        .forEach(lines::add);
                blocks.add(lines.isEmpty() ? new Text(tongue.say("opinions.unitesNone")) : new Items(lines));
            }
        }
        return blocks;
    }

    List<Block> full() {
        List<Block> blocks = new ArrayList<>();
        for (Insight insight : material.insights()) {
            Insight.OpinionMap map = insight.map();
            if (map == null) {
                blocks.add(none(insight));
            } else {
                map(blocks, map);
            }
        }
        return blocks;
    }

    private Text none(Insight insight) {
        return new Text(tongue.say("opinions.none", insight.fewestPeople(), insight.enough()));
    }

    private void map(List<Block> blocks, Insight.OpinionMap map) {
        blocks.add(new Text(tongue.say("opinions.text", Anonymity.FEWEST)));
        blocks.add(picture(map));
        blocks.add(new Items(map.groups().stream()
                .map(group -> tongue.say("opinions.group", group.name(), group.people()) + ". "
                        + tongue.say(
                                "opinions.shape",
                                group.name(),
                                tongue.say("opinions.shape." + CORNERS[place(group.name())])))
                .toList()));
        blocks.add(new Heading(tongue.say("opinions.unites")));
        List<String> united = united(map, Integer.MAX_VALUE);
        blocks.add(united.isEmpty() ? new Text(tongue.say("opinions.unitesNone")) : new Items(united));
        blocks.add(new Heading(tongue.say("opinions.divides")));
        blocks.add(
                map.divides().isEmpty()
                        ? new Text(tongue.say("opinions.dividesNone"))
                        : new Items(map.divides().stream()
                                .map(idea -> material.text(idea, tongue.say("gone")))
                                .toList()));
        for (Insight.OpinionGroup group : map.groups()) {
            if (!group.standsFor().isEmpty()) {
                blocks.add(new Heading(tongue.say("opinions.standsFor", group.name())));
                blocks.add(new Items(group.standsFor().stream()
                        .map(found -> tongue.say(
                                found.stance() == Stance.AGREE ? "opinions.for" : "opinions.against",
                                material.text(found.idea(), tongue.say("gone"))))
                        .toList()));
            }
        }
        blocks.add(table(map));
        blocks.add(new Text(tongue.say("opinions.formula")));
    }

    private List<String> united(Insight.OpinionMap map, int most) {
        return map.unites().stream()
                .map(found -> tongue.say(
                        found.stance() == Stance.AGREE ? "opinions.allFor" : "opinions.allAgainst",
                        Composition.cut(material.text(found.idea(), tongue.say("gone")), most)))
                .toList();
    }

    private Grid table(Insight.OpinionMap map) {
        List<String> columns = new ArrayList<>(List.of(tongue.say("idea")));
        map.groups().forEach(group -> columns.add(tongue.say("opinions.inGroup", group.name())));
        columns.add(tongue.say("opinions.support"));
        columns.add(tongue.say("opinions.conflict"));
        return new Grid(
                tongue.say("opinions.table"),
                columns,
                map.ideas().stream().map(idea -> row(map, idea)).toList());
    }

    private List<Cell> row(Insight.OpinionMap map, Insight.WeighedIdea idea) {
        List<Cell> row = new ArrayList<>(List.of(new Words(idea.text())));
        for (Insight.OpinionGroup group : map.groups()) {
            row.add(idea.groups().stream()
                    .filter(count -> count.group().equals(group.name()))
                    .findFirst()
                    .map(count -> share((double) count.agree() / (count.agree() + count.disagree() + count.pass())))
                    .orElse(new Words("")));
        }
        row.add(share(idea.support()));
        row.add(share(idea.conflict()));
        return row;
    }

    /** What may not be told is an empty cell. */
    private Cell share(@Nullable Double share) {
        return share == null ? new Words("") : new Bar(new Amount(share, tongue.percent(share)), share);
    }

    private Picture picture(Insight.OpinionMap map) {
        String groups = String.join(
                ". ",
                map.groups().stream()
                        .map(group -> tongue.say("opinions.group", group.name(), group.people()))
                        .toList());
        double reach = map.dots().stream()
                .mapToDouble(dot -> Math.max(Math.abs(dot.x()), Math.abs(dot.y()) * WIDTH / HEIGHT))
                .max()
                .orElse(1);
        int most = map.dots().stream().mapToInt(Insight.Dot::people).max().orElse(1);
        double scale = (WIDTH / 2.0 - MARGIN) / Math.max(reach, 1e-9);
        List<Shape> shapes = map.dots().stream()
                .map(dot -> new Shape(
                        WIDTH / 2.0 + scale * dot.x(),
                        HEIGHT / 2.0 - scale * dot.y(),
                        LARGEST * Math.sqrt((double) dot.people() / most),
                        CORNERS[place(dot.group())],
                        COLOURS[place(dot.group())]))
                .toList();
        return new Picture(tongue.say("opinions.map", groups, Anonymity.FEWEST), WIDTH, HEIGHT, shapes);
    }

    private static int place(String group) {
        return Math.floorMod(group.charAt(0) - 'A', CORNERS.length);
    }
}
