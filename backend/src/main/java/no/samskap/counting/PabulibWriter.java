package no.samskap.counting;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes a file row by row. */
final class PabulibWriter {
    private final CsvWriter csv;

    private PabulibWriter(CsvWriter csv) {
        this.csv = csv;
    }

    static void write(Pabulib round, Writer file) throws IOException {
        CsvWriter csv = CsvWriter.builder()
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.LF)
                .build(file);
        new PabulibWriter(csv).write(round);
        csv.flush();
    }

    private void write(Pabulib round) {
        csv.writeRecord("META");
        csv.writeRecord("key", "value");
        round.meta().forEach((key, value) -> csv.writeRecord(key, value));
        csv.writeRecord("PROJECTS");
        Set<String> projectColumns =
                columns(round.projects().stream().map(Pabulib.Project::more).toList());
        csv.writeRecord(row("project_id", "cost", List.copyOf(projectColumns)));
        for (Pabulib.Project project : round.projects()) {
            csv.writeRecord(row(project.id(), String.valueOf(project.cost()), cells(projectColumns, project.more())));
        }
        csv.writeRecord("VOTES");
        Set<String> voteColumns =
                columns(round.votes().stream().map(Pabulib.Vote::more).toList());
        csv.writeRecord(row("voter_id", "vote", List.copyOf(voteColumns)));
        for (Pabulib.Vote vote : round.votes()) {
            csv.writeRecord(row(vote.voter(), String.join(",", vote.projects()), cells(voteColumns, vote.more())));
        }
    }

    private static Set<String> columns(List<Map<String, String>> rows) {
        Set<String> columns = new LinkedHashSet<>();
        rows.forEach(row -> columns.addAll(row.keySet()));
        return columns;
    }

    private static List<String> cells(Set<String> columns, Map<String, String> row) {
        return columns.stream().map(column -> row.getOrDefault(column, "")).toList();
    }

    private static List<String> row(String first, String second, List<String> rest) {
        List<String> row = new ArrayList<>(List.of(first, second));
        row.addAll(rest);
        return row;
    }
}
