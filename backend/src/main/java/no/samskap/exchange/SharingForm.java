package no.samskap.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import no.samskap.protocol.Pilots.Measure;
import no.samskap.protocol.Sharing;
import no.samskap.web.FieldChecks;

/** Checks a file from elsewhere as strictly as what is written here: it is somebody else's word. */
final class SharingForm {
    static final String FORMAT = "samskap-sharing/1";
    static final String LICENCE = "CC-BY-4.0";
    private static final int MANY = 200;
    private static final int MEASURES = 10;
    private static final int ENTRIES = 500;
    private static final int TAGS = 8;
    private static final int AREAS = 12;
    private static final double MOST = 1e12;

    private final FieldChecks checks = new FieldChecks();

    private SharingForm() {}

    /** The file as it may be kept. */
    static Sharing.SharedFile checked(Sharing.SharedFile file) {
        return new SharingForm().file(file);
    }

    private Sharing.SharedFile file(Sharing.SharedFile file) {
        if (!file.format().equals(FORMAT)) {
            checks.wrong("format", "Filen er ikke i formatet " + FORMAT + ".");
        }
        if (!file.licence().equals(LICENCE)) {
            checks.wrong("licence", "Bare filer under " + LICENCE + " kan tas inn.");
        }
        Sharing.SharedFile kept = new Sharing.SharedFile(
                file.format(),
                file.sharedAt(),
                file.licence(),
                source(file.source()),
                challenge(file.challenge()),
                pilots(file.pilots()),
                lessons(file.lessons()));
        checks.done();
        return kept;
    }

    private Sharing.SharedSource source(Sharing.SharedSource source) {
        String installation = checks.line("source.installation", source.installation(), 0, 200);
        if (!installation.isEmpty() && !installation.matches("https?://[A-Za-z0-9.:\\[\\]-]{1,190}/?")) {
            checks.wrong("source.installation", "Adressen skal være som https://samskap.example.no.");
        }
        if (!source.challenge().value().matches("[a-z2-9]{26}")) {
            checks.wrong("source.challenge", "Dette er ikke id-en til en utfordring.");
        }
        return new Sharing.SharedSource(
                installation, checks.line("source.organisation", source.organisation(), 1, 200), source.challenge());
    }

    private Sharing.SharedChallenge challenge(Sharing.SharedChallenge challenge) {
        return new Sharing.SharedChallenge(
                checks.line("challenge.title", challenge.title(), 1, 200),
                checks.text("challenge.question", challenge.question(), 1, 500),
                checks.text("challenge.background", challenge.background(), 0, 5_000),
                lines("challenge.areas", challenge.areas(), AREAS, 80));
    }

    private List<Sharing.SharedPilot> pilots(List<Sharing.SharedPilot> pilots) {
        limited("pilots", pilots, MANY);
        List<Sharing.SharedPilot> kept = new ArrayList<>();
        for (int i = 0; i < Math.min(MANY, pilots.size()); i++) {
            kept.add(pilot("pilots[" + i + "].", pilots.get(i)));
        }
        return kept;
    }

    private Sharing.SharedPilot pilot(String at, Sharing.SharedPilot pilot) {
        String learnt = pilot.learnt();
        if (pilot.to().isBefore(pilot.from())) {
            checks.wrong(at + "to", "Forsøket kan ikke slutte før det begynner.");
        }
        return new Sharing.SharedPilot(
                checks.line(at + "title", pilot.title(), 1, 200),
                checks.text(at + "hypothesis", pilot.hypothesis(), 1, 2_000),
                measures(at + "measures", pilot.measures()),
                pilot.from(),
                pilot.to(),
                pilot.status(),
                log(at + "log", pilot.log(), pilot.measures().size()),
                learnt == null ? null : checks.text(at + "learnt", learnt, 1, 2_000));
    }

    private List<Measure> measures(String at, List<Measure> measures) {
        limited(at, measures, MEASURES);
        List<Measure> kept = new ArrayList<>();
        for (int i = 0; i < Math.min(MEASURES, measures.size()); i++) {
            Measure measure = measures.get(i);
            number(at + "[" + i + "].baseline", Objects.requireNonNullElse(measure.baseline(), 0.0));
            number(at + "[" + i + "].target", Objects.requireNonNullElse(measure.target(), 0.0));
            kept.add(new Measure(
                    checks.line(at + "[" + i + "].name", measure.name(), 1, 120),
                    checks.line(at + "[" + i + "].unit", measure.unit(), 0, 40),
                    measure.baseline(),
                    measure.target()));
        }
        return kept;
    }

    private List<Sharing.SharedLogEntry> log(String at, List<Sharing.SharedLogEntry> log, int measures) {
        limited(at, log, ENTRIES);
        List<Sharing.SharedLogEntry> kept = new ArrayList<>();
        for (int i = 0; i < Math.min(ENTRIES, log.size()); i++) {
            Sharing.SharedLogEntry entry = log.get(i);
            limited(at + "[" + i + "].readings", entry.readings(), MEASURES);
            for (var reading : entry.readings()) {
                number(at + "[" + i + "].readings", reading.value());
                if (reading.measure() < 0 || reading.measure() >= measures) {
                    checks.wrong(at + "[" + i + "].readings", "Forsøket måler ikke dette.");
                }
            }
            kept.add(new Sharing.SharedLogEntry(
                    entry.day(), checks.text(at + "[" + i + "].text", entry.text(), 1, 2_000), entry.readings()));
        }
        return kept;
    }

    private List<Sharing.SharedLesson> lessons(List<Sharing.SharedLesson> lessons) {
        limited("lessons", lessons, MANY);
        List<Sharing.SharedLesson> kept = new ArrayList<>();
        for (int i = 0; i < Math.min(MANY, lessons.size()); i++) {
            String at = "lessons[" + i + "].";
            Sharing.SharedLesson lesson = lessons.get(i);
            String but = lesson.but();
            kept.add(new Sharing.SharedLesson(
                    checks.line(at + "title", lesson.title(), 1, 200),
                    checks.text(at + "text", lesson.text(), 1, 5_000),
                    checks.text(at + "context", lesson.context(), 0, 2_000),
                    lines(at + "tags", lesson.tags(), TAGS, 40),
                    lesson.again(),
                    but == null ? null : checks.text(at + "but", but, 1, 1_000)));
        }
        return kept;
    }

    private List<String> lines(String at, List<String> lines, int most, int longest) {
        limited(at, lines, most);
        List<String> kept = new ArrayList<>();
        for (int i = 0; i < Math.min(most, lines.size()); i++) {
            kept.add(checks.line(at + "[" + i + "]", lines.get(i), 1, longest));
        }
        return kept;
    }

    private void limited(String at, List<?> list, int most) {
        if (list.size() > most) {
            checks.wrong(at, "Her kan det være høyst " + most + ".");
        }
    }

    private void number(String at, double value) {
        if (Math.abs(value) > MOST) {
            checks.wrong(at, "Tallet er for stort.");
        }
    }
}
