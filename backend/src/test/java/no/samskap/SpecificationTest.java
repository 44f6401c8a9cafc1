package no.samskap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds docs/spec.md against the names of all tests in the repository. */
class SpecificationTest {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern RULE = Pattern.compile("(?m)^- \\*\\*([A-Z]\\d{2})\\*\\* ");
    private static final Pattern JAVA_TEST = Pattern.compile("void ((?:[A-Z]\\d{2}_)+)");
    private static final Pattern SCRIPT_TEST = Pattern.compile("[`'\"]((?:[A-Z]\\d{2}[ ,:]+)+)");
    private static final Pattern ID = Pattern.compile("[A-Z]\\d{2}");

    @Test
    void every_rule_has_a_test_and_every_test_that_names_a_rule_names_one_that_is_there() throws IOException {
        Set<String> rules = new TreeSet<>(groups(RULE, Files.readString(ROOT.resolve("docs/spec.md"))));
        Set<String> proved = proved();
        assertThat(difference(rules, proved)).as("rules without a test").isEmpty();
        assertThat(difference(proved, rules))
                .as("tests of rules that are not there")
                .isEmpty();
    }

    private static Set<String> proved() throws IOException {
        Set<String> proved = new TreeSet<>();
        for (Path source : sources()) {
            String text = Files.readString(source);
            Pattern names = source.toString().endsWith(".java") ? JAVA_TEST : SCRIPT_TEST;
            groups(names, text)
                    .forEach(name ->
                            ID.matcher(name).results().map(MatchResult::group).forEach(proved::add));
        }
        return proved;
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> java = Stream.of("protocol", "backend", "simulator")
                        .map(module -> ROOT.resolve(module).resolve("src/test"))
                        .filter(Files::isDirectory)
                        .flatMap(SpecificationTest::walk);
                Stream<Path> script = Stream.of("frontend-static/src", "frontend-static/e2e")
                        .map(ROOT::resolve)
                        .filter(Files::isDirectory)
                        .flatMap(SpecificationTest::walk)) {
            return Stream.concat(java, script).toList();
        }
    }

    private static Stream<Path> walk(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().matches(".*(\\.java|\\.(test|spec)\\.tsx?)")).toList().stream();
        } catch (IOException e) {
            throw new IllegalStateException("cannot read " + folder, e);
        }
    }

    private static List<String> groups(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(match -> match.group(1)).toList();
    }

    private static Set<String> difference(Set<String> all, Set<String> without) {
        Set<String> rest = new TreeSet<>(all);
        rest.removeAll(without);
        return rest;
    }
}
