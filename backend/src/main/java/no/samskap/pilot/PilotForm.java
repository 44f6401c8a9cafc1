package no.samskap.pilot;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import no.samskap.protocol.Pilots;
import no.samskap.protocol.Pilots.Measure;
import no.samskap.protocol.Pilots.NewPicture;
import no.samskap.protocol.Pilots.Reading;
import no.samskap.web.FieldChecks;
import org.jspecify.annotations.Nullable;

/** Checks what is asked of a pilot, and names every field that is wrong. */
final class PilotForm {
    static final int TEXT = 2_000;
    private static final int TITLE = 200;
    private static final int BUDGET = 500;
    private static final int MEASURES = 10;
    private static final int MEASURE_NAME = 120;
    private static final int UNIT = 40;
    private static final int IDEAS = 20;
    private static final int PICTURES = 2;
    private static final int ALT = 300;
    private static final int SKILLS = 10;
    private static final int SKILL = 40;

    /** So far as anybody measures; beyond it a chart says nothing. */
    private static final double MOST = 1e12;

    private static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2100, 1, 1);

    private PilotForm() {}

    static Plan plan(Pilots.PlanPilot wish) {
        FieldChecks checks = new FieldChecks();
        Plan plan = new Plan(
                checks.line("title", wish.title(), 1, TITLE),
                checks.text("hypothesis", wish.hypothesis(), 1, TEXT),
                measures(wish.measures(), checks),
                day("from", wish.from(), checks),
                day("to", wish.to(), checks),
                checks.line("owner", wish.owner(), 1, TITLE),
                checks.text("budget", Objects.requireNonNullElse(wish.budget(), ""), 0, BUDGET),
                wish.ideas(),
                checks.names("skills", Objects.requireNonNullElse(wish.skills(), List.of()), SKILLS, SKILL));
        notBefore(plan.from(), plan.to(), checks);
        if (wish.ideas().size() > IDEAS
                || new HashSet<>(wish.ideas()).size() < wish.ideas().size()) {
            checks.wrong("ideas", "Velg høyst " + IDEAS + " ideer, hver av dem én gang.");
        }
        checks.done();
        return plan;
    }

    private static List<Measure> measures(List<Measure> wished, FieldChecks checks) {
        if (wished.isEmpty() || wished.size() > MEASURES) {
            checks.wrong("measures", "Et forsøk måler fra én til " + MEASURES + " ting.");
            return List.of();
        }
        List<Measure> measures = new ArrayList<>();
        for (int i = 0; i < wished.size(); i++) {
            Measure wish = wished.get(i);
            String field = "measures[" + i + "]";
            number(field + ".baseline", wish.baseline(), checks);
            number(field + ".target", wish.target(), checks);
            measures.add(new Measure(
                    checks.line(field + ".name", wish.name(), 1, MEASURE_NAME),
                    checks.line(field + ".unit", wish.unit(), 0, UNIT),
                    wish.baseline(),
                    wish.target()));
        }
        return measures;
    }

    static List<Reading> readings(List<Reading> wished, Plan plan, FieldChecks checks) {
        Set<Integer> seen = new HashSet<>();
        for (int i = 0; i < Math.min(wished.size(), MEASURES + 1); i++) {
            Reading reading = wished.get(i);
            int measure = reading.measure();
            if (measure < 0 || measure >= plan.measures().size() || !seen.add(measure)) {
                checks.wrong("readings[" + i + "].measure", "Forsøket måler ikke dette, eller det står to ganger.");
            }
            number("readings[" + i + "].value", reading.value(), checks);
        }
        return wished;
    }

    /** A picture and what is to be seen on it. */
    record Shown(Picture picture, String alt) {}

    static List<Shown> pictures(List<NewPicture> sent, FieldChecks checks) {
        if (sent.size() > PICTURES) {
            checks.wrong("pictures", "Det kan være høyst " + PICTURES + " bilder.");
            return List.of();
        }
        List<Shown> shown = new ArrayList<>();
        for (int i = 0; i < sent.size(); i++) {
            String field = "pictures[" + i + "]";
            String alt = checks.line(field + ".alt", sent.get(i).alt(), 1, ALT);
            Picture.read(sent.get(i).file())
                    .ifPresentOrElse(
                            picture -> shown.add(new Shown(picture, alt)),
                            () -> checks.wrong(
                                    field + ".file",
                                    "Bildet skal være JPEG eller PNG, høyst 2 MB og 3000 piksler på en side."));
        }
        return shown;
    }

    static LocalDate day(String field, LocalDate day, FieldChecks checks) {
        if (day.isBefore(FIRST_DAY) || day.isAfter(LAST_DAY)) {
            checks.wrong(field, "Dagen skal være mellom 2000 og 2100.");
        }
        return day;
    }

    static void notBefore(LocalDate from, LocalDate to, FieldChecks checks) {
        if (to.isBefore(from)) {
            checks.wrong("to", "Forsøket kan ikke slutte før det begynner.");
        }
    }

    private static void number(String field, @Nullable Double value, FieldChecks checks) {
        if (value != null && Math.abs(value) > MOST) {
            checks.wrong(field, "Tallet er for stort.");
        }
    }
}
