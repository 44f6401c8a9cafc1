package no.samskap.exchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import no.samskap.board.BallotRow;
import no.samskap.protocol.IdeaId;
import no.samskap.protocol.Snapshot;
import no.samskap.protocol.Stance;
import org.jspecify.annotations.Nullable;

/**
 * A challenge as Polis exports a consultation: a folder of tables, packed. Statements and people have numbers there. When
 * somebody voted is not known here and so is the same for all: the moment of the export.
 */
final class PolisFolder {
    private final ZipOutputStream zip;
    private final String now;

    private PolisFolder(ZipOutputStream zip, Instant now) {
        this.zip = zip;
        this.now = String.valueOf(now.getEpochSecond());
    }

    static void write(String topic, List<Snapshot.Idea> ideas, List<BallotRow> ballots, Instant now, OutputStream out)
            throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            PolisFolder folder = new PolisFolder(zip, now);
            folder.summary(topic, ideas, ballots);
            folder.comments(ideas, ballots.size());
            folder.votes(ideas, ballots);
            folder.participants(ideas, ballots);
        }
    }

    private interface Rows {
        void write(CsvWriter csv);
    }

    private void file(String name, Rows rows) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        CsvWriter csv = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.LF)
                .build(new OutputStreamWriter(zip, StandardCharsets.UTF_8));
        rows.write(csv);
        csv.flush();
        zip.closeEntry();
    }

    private void summary(String topic, List<Snapshot.Idea> ideas, List<BallotRow> ballots) throws IOException {
        file("summary.csv", csv -> {
            csv.writeRecord("topic", Cells.text(topic));
            csv.writeRecord("voters", String.valueOf(ballots.size()));
            csv.writeRecord("comments", String.valueOf(ideas.size()));
        });
    }

    /** Authors are numbered after those who voted, whose pseudonyms are others: no number stands for both. */
    private void comments(List<Snapshot.Idea> ideas, int voters) throws IOException {
        Map<String, Integer> authors = new HashMap<>();
        file("comments.csv", csv -> {
            csv.writeRecord("timestamp", "comment-id", "author-id", "agrees", "disagrees", "moderated", "comment-body");
            for (int i = 0; i < ideas.size(); i++) {
                Snapshot.Idea idea = ideas.get(i);
                Snapshot.@Nullable Tally tally = idea.tally();
                Object by = idea.by();
                csv.writeRecord(
                        String.valueOf(idea.at().getEpochSecond()),
                        String.valueOf(i),
                        by == null
                                ? ""
                                : String.valueOf(
                                        authors.computeIfAbsent(by.toString(), any -> voters + authors.size())),
                        tally == null ? "" : String.valueOf(tally.agree()),
                        tally == null ? "" : String.valueOf(tally.disagree()),
                        "1",
                        Cells.text(idea.text()));
            }
        });
    }

    private void votes(List<Snapshot.Idea> ideas, List<BallotRow> ballots) throws IOException {
        file("votes.csv", csv -> {
            csv.writeRecord("timestamp", "comment-id", "voter-id", "vote");
            for (int person = 0; person < ballots.size(); person++) {
                for (int idea = 0; idea < ideas.size(); idea++) {
                    String vote = vote(ballots.get(person), ideas.get(idea).idea());
                    if (!vote.isEmpty()) {
                        csv.writeRecord(now, String.valueOf(idea), String.valueOf(person), vote);
                    }
                }
            }
        });
    }

    private void participants(List<Snapshot.Idea> ideas, List<BallotRow> ballots) throws IOException {
        file("participants-votes.csv", csv -> {
            List<String> header =
                    new ArrayList<>(List.of("participant", "group-id", "n-votes", "n-agree", "n-disagree"));
            for (int idea = 0; idea < ideas.size(); idea++) {
                header.add(String.valueOf(idea));
            }
            csv.writeRecord(header);
            for (int person = 0; person < ballots.size(); person++) {
                BallotRow ballot = ballots.get(person);
                List<String> votes =
                        ideas.stream().map(idea -> vote(ballot, idea.idea())).toList();
                List<String> row = new ArrayList<>(List.of(
                        String.valueOf(person),
                        "",
                        count(votes, "1", "-1", "0"),
                        count(votes, "1"),
                        count(votes, "-1")));
                row.addAll(votes);
                csv.writeRecord(row);
            }
        });
    }

    private static String count(List<String> votes, String... wanted) {
        return String.valueOf(
                votes.stream().filter(vote -> List.of(wanted).contains(vote)).count());
    }

    private static String vote(BallotRow ballot, IdeaId idea) {
        @Nullable Stance stance = ballot.stances().get(idea);
        return switch (stance) {
            case AGREE -> "1";
            case DISAGREE -> "-1";
            case PASS -> "0";
            case NONE -> "";
            case null -> "";
        };
    }
}
