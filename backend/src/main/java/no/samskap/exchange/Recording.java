package no.samskap.exchange;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import no.samskap.protocol.IdeaId;
import no.samskap.protocol.RecordedConsultation;
import no.samskap.protocol.Stance;
import no.samskap.web.FieldChecks;
import no.samskap.web.FieldsWrong;
import org.jspecify.annotations.Nullable;

/**
 * What a recorded consultation says: statements, and each person's standing stance on them. Columns are found by name, the
 * last vote counts, 1 is agree. What was moderated out there is left out here, with its votes.
 *
 * @param statements in the file's order
 * @param people by the name that the recording has for them, which is used for nothing else
 */
record Recording(Map<IdeaId, String> statements, Map<String, Map<IdeaId, Stance>> people) {
    static final int STATEMENTS = 1_000;
    static final int PEOPLE = 5_000;
    static final int TEXT = 2_000;
    static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._:~-]{0,99}");
    private static final String MODERATED_OUT = "-1";

    /** Reads all of it, or throws what is wrong with it, naming field and line. */
    static Recording of(RecordedConsultation recorded) {
        Recording recording = new Recording(new LinkedHashMap<>(), new LinkedHashMap<>());
        recording.readStatements(CsvTable.of("statements", recorded.statements()));
        FieldChecks checks = new FieldChecks();
        if ((recorded.votes() == null) == (recorded.matrix() == null)) {
            checks.wrong("votes", "Gi enten stemmene eller matrisen.");
        }
        checks.done();
        if (recorded.votes() != null) {
            recording.readVotes(CsvTable.of("votes", recorded.votes()));
        } else {
            recording.readMatrix(CsvTable.of("matrix", Objects.requireNonNull(recorded.matrix())));
        }
        return recording;
    }

    private void readStatements(CsvTable table) {
        int id = table.column("comment-id", "idea");
        int text = table.column("comment-body", "text");
        @Nullable Integer moderated = table.columns().get("moderated");
        table.rows(row -> {
            boolean out =
                    moderated != null && row.cells().get(moderated).strip().equals(MODERATED_OUT);
            String its = row.cells().get(id).strip();
            if (!ID.matcher(its).matches()) {
                throw table.wrong(row, "Id-en må være bokstaver, tall og .-_:~, høyst 100 tegn.");
            }
            if (!out && statements.put(new IdeaId(its), text(table, row, text)) != null) {
                throw table.wrong(row, "To utsagn har samme id.");
            }
            if (statements.size() > STATEMENTS) {
                throw table.wrong(row, "For mange utsagn: høyst " + STATEMENTS + ".");
            }
        });
    }

    private static String text(CsvTable table, CsvTable.Row row, int column) {
        FieldChecks checks = new FieldChecks();
        String kept = checks.text("text", Cells.plain(row.cells().get(column)), 1, TEXT);
        try {
            checks.done();
        } catch (FieldsWrong e) {
            throw table.wrong(row, "Utsagnet må ha fra 1 til " + TEXT + " tegn som kan vises.");
        }
        return kept;
    }

    private void readVotes(CsvTable table) {
        int voter = table.column("voter-id", "participant");
        int id = table.column("comment-id", "idea");
        int vote = table.column("vote", "stance");
        @Nullable Integer timestamp = table.columns().get("timestamp");
        Map<String, Long> latest = new LinkedHashMap<>();
        table.rows(row -> {
            String person = row.cells().get(voter).strip();
            IdeaId statement = new IdeaId(row.cells().get(id).strip());
            Stance stance = stance(table, row, row.cells().get(vote));
            long at = timestamp == null ? row.line() : time(table, row, timestamp);
            String key = person.length() + ":" + person + statement;
            if (statements.containsKey(statement) && at >= latest.getOrDefault(key, Long.MIN_VALUE)) {
                latest.put(key, at);
                take(table, row, person, statement, stance);
            }
        });
    }

    private void readMatrix(CsvTable table) {
        int person = table.column("participant");
        table.rows(row -> statements.keySet().forEach(statement -> {
            @Nullable Integer column = table.columns().get(statement.value());
            if (column != null && !row.cells().get(column).isBlank()) {
                Stance stance = stance(table, row, row.cells().get(column));
                take(table, row, row.cells().get(person).strip(), statement, stance);
            }
        }));
    }

    private void take(CsvTable table, CsvTable.Row row, String person, IdeaId statement, Stance stance) {
        if (person.isEmpty()) {
            throw table.wrong(row, "Linja sier ikke hvem.");
        }
        people.computeIfAbsent(person, name -> new LinkedHashMap<>()).put(statement, stance);
        if (people.size() > PEOPLE) {
            throw table.wrong(row, "For mange deltakere: høyst " + PEOPLE + ".");
        }
    }

    private static Stance stance(CsvTable table, CsvTable.Row row, String cell) {
        return switch (cell.strip()) {
            case "1", "agree" -> Stance.AGREE;
            case "-1", "disagree" -> Stance.DISAGREE;
            case "0", "pass" -> Stance.PASS;
            default -> throw table.wrong(row, "En stemme er 1, 0 eller -1.");
        };
    }

    private static long time(CsvTable table, CsvTable.Row row, int column) {
        try {
            return Long.parseLong(row.cells().get(column).strip());
        } catch (NumberFormatException e) {
            throw table.wrong(row, "Tidspunktet er ikke et helt tall.");
        }
    }
}
