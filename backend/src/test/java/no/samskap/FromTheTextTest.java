package no.samskap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the table of the source text against what is there. */
class FromTheTextTest {
    private static final Path ROOT = Path.of("..");
    private static final int ROWS = 16;
    private static final Pattern TEST = Pattern.compile("`([A-Za-z-]+(?:Test|IT)|[a-z-]+\\.(?:spec|test)\\.ts)`");
    private static final Pattern RULE = Pattern.compile("\\b[A-Z][0-9]{2}\\b");

    private static List<String> rows() throws IOException {
        return Files.readAllLines(ROOT.resolve("docs/from-the-text.md")).stream()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| the text") && !line.startsWith("| ---"))
                .toList();
    }

    @Test
    void K61_every_row_of_the_source_text_names_tests_and_rules_that_are_there() throws IOException {
        Set<String> files = new HashSet<>();
        for (String folder :
                List.of("backend/src/test", "simulator/src/test", "frontend-static/e2e", "frontend-static/src")) {
            files.addAll(below(folder));
        }
        String spec = Files.readString(ROOT.resolve("docs/spec.md"));
        assertThat(rows()).hasSize(ROWS);
        for (String row : rows()) {
            String[] cells = row.split("\\|", -1);
            List<String> tests = found(TEST, cells[3]);
            List<String> rules = found(RULE, cells[4]);
            assertThat(tests).as(row).isNotEmpty();
            assertThat(rules).as(row).isNotEmpty();
            assertThat(files).as(row).containsAll(tests);
            assertThat(rules).as(row).allSatisfy(rule -> assertThat(spec).contains("- **" + rule + "**"));
        }
    }

    private static Set<String> below(String folder) throws IOException {
        try (Stream<Path> all = Files.walk(ROOT.resolve(folder))) {
            return all.filter(Files::isRegularFile)
                    .map(file -> String.valueOf(file.getFileName()).replaceAll("\\.java$", ""))
                    .collect(Collectors.toSet());
        }
    }

    private static List<String> found(Pattern pattern, String cell) {
        return pattern.matcher(cell)
                .results()
                .map((MatchResult match) -> match.groupCount() > 0 ? match.group(1) : match.group())
                .toList();
    }
}
