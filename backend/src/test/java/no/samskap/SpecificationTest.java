package no.samskap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Holds docs/spec.md against the names of all tests in the repository. */
class SpecificationTest {
    private static final Pattern RULE = Pattern.compile("(?m)^- \\*\\*([A-Z]\\d{2})\\*\\* ");

    @Test
    void every_rule_has_a_test_and_every_test_that_names_a_rule_names_one_that_is_there() throws IOException {
        Set<String> rules = rules();
        Set<String> proved = new TreeSet<>();
        TestNames.all().forEach(name -> proved.addAll(TestNames.rules(name)));
        assertThat(difference(rules, proved)).as("rules without a test").isEmpty();
        assertThat(difference(proved, rules))
                .as("tests of rules that are not there")
                .isEmpty();
    }

    static Set<String> rules() throws IOException {
        Set<String> rules = new TreeSet<>();
        RULE.matcher(Files.readString(TestNames.ROOT.resolve("docs/spec.md")))
                .results()
                .forEach(found -> rules.add(found.group(1)));
        return rules;
    }

    private static Set<String> difference(Set<String> all, Set<String> without) {
        Set<String> rest = new TreeSet<>(all);
        rest.removeAll(without);
        return rest;
    }
}
