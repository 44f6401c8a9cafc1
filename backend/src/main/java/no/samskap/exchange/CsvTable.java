package no.samskap.exchange;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.samskap.web.FieldChecks;
import no.samskap.web.FieldsWrong;

/**
 * A CSV file that came as a field of a request, read row by row by its columns' names. Whatever is wrong is told with the
 * field and the line.
 */
final class CsvTable {
    private final String field;
    private final String text;
    private final Map<String, Integer> columns = new HashMap<>();

    /** One row. */
    record Row(long line, List<String> cells) {}

    /** What is done with each row. */
    interface Reader {
        void row(Row row);
    }

    private CsvTable(String field, String text) {
        this.field = field;
        this.text = text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** Reads the heading. */
    static CsvTable of(String field, String text) {
        CsvTable table = new CsvTable(field, text);
        table.read(
                row -> {
                    for (String name : row.cells) {
                        table.columns.putIfAbsent(name.strip(), table.columns.size());
                    }
                    if (table.columns.size() < row.cells.size()) {
                        throw table.wrong(row, "To kolonner heter det samme.");
                    }
                },
                true);
        return table;
    }

    /** The columns by name, in their order on the page's left to right. */
    Map<String, Integer> columns() {
        return columns;
    }

    /** The first of these columns that is there. */
    int column(String... names) {
        for (String name : names) {
            Integer at = columns.get(name);
            if (at != null) {
                return at;
            }
        }
        throw wrong(new Row(1, List.of()), "Kolonnen mangler: " + String.join(" eller ", names) + ".");
    }

    /** Every row after the heading. */
    void rows(Reader reader) {
        read(reader, false);
    }

    FieldsWrong wrong(Row row, String message) {
        FieldChecks checks = new FieldChecks();
        checks.wrong(field, "Linje " + row.line + ": " + message);
        return checks.asRefusal();
    }

    private void read(Reader reader, boolean heading) {
        long line = 1;
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(text)) {
            boolean first = true;
            for (CsvRecord found : csv) {
                Row row = new Row(found.getStartingLineNumber(), found.getFields());
                line = row.line;
                if (first == heading) {
                    checkWidth(row, heading);
                    reader.row(row);
                }
                if (first && heading) {
                    return;
                }
                first = false;
            }
        } catch (CsvParseException e) {
            throw wrong(new Row(line, List.of()), "Fila kan ikke leses etter denne linja.");
        } catch (java.io.IOException e) {
            throw new IllegalStateException("a text in memory should be readable", e);
        }
        if (heading) {
            throw wrong(new Row(line, List.of()), "Fila er tom.");
        }
    }

    private void checkWidth(Row row, boolean heading) {
        if (!heading && row.cells.size() != columns.size()) {
            throw wrong(row, "Linja har " + row.cells.size() + " felt, men overskriften har " + columns.size() + ".");
        }
    }
}
