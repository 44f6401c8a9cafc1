package no.samskap.counting;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads a file line by line and keeps what it says. It is refused as a whole at the first thing that cannot be right, so
 * that nobody counts half a round.
 */
final class PabulibReader {
    /** No real file comes near; a longer field is no project's name. */
    private static final int MOST_IN_A_FIELD = 100_000;

    private static final long MOST_MONEY = 1_000_000_000_000L;

    private static final Set<String> VOTE_TYPES = Set.of("approval", "choose-1", "ordinal", "cumulative", "scoring");

    private final Pabulib.Limits limits;
    private final Map<String, String> meta = new LinkedHashMap<>();
    private final Map<String, Pabulib.Project> projects = new LinkedHashMap<>();
    private final List<Pabulib.Vote> votes = new ArrayList<>();
    private final Set<String> voters = new HashSet<>();
    private final Map<String, Long> lines = new HashMap<>();
    private long line = 1;

    PabulibReader(Pabulib.Limits limits) {
        this.limits = limits;
    }

    Pabulib read(Reader file) throws IOException, UnreadablePabulib {
        CountedReader counted = new CountedReader(file, limits.characters());
        try {
            // Not closed: that would close the caller's reader.
            CsvReader<CsvRecord> csv = CsvReader.builder()
                    .fieldSeparator(';')
                    // The sections have different columns; each is checked against its own heading.
                    .allowExtraFields(true)
                    .allowMissingFields(true)
                    // Names like "Lek" og moro, unquoted, are in towns' files.
                    .allowExtraCharsAfterClosingQuote(true)
                    .maxBufferSize(MOST_IN_A_FIELD)
                    .ofCsvRecord(counted);
            readAll(csv);
        } catch (CsvParseException e) {
            throw wrong("file", "Fila kan ikke leses etter denne linja: et anførselstegn eller et felt slutter aldri.");
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (CountedReader.TooLong e) {
            throw wrong("file", "Fila er for stor: høyst " + limits.characters() + " tegn.");
        }
        return whole();
    }

    private void readAll(CsvReader<CsvRecord> csv) throws UnreadablePabulib {
        Section section = null;
        List<String> header = null;
        for (CsvRecord row : csv) {
            line = row.getStartingLineNumber();
            Section begun = row.getFieldCount() == 1 ? Section.called(unmarked(row.getField(0))) : null;
            if (begun != null) {
                section = next(section, begun);
                header = null;
            } else if (section == null) {
                throw wrong("META", "Fila begynner ikke med META.");
            } else if (header == null) {
                header = header(section, row);
            } else {
                section.take(this, fields(section, header, row));
            }
        }
    }

    private static String unmarked(String first) {
        String text = first.startsWith("\uFEFF") ? first.substring(1) : first;
        return text.strip();
    }

    private Section next(@Nullable Section last, Section begun) throws UnreadablePabulib {
        int expected = last == null ? 0 : last.ordinal() + 1;
        if (begun.ordinal() != expected) {
            throw wrong(begun.name(), "Delene skal komme én gang hver: META, PROJECTS, VOTES.");
        }
        return begun;
    }

    private List<String> header(Section section, CsvRecord row) throws UnreadablePabulib {
        List<String> header = row.getFields().stream().map(String::strip).toList();
        for (String needed : section.columns) {
            if (!header.contains(needed)) {
                throw wrong(needed, "Kolonnen mangler i " + section + ".");
            }
        }
        if (Set.copyOf(header).size() < header.size()) {
            throw wrong(section.name(), "To kolonner heter det samme.");
        }
        return header;
    }

    private Map<String, String> fields(Section section, List<String> header, CsvRecord row) throws UnreadablePabulib {
        if (row.getFieldCount() != header.size()) {
            throw wrong(
                    section.name(),
                    "Linja har " + row.getFieldCount() + " felt, men overskriften har " + header.size() + ".");
        }
        Map<String, String> fields = new LinkedHashMap<>();
        for (int i = 0; i < header.size(); i++) {
            fields.put(header.get(i), row.getField(i));
        }
        return fields;
    }

    private void takeMeta(Map<String, String> fields) throws UnreadablePabulib {
        String key = taken(fields, "key").strip();
        String value = taken(fields, "value").strip();
        if (meta.put(key, value) != null) {
            throw wrong(key, "Nøkkelen står to ganger.");
        }
        lines.put(key, line);
        if (key.equals(Pabulib.BUDGET)) {
            meta.put(key, String.valueOf(money(key, value)));
        }
        if (key.equals(Pabulib.VOTE_TYPE) && !VOTE_TYPES.contains(value)) {
            throw wrong(key, "Vi kjenner ikke denne måten å stemme på: " + value);
        }
    }

    private void takeProject(Map<String, String> fields) throws UnreadablePabulib {
        String id = named("project_id", taken(fields, "project_id"));
        long cost = money("cost", taken(fields, "cost"));
        if (projects.put(id, new Pabulib.Project(id, cost, fields)) != null) {
            throw wrong("project_id", "To prosjekter har samme id.");
        }
        if (projects.size() > limits.projects()) {
            throw wrong("PROJECTS", "For mange prosjekter: høyst " + limits.projects() + ".");
        }
    }

    private void takeVote(Map<String, String> fields) throws UnreadablePabulib {
        String voter = named("voter_id", taken(fields, "voter_id"));
        if (!voters.add(voter)) {
            throw wrong("voter_id", "To stemmer har samme id.");
        }
        Set<String> wanted = new LinkedHashSet<>();
        for (String id : taken(fields, "vote").split(",", -1)) {
            String project = id.strip();
            if (!project.isEmpty() && !projects.containsKey(project)) {
                throw wrong("vote", "Stemmen nevner et prosjekt som ikke finnes.");
            }
            if (!project.isEmpty() && !wanted.add(project)) {
                throw wrong("vote", "Stemmen nevner et prosjekt to ganger.");
            }
        }
        votes.add(new Pabulib.Vote(voter, List.copyOf(wanted), fields));
        if (votes.size() > limits.votes()) {
            throw wrong("VOTES", "For mange stemmer: høyst " + limits.votes() + ".");
        }
    }

    private Pabulib whole() throws UnreadablePabulib {
        for (String key : List.of(Pabulib.BUDGET, Pabulib.VOTE_TYPE)) {
            if (!meta.containsKey(key)) {
                throw wrong(key, "Nøkkelen mangler i META.");
            }
        }
        counted("num_projects", projects.size());
        counted("num_votes", votes.size());
        return new Pabulib(meta, List.copyOf(projects.values()), List.copyOf(votes));
    }

    private void counted(String key, int found) throws UnreadablePabulib {
        String told = meta.get(key);
        if (told != null && !told.equals(String.valueOf(found))) {
            line = lines.getOrDefault(key, line);
            throw wrong(key, "Fila sier " + told + ", men har " + found + ". Er den hel?");
        }
    }

    private static String taken(Map<String, String> fields, String column) {
        String value = fields.remove(column);
        return value == null ? "" : value;
    }

    private String named(String field, String value) throws UnreadablePabulib {
        if (value.isBlank()) {
            throw wrong(field, "Feltet er tomt.");
        }
        return value.strip();
    }

    /** A whole number, also where it is written with decimals that are all zero. */
    private long money(String field, String value) throws UnreadablePabulib {
        try {
            BigDecimal number = value.length() > 30 ? BigDecimal.ZERO : new BigDecimal(value.strip());
            long whole = number.longValueExact();
            if (whole >= 1 && whole <= MOST_MONEY) {
                return whole;
            }
        } catch (ArithmeticException | NumberFormatException e) {
            // Told below: it is neither.
        }
        throw wrong(field, "Skal være et helt tall fra 1 til " + MOST_MONEY + ".");
    }

    private UnreadablePabulib wrong(String field, String message) {
        return new UnreadablePabulib(line, field, message);
    }

    private enum Section {
        META("key", "value") {
            @Override
            void take(PabulibReader reader, Map<String, String> fields) throws UnreadablePabulib {
                reader.takeMeta(fields);
            }
        },
        PROJECTS("project_id", "cost") {
            @Override
            void take(PabulibReader reader, Map<String, String> fields) throws UnreadablePabulib {
                reader.takeProject(fields);
            }
        },
        VOTES("voter_id", "vote") {
            @Override
            void take(PabulibReader reader, Map<String, String> fields) throws UnreadablePabulib {
                reader.takeVote(fields);
            }
        };

        private final List<String> columns;

        Section(String... columns) {
            this.columns = List.of(columns);
        }

        abstract void take(PabulibReader reader, Map<String, String> fields) throws UnreadablePabulib;

        static @Nullable Section called(String name) {
            String upper = name.toUpperCase(Locale.ROOT);
            return Stream.of(values())
                    .filter(section -> section.name().equals(upper))
                    .findFirst()
                    .orElse(null);
        }
    }
}
