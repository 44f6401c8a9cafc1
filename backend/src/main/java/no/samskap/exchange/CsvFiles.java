package no.samskap.exchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import no.samskap.board.BallotRow;
import no.samskap.protocol.IdeaId;
import no.samskap.protocol.Snapshot;
import no.samskap.protocol.Stance;
import org.jspecify.annotations.Nullable;

/** Tables as RFC 4180 has them: UTF-8, commas, a row of headings; lines end in LF. Written row by row. */
final class CsvFiles {
    private CsvFiles() {}

    /** One row an idea, in the order in which they were added. */
    static void ideas(List<Snapshot.Idea> ideas, OutputStream out) throws IOException {
        try (CsvWriter csv = csv(out)) {
            csv.writeRecord(
                    "idea",
                    "text",
                    "area",
                    "participant",
                    "at",
                    "version",
                    "buildsOn",
                    "agree",
                    "disagree",
                    "pass",
                    "comments");
            for (Snapshot.Idea idea : ideas) {
                csv.writeRecord(row(idea));
            }
        }
    }

    private static List<String> row(Snapshot.Idea idea) {
        Snapshot.@Nullable Tally tally = idea.tally();
        return List.of(
                idea.idea().value(),
                Cells.text(idea.text()),
                Cells.text(orEmpty(idea.area())),
                orEmpty(idea.by()),
                idea.at().toString(),
                String.valueOf(idea.version()),
                orEmpty(idea.buildsOn()),
                tally == null ? "" : String.valueOf(tally.agree()),
                tally == null ? "" : String.valueOf(tally.disagree()),
                tally == null ? "" : String.valueOf(tally.pass()),
                String.valueOf(idea.comments().size()));
    }

    /** One row a standing stance, by voters' names for files. */
    static void votes(List<BallotRow> ballots, OutputStream out) throws IOException {
        try (CsvWriter csv = csv(out)) {
            csv.writeRecord("participant", "idea", "stance");
            for (BallotRow ballot : ballots) {
                ballot.stances().forEach((idea, stance) -> csv.writeRecord(ballot.voter(), idea.value(), word(stance)));
            }
        }
    }

    /** One row a voter, one column an idea: 1 agree, -1 disagree, 0 pass, empty where there is no stance. */
    static void matrix(List<Snapshot.Idea> ideas, List<BallotRow> ballots, OutputStream out) throws IOException {
        List<IdeaId> columns = ideas.stream().map(Snapshot.Idea::idea).toList();
        try (CsvWriter csv = csv(out)) {
            List<String> header = new ArrayList<>(List.of("participant"));
            columns.forEach(idea -> header.add(idea.value()));
            csv.writeRecord(header);
            for (BallotRow ballot : ballots) {
                List<String> row = new ArrayList<>(List.of(ballot.voter()));
                columns.forEach(idea -> row.add(number(ballot.stances().get(idea))));
                csv.writeRecord(row);
            }
        }
    }

    private static CsvWriter csv(OutputStream out) {
        return CsvWriter.builder()
                .lineDelimiter(LineDelimiter.LF)
                .build(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    static String word(Stance stance) {
        return switch (stance) {
            case AGREE -> "agree";
            case DISAGREE -> "disagree";
            case PASS -> "pass";
            case NONE -> "none";
        };
    }

    private static String number(@Nullable Stance stance) {
        return switch (stance) {
            case AGREE -> "1";
            case DISAGREE -> "-1";
            case PASS -> "0";
            case NONE -> "";
            case null -> "";
        };
    }

    private static String orEmpty(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
