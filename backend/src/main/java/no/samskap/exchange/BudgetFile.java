package no.samskap.exchange;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.samskap.counting.Pabulib;
import no.samskap.counting.UnreadablePabulib;
import no.samskap.protocol.BoardCommand.OpenRound;
import no.samskap.protocol.IdeaId;
import no.samskap.protocol.Method;
import no.samskap.web.FieldChecks;
import no.samskap.web.FieldsWrong;

/**
 * What a budget round in a file says: projects and who wants which. Whatever is wrong is told with the field and the line.
 *
 * @param projects their names, in the file's order
 */
record BudgetFile(Map<IdeaId, String> projects, Method.Budget method, List<Map<IdeaId, Integer>> ballots) {
    private static final Pabulib.Limits LIMITS = new Pabulib.Limits(8 << 20, OpenRound.MOST_IDEAS, Recording.PEOPLE);
    private static final String FIELD = "pabulib";

    static BudgetFile of(String text) {
        Pabulib file = read(text);
        if (!file.approves()) {
            throw wrong("Bare stemmer som godkjenner prosjekter (approval), kan åpnes her.");
        }
        Map<IdeaId, String> projects = new LinkedHashMap<>();
        for (Pabulib.Project project : file.projects()) {
            if (!Recording.ID.matcher(project.id()).matches()) {
                throw wrong("Prosjektenes id-er må være bokstaver, tall og .-_:~, høyst 100 tegn.");
            }
            projects.put(new IdeaId(project.id()), name(project));
        }
        if (projects.isEmpty()) {
            throw wrong("Fila har ingen prosjekter.");
        }
        return new BudgetFile(projects, file.budget(), file.ballots());
    }

    private static String name(Pabulib.Project project) {
        String name = project.more().getOrDefault("name", "");
        FieldChecks checks = new FieldChecks();
        String kept = checks.text(FIELD, name.isBlank() ? project.id() : name, 1, Recording.TEXT);
        checks.done();
        return kept;
    }

    private static Pabulib read(String text) {
        try {
            return Pabulib.read(new StringReader(text.startsWith("\uFEFF") ? text.substring(1) : text), LIMITS);
        } catch (UnreadablePabulib e) {
            throw wrong("Linje " + e.line() + " (" + e.field() + "): Fila kan ikke stemme her.");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FieldsWrong wrong(String message) {
        FieldChecks checks = new FieldChecks();
        checks.wrong(FIELD, message);
        return checks.asRefusal();
    }
}
