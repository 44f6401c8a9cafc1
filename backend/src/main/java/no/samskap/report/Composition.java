package no.samskap.report;

import java.util.ArrayList;
import java.util.List;
import no.samskap.protocol.Challenges.Challenge;
import no.samskap.protocol.Journey;
import no.samskap.protocol.Reports.ReportLength;
import no.samskap.report.Report.Block;
import no.samskap.report.Report.Heading;
import no.samskap.report.Report.Section;
import no.samskap.report.Report.Text;

/** Puts what was gathered into words: the parts of a report in the order in which who decides wants to read them. Pure. */
final class Composition {
    /** So many signs of somebody's text fit where a page is all there is. */
    static final int BRIEF = 110;

    private final Material material;
    private final Tongue tongue;

    private Composition(Material material, Tongue tongue) {
        this.material = material;
        this.tongue = tongue;
    }

    /** @param many whether there is room for every idea's words: there is in a workbook */
    static Report of(Material material, Tongue tongue, ReportLength length, boolean many) {
        Composition composition = new Composition(material, tongue);
        List<Section> sections = switch (length) {
            case SHORT -> composition.brief();
            case FULL -> composition.full(many);
        };
        return new Report(tongue.tag(), material.challenge().title(), tongue.say("subject"), sections);
    }

    private List<Section> brief() {
        return List.of(
                new Section(tongue.say("summary"), summary(3 * BRIEF)),
                new Section(tongue.say("decisions"), new DecisionsPart(material, tongue).brief()),
                new Section(tongue.say("rounds"), new RoundsPart(material, tongue).brief()),
                new Section(tongue.say("opinions"), new OpinionsPart(material, tongue).brief()),
                new Section(tongue.say("took"), new TookPart(material, tongue).brief()));
    }

    private List<Section> full(boolean many) {
        return List.of(
                new Section(tongue.say("question"), question()),
                new Section(tongue.say("decisions"), new DecisionsPart(material, tongue).full()),
                new Section(tongue.say("rounds"), new RoundsPart(material, tongue).full()),
                new Section(tongue.say("opinions"), new OpinionsPart(material, tongue).full()),
                new Section(tongue.say("ideas"), new IdeasPart(material, tongue).full(many)),
                new Section(tongue.say("took"), new TookPart(material, tongue).full()),
                new Section(tongue.say("about"), List.of(new Text(tongue.say("about.text")))));
    }

    private List<Block> summary(int most) {
        Challenge challenge = material.challenge();
        return List.of(
                new Text(cut(challenge.question(), most)),
                new Text(asOf()),
                new Text(tongue.say(
                        "numbers",
                        material.ideas().size(),
                        comments(),
                        material.rounds().size())));
    }

    private List<Block> question() {
        Challenge challenge = material.challenge();
        Journey.Charter charter = challenge.charter();
        List<Block> blocks = new ArrayList<>(summary(Integer.MAX_VALUE));
        add(blocks, "background", challenge.background());
        add(blocks, "why", charter.why());
        add(blocks, "wanted", charter.wanted());
        add(blocks, "resources", charter.resources());
        add(blocks, "direction", charter.direction());
        return blocks;
    }

    private void add(List<Block> blocks, String heading, String text) {
        if (!text.isBlank()) {
            blocks.add(new Heading(tongue.say(heading)));
            text.lines().filter(line -> !line.isBlank()).map(Text::new).forEach(blocks::add);
        }
    }

    private String asOf() {
        return tongue.say(
                "asOf",
                tongue.time(material.now()),
                tongue.phase(material.challenge().phase()));
    }

    private int comments() {
        return material.ideas().stream()
                .mapToInt(idea -> idea.comments().size())
                .sum();
    }

    /** On one line, and no longer than that. */
    static String cut(String text, int most) {
        String line = text.replaceAll("\\s+", " ").strip();
        return line.codePointCount(0, line.length()) <= most
                ? line
                : line.substring(0, line.offsetByCodePoints(0, most - 1)).strip() + "…";
    }

    /** Ends as a sentence does. */
    static String sentence(String text) {
        return text.matches("(?s).*[.!?…:]") ? text : text + ".";
    }
}
