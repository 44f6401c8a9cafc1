package no.samskap.simulator.recording;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.samskap.simulator.matrix.VoteMatrix;

/** Reads a recording from its folder: {@code summary}, {@code comments}, {@code votes} and {@code participants-votes}. */
public final class RecordingFolder {
    private static final int LONGEST_TEXT = 2_000;

    private final Path folder;

    private RecordingFolder(Path folder) {
        this.folder = folder;
    }

    /** Reads all four files; a file that is missing or has other columns than expected is an error that says which. */
    public static Recording read(Path folder) throws IOException {
        return new RecordingFolder(folder).read();
    }

    private Recording read() throws IOException {
        List<Vote> votes = votes();
        List<NamedCsvRecord> participants = named("participants-votes.csv");
        return new Recording(topic(), statements(participants, votes), votes, finalStances(participants));
    }

    private String topic() throws IOException {
        Path file = folder.resolve("summary.csv");
        try (CsvReader<CsvRecord> reader =
                CsvReader.builder().detectBomHeader(true).ofCsvRecord(file)) {
            return reader.stream()
                    .filter(line -> line.getField(0).equals("topic"))
                    .map(line -> line.getField(1).strip())
                    .findFirst()
                    .orElseThrow(() -> new IOException("no topic in " + file));
        }
    }

    private List<Vote> votes() throws IOException {
        var votes = new ArrayList<Vote>();
        for (NamedCsvRecord line : named("votes.csv")) {
            votes.add(new Vote(
                    Long.parseLong(line.getField("timestamp")),
                    line.getField("voter-id"),
                    line.getField("comment-id"),
                    Stance.ofCell(line.getField("vote"))));
        }
        // The sort is stable: two votes of one millisecond stay as the file has them.
        votes.sort(Comparator.comparingLong(Vote::at));
        return votes;
    }

    private List<Statement> statements(List<NamedCsvRecord> participants, List<Vote> votes) throws IOException {
        Map<String, Statement> said = comments();
        Set<String> votedOn = new LinkedHashSet<>();
        said.keySet().stream().filter(columns(participants)::contains).forEach(votedOn::add);
        votedOn.addAll(columns(participants));
        votes.forEach(vote -> votedOn.add(vote.statement()));
        return votedOn.stream().map(id -> said.getOrDefault(id, textLost(id))).toList();
    }

    private Map<String, Statement> comments() throws IOException {
        var lines = new ArrayList<>(named("comments.csv"));
        lines.sort(Comparator.comparingLong(line -> Long.parseLong(line.getField("timestamp"))));
        Map<String, Statement> said = new LinkedHashMap<>();
        for (NamedCsvRecord line : lines) {
            String id = line.getField("comment-id");
            String text = cut(line.getField("comment-body").strip());
            said.put(id, text.isEmpty() ? textLost(id) : new Statement(id, line.getField("author-id"), text));
        }
        return said;
    }

    private VoteMatrix finalStances(List<NamedCsvRecord> participants) {
        Set<String> columns = columns(participants);
        var rows = new ArrayList<Map<String, Integer>>();
        for (NamedCsvRecord line : participants) {
            Map<String, Integer> row = new HashMap<>();
            for (String statement : columns) {
                String cell = line.getField(statement);
                if (!cell.isEmpty()) {
                    row.put(statement, Stance.ofCell(cell).cell());
                }
            }
            rows.add(row);
        }
        return new VoteMatrix(rows);
    }

    /** A statement's column is headed by its number; the other columns tell about the participant. */
    private static Set<String> columns(List<NamedCsvRecord> participants) {
        var columns = new LinkedHashSet<String>();
        if (!participants.isEmpty()) {
            participants.getFirst().getHeader().stream()
                    .filter(name -> name.chars().allMatch(Character::isDigit))
                    .forEach(columns::add);
        }
        return columns;
    }

    private static Statement textLost(String id) {
        return new Statement(id, "", "(statement " + id + ")");
    }

    private static String cut(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST_TEXT
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST_TEXT));
    }

    private List<NamedCsvRecord> named(String file) throws IOException {
        try (CsvReader<NamedCsvRecord> reader =
                CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(folder.resolve(file))) {
            return reader.stream().toList();
        }
    }
}
