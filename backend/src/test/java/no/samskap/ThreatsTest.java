package no.samskap;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Holds docs/threats.md against the names of all tests: a test that tries threat 14 has {@code threat14} in its name beside
 * its rule, and the row of 14 names that rule.
 */
class ThreatsTest {
    private static final Map<String, Integer> LISTS = new TreeMap<>(Map.of("threat", 93, "fault", 35, "neighbour", 14));
    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| (threat|fault|neighbour|input)(\\d*) \\|([^|]*)\\|([^|]*)\\|([^|]*)\\|$");
    private static final Pattern NUMBER = Pattern.compile("(threat|fault|neighbour)\\d+");

    /** One line of the document: what is tried, the rules whose tests try it, and what is not met, where something is not. */
    private record Row(String name, String held, List<String> rules, String lacking) {}

    @Test
    void every_threat_and_every_fault_is_answered_for_and_its_tests_are_there() throws IOException {
        List<Row> rows = rows();
        Set<String> rules = SpecificationTest.rules();
        Map<String, Set<String>> tried = tried();
        List<String> wrong = new ArrayList<>();
        for (Row row : rows) {
            Set<String> byTests = row.name.equals("input") ? rules : tried.getOrDefault(row.name, Set.of());
            row.rules.stream()
                    .filter(rule -> !byTests.contains(rule))
                    .forEach(rule -> wrong.add(row.name + ": no test of " + rule + " has this number in its name"));
            if (row.held.isEmpty() || row.rules.isEmpty() && row.lacking.isEmpty()) {
                wrong.add(row.name + ": neither a test nor a reason");
            }
        }
        wrong.addAll(missing(rows));
        wrong.addAll(untold(rows));
        assertThat(wrong).isEmpty();
        System.out.println(
                LISTS.keySet().stream().map(list -> tally(list, rows)).collect(joining("; ", "Tried: ", ".")));
    }

    private static List<String> missing(List<Row> rows) {
        List<String> names = rows.stream().map(Row::name).toList();
        return LISTS.entrySet().stream()
                .flatMap(list -> IntStream.rangeClosed(1, list.getValue()).mapToObj(number -> list.getKey() + number))
                .filter(name -> names.stream().filter(name::equals).count() != 1)
                .map(name -> name + ": not there once")
                .toList();
    }

    /** Tests that say that they try something, of which the document does not know. */
    private static List<String> untold(List<Row> rows) throws IOException {
        List<String> wrong = new ArrayList<>();
        for (List<String> name : TestNames.all()) {
            for (String number : numbers(name)) {
                boolean told = rows.stream()
                        .anyMatch(row -> row.name.equals(number)
                                && row.rules.stream().anyMatch(TestNames.rules(name)::contains));
                if (!told) {
                    wrong.add(number + ": its row does not name " + TestNames.rules(name));
                }
            }
        }
        return wrong;
    }

    private static Map<String, Set<String>> tried() throws IOException {
        Map<String, Set<String>> tried = new TreeMap<>();
        for (List<String> name : TestNames.all()) {
            for (String number : numbers(name)) {
                tried.computeIfAbsent(number, any -> new TreeSet<>()).addAll(TestNames.rules(name));
            }
        }
        return tried;
    }

    private static List<String> numbers(List<String> name) {
        return name.stream().filter(word -> NUMBER.matcher(word).matches()).toList();
    }

    private static String tally(String list, List<Row> rows) {
        long tested = rows.stream()
                .filter(row -> row.name.matches(list + "\\d+") && !row.rules.isEmpty())
                .count();
        return tested + " of " + LISTS.get(list) + " " + list + "s";
    }

    private static List<Row> rows() throws IOException {
        return ROW.matcher(Files.readString(TestNames.ROOT.resolve("docs/threats.md")))
                .results()
                .map(found -> new Row(
                        found.group(1) + found.group(2),
                        found.group(3).strip(),
                        Stream.of(found.group(4).strip().split("[, ]+"))
                                .filter(rule -> !rule.isEmpty())
                                .toList(),
                        found.group(5).strip()))
                .toList();
    }
}
