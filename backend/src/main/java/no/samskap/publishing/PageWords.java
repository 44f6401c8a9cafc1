package no.samskap.publishing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import no.samskap.language.Language;
import no.samskap.language.Terms;
import no.samskap.organisation.Settings;
import no.samskap.protocol.Journey.UnionStanding;
import no.samskap.protocol.Pilots.Measure;
import no.samskap.protocol.PublicRecord;

/** What the templates are filled with: what is public, and the words around it in one language. */
final class PageWords {
    private static final ZoneId NORWAY = ZoneId.of("Europe/Oslo");

    private final Language in;
    private final String query;

    /** @param chosen whether the reader chose the language, so that links keep to it */
    PageWords(Language in, boolean chosen) {
        this.in = in;
        this.query = chosen ? "?sprak=" + in.tag() : "";
    }

    Map<String, Object> all(List<PublicRecord.PublicHead> heads) {
        Map<String, Object> values = frame(
                in.of("Åpne utfordringer", "Opne utfordringar", "Open challenges"),
                in.of(
                        "Her kan alle følge det kommunene har valgt å vise: hva det spørres om, hva som ble svart og hva vi lærte.",
                        "Her kan alle følgje det kommunane har valt å vise: kva det blir spurt om, kva som blei svart og kva vi lærte.",
                        "Here everybody can follow what municipalities have chosen to show: what is asked, what was answered and what was learnt."),
                "/offentlig/feed.atom",
                "/api/public/challenges");
        values.put("heads", heads.stream().map(this::head).toList());
        values.put(
                "empty",
                in.of(
                        "Ingen utfordringer er offentlige ennå.",
                        "Ingen utfordringar er offentlege enno.",
                        "No challenge is public yet."));
        return values;
    }

    Map<String, Object> challenge(PublicRecord.PublicChallenge found) {
        PublicRecord.PublicHead head = found.head();
        Map<String, Object> values = of(head, head.title(), head.question(), "");
        values.put("question", head.question());
        values.put("about", in.of("Om utfordringen", "Om utfordringa", "About the challenge"));
        values.put("texts", texts(found));
        values.put("rulesName", in.of("Spilleregler", "Spelereglar", "Ground rules"));
        values.put("rules", found.groundRules());
        values.put("hasRules", !found.groundRules().isEmpty());
        values.put("unionName", in.of("Medvirkning fra ansatte", "Medverknad frå tilsette", "Employees' involvement"));
        values.put("union", union(found.union()));
        values.put("goalsName", in.of("Bærekraftsmål", "Berekraftsmål", "Sustainability goals"));
        values.put(
                "goals",
                String.join(", ", found.goals().stream().map(String::valueOf).toList()));
        values.put(
                "promisesName", in.of("Det lederne har lovet", "Det leiarane har lova", "What the leaders promised"));
        values.put("hasPromises", !found.promises().isEmpty());
        values.put(
                "promises",
                found.promises().stream()
                        .map(promise -> Map.<String, Object>of(
                                "text", promise.text(),
                                "state", Terms.promise(in, promise.state()),
                                "account", promise.account()))
                        .toList());
        values.put("answersName", answersName());
        values.put("hasAnswers", !found.answers().isEmpty());
        values.put("answersLink", page(head) + "/svar" + query);
        values.put(
                "answersText",
                in.of(
                        "Se svarene på ideene, og begrunnelsene",
                        "Sjå svara på ideane, og grunngjevingane",
                        "See the answers to the ideas, and their reasons"));
        values.put("pilotsName", in.of("Forsøk", "Forsøk", "Pilots"));
        values.put("hasPilots", !found.pilots().isEmpty());
        values.put("pilots", found.pilots().stream().map(this::pilotHead).toList());
        values.put("lessonsName", in.of("Det vi lærte", "Det vi lærte", "What was learnt"));
        values.put("hasLessons", !found.lessons().isEmpty());
        values.put("lessons", found.lessons().stream().map(this::lessonHead).toList());
        return values;
    }

    Map<String, Object> answers(PublicRecord.PublicChallenge found) {
        PublicRecord.PublicHead head = found.head();
        Map<String, Object> values = of(head, answersName() + ": " + head.title(), head.question(), "");
        values.put("back", page(head) + query);
        values.put("backName", head.title());
        values.put("reasonName", in.of("Hvorfor", "Kvifor", "Why"));
        values.put(
                "answers",
                found.answers().stream()
                        .map(answer -> Map.<String, Object>of(
                                "idea", answer.idea(),
                                "verdict", Terms.verdict(in, answer.verdict()),
                                "reason", answer.reason(),
                                "organisation", answer.organisation(),
                                "day", day(answer.at())))
                        .toList());
        return values;
    }

    Map<String, Object> pilot(PublicRecord.PublicPilot found) {
        var pilot = found.pilotInFull();
        Map<String, Object> values =
                frame(pilot.title(), pilot.hypothesis(), "/offentlig/feed.atom", "/api/public/pilots/" + found.pilot());
        values.put("back", "/offentlig/" + found.challenge().value() + query);
        values.put("backName", found.challengeTitle());
        values.put("status", Terms.status(in, found.status()));
        values.put(
                "hypothesisName", in.of("Hva vi tror vil skje", "Kva vi trur vil skje", "What we believe will happen"));
        values.put("hypothesis", pilot.hypothesis());
        values.put("periodName", in.of("Tid", "Tid", "Period"));
        values.put("period", in.day(pilot.from()) + " – " + in.day(pilot.to()));
        values.put("learntName", in.of("Hva vi lærte", "Kva vi lærte", "What was learnt"));
        String learnt = pilot.learnt();
        values.put("learnt", learnt == null ? "" : learnt);
        values.put("measuresName", in.of("Det vi måler", "Det vi måler", "What is measured"));
        values.put("measureName", in.of("Mål", "Mål", "Measure"));
        values.put("baselineName", in.of("Ved start", "Ved start", "At the start"));
        values.put("targetName", in.of("Dit vil vi", "Dit vil vi", "Wanted"));
        values.put("lastName", in.of("Sist målt", "Sist målt", "Last measured"));
        values.put(
                "measures",
                IntStream.range(0, pilot.measures().size())
                        .mapToObj(at -> measure(pilot.measures().get(at), last(found, at)))
                        .toList());
        values.put("logName", in.of("Logg", "Logg", "Log"));
        values.put("hasLog", !pilot.log().isEmpty());
        values.put(
                "log",
                pilot.log().stream()
                        .map(entry -> Map.<String, Object>of("day", in.day(entry.day()), "text", entry.text()))
                        .toList());
        return values;
    }

    private static String last(PublicRecord.PublicPilot found, int measure) {
        return found.pilotInFull().log().stream()
                .flatMap(entry -> entry.readings().stream())
                .filter(reading -> reading.measure() == measure)
                .map(reading -> number(reading.value()))
                .reduce("", (before, next) -> next);
    }

    private static Map<String, Object> measure(Measure measure, String last) {
        Double baseline = measure.baseline();
        Double target = measure.target();
        return Map.of(
                "name", measure.unit().isEmpty() ? measure.name() : measure.name() + " (" + measure.unit() + ")",
                "baseline", baseline == null ? "–" : number(baseline),
                "target", target == null ? "–" : number(target),
                "last", last.isEmpty() ? "–" : last);
    }

    private static String number(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e12
                ? String.valueOf((long) value)
                : String.valueOf(value).replace('.', ',');
    }

    Map<String, Object> lesson(PublicRecord.PublicLesson found) {
        var lesson = found.lessonInFull();
        Map<String, Object> values =
                frame(lesson.title(), lesson.text(), "/offentlig/feed.atom", "/api/public/lessons/" + found.lesson());
        values.put("back", "/offentlig/" + found.challenge().value() + query);
        values.put("backName", found.challengeTitle());
        values.put("text", lesson.text());
        values.put("contextName", in.of("Hvor og når det gjaldt", "Kvar og når det galdt", "Where and when it was so"));
        values.put("context", lesson.context());
        values.put(
                "againName", in.of("Ville vi gjort det igjen?", "Ville vi gjort det igjen?", "Would we do it again?"));
        String but = lesson.but();
        values.put("again", Terms.again(in, lesson.again()) + (but == null ? "" : ": " + but));
        values.put("tags", String.join(", ", lesson.tags()));
        values.put("day", day(found.at()));
        return values;
    }

    /** In the looks of the organisation whose challenge it is about. */
    static Map<String, Object> dressed(Map<String, Object> values, Settings settings) {
        String folder = "/organisasjon/" + settings.key();
        values.put("look", settings.accent() == null ? "" : folder + "/look.css");
        values.put("logo", settings.logo() == null ? "" : folder + "/logo.png");
        return values;
    }

    Map<String, Object> missing() {
        return frame(
                in.of("Denne siden er ikke her", "Denne sida er ikkje her", "This page is not here"),
                in.of(
                        "Enten finnes den ikke, eller så er den ikke offentlig.",
                        "Anten finst ho ikkje, eller så er ho ikkje offentleg.",
                        "Either it does not exist, or it is not public."),
                "/offentlig/feed.atom",
                "/api/public/challenges");
    }

    private String answersName() {
        return in.of("Svar på ideene", "Svar på ideane", "Answers to the ideas");
    }

    private List<Map<String, Object>> texts(PublicRecord.PublicChallenge found) {
        return Arrays.stream(new String[][] {
                    {in.of("Bakgrunn", "Bakgrunn", "Background"), found.background()},
                    {in.of("Hvorfor det er viktig", "Kvifor det er viktig", "Why it matters"), found.why()},
                    {in.of("Hva vi vil", "Kva vi vil", "What we want"), found.wanted()},
                    {in.of("Ressurser og rammer", "Ressursar og rammer", "Resources and frame"), found.resources()},
                    {in.of("Retning fra lederen", "Retning frå leiaren", "Direction from the leader"), found.direction()
                    }
                })
                .filter(text -> !text[1].isEmpty())
                .map(text -> Map.<String, Object>of("name", text[0], "text", text[1]))
                .toList();
    }

    private String union(UnionStanding standing) {
        return switch (standing) {
            case NOT_TOUCHING -> "";
            case ASKED, DUE_SOON, OVERDUE ->
                in.of(
                        "Berører ansatte. De tillitsvalgte er spurt.",
                        "Gjeld tilsette. Dei tillitsvalde er spurde.",
                        "Touches employees. The union representatives are asked.");
            case AGREED ->
                in.of(
                        "Berører ansatte. De tillitsvalgte har bekreftet at medvirkningen er avtalt.",
                        "Gjeld tilsette. Dei tillitsvalde har stadfesta at medverknaden er avtalt.",
                        "Touches employees. The union representatives have confirmed that involvement is agreed.");
            case OBJECTED ->
                in.of(
                        "Berører ansatte. De tillitsvalgte har innvendinger.",
                        "Gjeld tilsette. Dei tillitsvalde har innvendingar.",
                        "Touches employees. The union representatives object.");
            case WENT_ON ->
                in.of(
                        "Berører ansatte. En leder har begrunnet åpent hvorfor det går videre uten bekreftelse.",
                        "Gjeld tilsette. Ein leiar har grunngitt ope kvifor det går vidare utan stadfesting.",
                        "Touches employees. A leader has given an open reason for going on without a confirmation.");
        };
    }

    private Map<String, Object> of(PublicRecord.PublicHead head, String title, String description, String rest) {
        Map<String, Object> values = frame(
                title,
                description,
                page(head) + "/feed.atom",
                "/api/public/challenges/" + head.challenge().value());
        values.putAll(head(head));
        values.put("title", title);
        return values;
    }

    private Map<String, Object> head(PublicRecord.PublicHead head) {
        return Map.of(
                "title", head.title(),
                "question", head.question(),
                "organisation", head.organisation(),
                "phase", Terms.phase(in, head.phase()),
                "day", day(head.changedAt()),
                "link", page(head) + query);
    }

    private Map<String, Object> pilotHead(PublicRecord.PublicPilot pilot) {
        String learnt = pilot.pilotInFull().learnt();
        return Map.of(
                "title",
                pilot.pilotInFull().title(),
                "status",
                Terms.status(in, pilot.status()),
                "learnt",
                learnt == null ? "" : learnt,
                "link",
                "/offentlig/forsok/" + pilot.pilot() + query);
    }

    private Map<String, Object> lessonHead(PublicRecord.PublicLesson lesson) {
        return Map.of("title", lesson.lessonInFull().title(), "link", "/offentlig/laerdom/" + lesson.lesson() + query);
    }

    private static String page(PublicRecord.PublicHead head) {
        return "/offentlig/" + head.challenge().value();
    }

    private String day(Instant at) {
        return in.day(LocalDate.ofInstant(at, NORWAY));
    }

    private Map<String, Object> frame(String title, String description, String feed, String data) {
        Map<String, Object> values = new HashMap<>();
        values.put("language", in.tag());
        values.put("title", title);
        values.put("description", description);
        values.put("feed", feed);
        values.put("data", data);
        values.put("look", "");
        values.put("logo", "");
        values.put("home", "/offentlig" + query);
        values.put("skip", in.of("Hopp til innholdet", "Hopp til innhaldet", "Skip to the content"));
        values.put("site", in.of("Samskap: åpne sider", "Samskap: opne sider", "Samskap: open pages"));
        values.put("languagesName", in.of("Språk", "Språk", "Language"));
        values.put(
                "languages",
                Arrays.stream(Language.values())
                        .map(other -> Map.<String, Object>of(
                                "tag", other.tag(), "name", other.itself(), "current", other == in))
                        .toList());
        values.put("feedName", in.of("Følg med (Atom)", "Følg med (Atom)", "Follow (Atom)"));
        values.put("dataName", in.of("Som data (JSON)", "Som data (JSON)", "As data (JSON)"));
        values.put(
                "licence",
                in.of(
                        "Innholdet kan deles med kreditering.",
                        "Innhaldet kan delast med kreditering.",
                        "The content may be shared with credit."));
        return values;
    }
}
