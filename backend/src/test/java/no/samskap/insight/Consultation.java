package no.samskap.insight;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.samskap.protocol.IdeaId;

/**
 * A finished consultation as Polis publishes it: everybody's stances on the statements that were not moderated out, and the
 * opinion group that Polis put each participant in.
 *
 * @param groups for a participant's name the group; who was placed in none is not there
 */
record Consultation(Opinions opinions, Map<String, Integer> groups) {
    private static final Set<String> ABOUT_A_PERSON =
            Set.of("participant", "xid", "group-id", "n-comments", "n-votes", "n-agree", "n-disagree");

    static Consultation read(Path folder) {
        Set<String> refused = new HashSet<>();
        for (NamedCsvRecord comment : rows(folder.resolve("comments.csv"))) {
            if (comment.getField("moderated").strip().equals("-1")) {
                refused.add(comment.getField("comment-id").strip());
            }
        }
        List<NamedCsvRecord> rows = rows(folder.resolve("participants-votes.csv"));
        List<String> statements = rows.getFirst().getHeader().stream()
                .filter(name -> !ABOUT_A_PERSON.contains(name) && !refused.contains(name.strip()))
                .toList();
        Opinions.Builder opinions =
                new Opinions.Builder(statements.stream().map(IdeaId::new).toList());
        Map<String, Integer> groups = new HashMap<>();
        for (NamedCsvRecord row : rows) {
            for (int column = 0; column < statements.size(); column++) {
                String vote = row.findField(statements.get(column)).orElse("").strip();
                if (!vote.isEmpty()) {
                    opinions.stance(column, (int) Double.parseDouble(vote));
                }
            }
            String name = row.getField("participant");
            opinions.person(name);
            row.findField("group-id")
                    .filter(group -> !group.isBlank())
                    .ifPresent(group -> groups.put(name, Integer.parseInt(group.strip())));
        }
        return new Consultation(opinions.build(), groups);
    }

    private static List<NamedCsvRecord> rows(Path file) {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(Files.newBufferedReader(file))) {
            return new ArrayList<>(csv.stream().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * How well a grouping agrees with Polis's (adjusted Rand index: 1 is the same, 0 is what chance gives), over the
     * participants whom both have placed.
     */
    double agreement(Grouping grouping) {
        Map<Long, Integer> both = new HashMap<>();
        Map<Integer, Integer> theirs = new HashMap<>();
        Map<Integer, Integer> ours = new HashMap<>();
        int count = 0;
        for (int i = 0; i < grouping.people().length; i++) {
            Integer their = groups.get(opinions.name(grouping.people()[i]));
            if (their != null) {
                int our = grouping.parting().of()[i];
                both.merge(their * 1_000L + our, 1, Integer::sum);
                theirs.merge(their, 1, Integer::sum);
                ours.merge(our, 1, Integer::sum);
                count++;
            }
        }
        double expected = pairs(theirs) * pairs(ours) / (count * (count - 1.0) / 2);
        double most = (pairs(theirs) + pairs(ours)) / 2;
        return most == expected ? 0 : (pairs(both) - expected) / (most - expected);
    }

    private static double pairs(Map<?, Integer> sizes) {
        return sizes.values().stream().mapToDouble(n -> n * (n - 1.0) / 2).sum();
    }
}
