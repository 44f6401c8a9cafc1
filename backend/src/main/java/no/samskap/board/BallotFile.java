package no.samskap.board;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import no.samskap.protocol.IdeaId;

/**
 * A round's ballots for everybody who wants to recount: a table with a row a ballot in the order of its receipt, which
 * tells nothing, a column an idea, and its number in the cell where the ballot names the idea.
 */
record BallotFile(byte[] csv) {
    /** A ballot and the code that its voter knows it by. */
    record Line(String receipt, Map<IdeaId, Integer> ballot) {}

    static BallotFile of(List<IdeaId> ideas, List<Line> lines) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (CsvWriter csv =
                CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(new OutputStreamWriter(bytes, UTF_8))) {
            List<String> header = new ArrayList<>(List.of("receipt"));
            ideas.forEach(idea -> header.add(idea.value()));
            csv.writeRecord(header);
            lines.stream().sorted(Comparator.comparing(Line::receipt)).forEach(line -> {
                List<String> row = new ArrayList<>(List.of(line.receipt()));
                ideas.forEach(idea -> row.add(
                        line.ballot().containsKey(idea)
                                ? String.valueOf(line.ballot().get(idea))
                                : ""));
                csv.writeRecord(row);
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new BallotFile(bytes.toByteArray());
    }

    /** The file's SHA-256. It is also what parts equals, since nobody can know it before the last ballot is cast. */
    String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(csv));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    byte[] packed() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zipped = new GZIPOutputStream(bytes)) {
            zipped.write(csv);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static BallotFile unpacked(byte[] packed) {
        try (GZIPInputStream plain = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return new BallotFile(plain.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
