package no.samskap.simulator.matrix;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads {@code matrix.csv} as the server exports it: the participant's pseudonym, then a column an idea. */
public final class MatrixCsv {
    private static final String PARTICIPANT = "participant";
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private MatrixCsv() {}

    /** A cell that is no stance, or a first column of another name, is an error: then it is not the file we know. */
    public static VoteMatrix read(String csv) {
        String text = csv.startsWith(BYTE_ORDER_MARK) ? csv.substring(1) : csv;
        var rows = new ArrayList<Map<String, Integer>>();
        for (NamedCsvRecord line :
                CsvReader.builder().ofNamedCsvRecord(text).stream().toList()) {
            rows.add(row(line));
        }
        return new VoteMatrix(rows);
    }

    private static Map<String, Integer> row(NamedCsvRecord line) {
        List<String> header = line.getHeader();
        if (!header.contains(PARTICIPANT)) {
            throw new IllegalArgumentException("expected a column '" + PARTICIPANT + "', found " + header);
        }
        Map<String, Integer> row = new HashMap<>();
        for (String idea : header) {
            String cell = line.getField(idea);
            if (!idea.equals(PARTICIPANT) && !cell.isEmpty()) {
                row.put(idea, stance(cell));
            }
        }
        return row;
    }

    private static int stance(String cell) {
        return switch (cell) {
            case "1" -> 1;
            case "-1" -> -1;
            case "0" -> 0;
            default -> throw new IllegalArgumentException("expected 1, -1, 0 or an empty cell, found '" + cell + "'");
        };
    }
}
