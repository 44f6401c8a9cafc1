package no.samskap.pilot;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import no.samskap.protocol.BoardId;
import no.samskap.protocol.ChallengeId;
import no.samskap.protocol.IdeaId;
import no.samskap.protocol.ParticipantId;
import no.samskap.protocol.Pilots.Adjustment;
import no.samskap.protocol.Pilots.Ending;
import no.samskap.protocol.Pilots.LogEntry;
import no.samskap.protocol.Pilots.LogPicture;
import no.samskap.protocol.Pilots.Measure;
import no.samskap.protocol.Pilots.PilotIdea;
import no.samskap.protocol.Pilots.PilotStatus;
import no.samskap.protocol.Pilots.Reading;
import no.samskap.protocol.Pilots.UnionView;
import org.bson.Document;

/** A pilot's form in the store. */
final class PilotDocument {
    static final String VERSION = "version";
    static final String STATUS = "status";
    static final String HYPOTHESIS = "hypothesis";
    static final String TO = "to";
    static final String VIEWS = "views";
    static final String LOG = "log";
    static final String ADJUSTMENTS = "adjustments";
    static final String ENDING = "ending";
    private static final String ID = "_id";
    private static final String CHALLENGE = "challenge";
    private static final String ORGANISATION = "organisation";
    private static final String TITLE = "title";
    private static final String MEASURES = "measures";
    private static final String NAME = "name";
    private static final String UNIT = "unit";
    private static final String BASELINE = "baseline";
    private static final String TARGET = "target";
    private static final String FROM = "from";
    private static final String OWNER = "owner";
    private static final String BUDGET = "budget";
    private static final String IDEAS = "ideas";
    private static final String SKILLS = "skills";
    private static final String BOARD = "board";
    private static final String IDEA = "idea";
    static final String BY = "by";
    static final String TEXT = "text";
    private static final String AT = "at";
    private static final String DAY = "day";
    private static final String READINGS = "readings";
    private static final String MEASURE = "measure";
    private static final String VALUE = "value";
    static final String PICTURES = "pictures";
    private static final String PICTURE = "picture";
    private static final String ALT = "alt";
    private static final String WIDTH = "width";
    private static final String HEIGHT = "height";
    private static final String WHY = "why";
    private static final String OUTCOME = "outcome";
    private static final String LEARNT = "learnt";

    private PilotDocument() {}

    static Document of(KeptPilot pilot) {
        Document document = new Document(ID, pilot.id())
                .append(CHALLENGE, pilot.challenge().value())
                .append(ORGANISATION, pilot.organisation())
                .append(VERSION, pilot.version())
                .append(STATUS, pilot.status().name())
                .append(VIEWS, pilot.views().stream().map(PilotDocument::of).toList())
                .append(LOG, pilot.log().stream().map(PilotDocument::of).toList())
                .append(
                        ADJUSTMENTS,
                        pilot.adjustments().stream().map(PilotDocument::of).toList());
        Ending ending = pilot.ending();
        if (ending != null) {
            document.append(ENDING, of(ending));
        }
        document.putAll(of(pilot.plan()));
        return document;
    }

    static Document of(Plan plan) {
        return new Document(TITLE, plan.title())
                .append(HYPOTHESIS, plan.hypothesis())
                .append(
                        MEASURES,
                        plan.measures().stream()
                                .map(measure -> new Document(NAME, measure.name())
                                        .append(UNIT, measure.unit())
                                        .append(BASELINE, measure.baseline())
                                        .append(TARGET, measure.target()))
                                .toList())
                .append(FROM, plan.from().toString())
                .append(TO, plan.to().toString())
                .append(OWNER, plan.owner())
                .append(BUDGET, plan.budget())
                .append(
                        IDEAS,
                        plan.ideas().stream()
                                .map(idea -> new Document(BOARD, idea.board().value())
                                        .append(IDEA, idea.idea().value()))
                                .toList())
                .append(SKILLS, plan.skills());
    }

    static Document of(UnionView view) {
        return new Document(BY, view.by().value()).append(TEXT, view.text()).append(AT, Date.from(view.at()));
    }

    static Document of(LogEntry entry) {
        return new Document(BY, entry.by().value())
                .append(DAY, entry.day().toString())
                .append(TEXT, entry.text())
                .append(
                        READINGS,
                        entry.readings().stream()
                                .map(reading -> new Document(MEASURE, reading.measure()).append(VALUE, reading.value()))
                                .toList())
                .append(
                        PICTURES,
                        entry.pictures().stream().map(PilotDocument::of).toList())
                .append(AT, Date.from(entry.at()));
    }

    private static Document of(LogPicture picture) {
        return new Document(PICTURE, picture.picture())
                .append(ALT, picture.alt())
                .append(WIDTH, picture.width())
                .append(HEIGHT, picture.height());
    }

    static Document of(Adjustment adjustment) {
        return new Document(BY, adjustment.by().value())
                .append(WHY, adjustment.why())
                .append(HYPOTHESIS, adjustment.hypothesisBefore())
                .append(TO, adjustment.toBefore().toString())
                .append(AT, Date.from(adjustment.at()));
    }

    static Document of(Ending ending) {
        return new Document(BY, ending.by().value())
                .append(OUTCOME, ending.outcome().name())
                .append(WHY, ending.why())
                .append(LEARNT, ending.learnt())
                .append(AT, Date.from(ending.at()));
    }

    static KeptPilot read(Document document) {
        Document ending = document.get(ENDING, Document.class);
        return new KeptPilot(
                text(document, ID),
                new ChallengeId(text(document, CHALLENGE)),
                text(document, ORGANISATION),
                Objects.requireNonNull(document.getLong(VERSION)),
                PilotStatus.valueOf(text(document, STATUS)),
                plan(document),
                list(document, VIEWS).stream().map(PilotDocument::view).toList(),
                list(document, LOG).stream().map(PilotDocument::entry).toList(),
                list(document, ADJUSTMENTS).stream()
                        .map(PilotDocument::adjustment)
                        .toList(),
                ending == null ? null : ending(ending));
    }

    private static Plan plan(Document document) {
        return new Plan(
                text(document, TITLE),
                text(document, HYPOTHESIS),
                list(document, MEASURES).stream()
                        .map(measure -> new Measure(
                                text(measure, NAME),
                                text(measure, UNIT),
                                measure.getDouble(BASELINE),
                                measure.getDouble(TARGET)))
                        .toList(),
                day(document, FROM),
                day(document, TO),
                text(document, OWNER),
                text(document, BUDGET),
                list(document, IDEAS).stream()
                        .map(idea -> new PilotIdea(new BoardId(text(idea, BOARD)), new IdeaId(text(idea, IDEA))))
                        .toList(),
                document.getList(SKILLS, String.class, List.of()));
    }

    private static UnionView view(Document document) {
        return new UnionView(by(document), text(document, TEXT), at(document));
    }

    private static LogEntry entry(Document document) {
        return new LogEntry(
                by(document),
                day(document, DAY),
                text(document, TEXT),
                list(document, READINGS).stream()
                        .map(reading -> new Reading(
                                Objects.requireNonNull(reading.getInteger(MEASURE)),
                                Objects.requireNonNull(reading.getDouble(VALUE))))
                        .toList(),
                document.getList(PICTURES, Document.class, List.of()).stream()
                        .map(PilotDocument::picture)
                        .toList(),
                at(document));
    }

    private static LogPicture picture(Document document) {
        return new LogPicture(
                text(document, PICTURE),
                text(document, ALT),
                Objects.requireNonNull(document.getInteger(WIDTH)),
                Objects.requireNonNull(document.getInteger(HEIGHT)));
    }

    private static Adjustment adjustment(Document document) {
        return new Adjustment(
                by(document), text(document, WHY), text(document, HYPOTHESIS), day(document, TO), at(document));
    }

    private static Ending ending(Document document) {
        return new Ending(
                by(document),
                PilotStatus.valueOf(text(document, OUTCOME)),
                text(document, WHY),
                text(document, LEARNT),
                at(document));
    }

    private static ParticipantId by(Document document) {
        return new ParticipantId(text(document, BY));
    }

    private static Instant at(Document document) {
        return Objects.requireNonNull(document.getDate(AT)).toInstant();
    }

    private static LocalDate day(Document document, String field) {
        return LocalDate.parse(text(document, field));
    }

    private static List<Document> list(Document document, String field) {
        return Objects.requireNonNull(document.getList(field, Document.class));
    }

    private static String text(Document document, String field) {
        return Objects.requireNonNull(document.getString(field));
    }
}
