package no.samskap.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import no.samskap.protocol.Account;
import no.samskap.protocol.IdeaId;
import no.samskap.protocol.Method;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Holds our Equal Shares against another's, as {@code src/test/counting-by-others/README.md} tells. */
class PabutoolsTest {
    private static final String SEED = "pabutools";

    @Test
    void V10_equal_shares_buys_what_an_independent_implementation_buys_in_the_same_order() throws IOException {
        try (var committed = PabutoolsTest.class.getResourceAsStream("/counting/pabutools.txt.gz");
                var lines = new BufferedReader(
                        new InputStreamReader(new GZIPInputStream(committed), StandardCharsets.UTF_8))) {
            assertThat(agreeing(lines.lines(), 0)).isEqualTo(10_000);
        }
    }

    @Test
    void V10_real_rounds_of_towns_come_out_as_an_independent_implementation_has_them() throws IOException {
        try (var committed = PabutoolsTest.class.getResourceAsStream("/counting/real.txt");
                var lines = new BufferedReader(new InputStreamReader(committed, StandardCharsets.UTF_8))) {
            assertThat(agreeing(lines.lines(), 2)).isEqualTo(60);
        }
    }

    @Test
    @EnabledIfSystemProperty(named = "pabutools", matches = ".+")
    void V10_the_same_for_a_file_of_any_length() throws IOException {
        try (Stream<String> lines = Files.lines(Path.of(System.getProperty("pabutools")))) {
            System.out.println(agreeing(lines, 0) + " instances, each with five answers: all agree");
        }
    }

    /** @param from in which field an instance begins */
    private static int agreeing(Stream<String> lines, int from) {
        return lines.mapToInt(line -> {
                    String[] fields = line.split("\t", -1);
                    assertThat(answers(instance(fields, from))).as(line).isEqualTo(expected(fields, from + 3));
                    return 1;
                })
                .sum();
    }

    /** One instance to hold against another's answers. */
    record Instance(Method.Budget budget, List<IdeaId> ideas, List<Map<IdeaId, Integer>> ballots) {}

    private static Instance instance(String[] fields, int from) {
        List<Method.Cost> costs = Stream.of(fields[from + 1].split(" "))
                .map(pair -> pair.split(":"))
                .map(pair -> new Method.Cost(new IdeaId(pair[0]), Long.parseLong(pair[1])))
                .toList();
        List<Map<IdeaId, Integer>> ballots = Stream.of(fields[from + 2].split(",", -1))
                .map(kind -> kind.split("\\*", -1))
                .flatMap(kind -> Collections.nCopies(Integer.parseInt(kind[0]), ballot(kind[1])).stream())
                .toList();
        return new Instance(
                new Method.Budget(Long.parseLong(fields[from]), costs),
                costs.stream().map(Method.Cost::idea).toList(),
                ballots);
    }

    private static Map<IdeaId, Integer> ballot(String names) {
        Map<IdeaId, Integer> ballot = new LinkedHashMap<>();
        Stream.of(names.split(" ")).filter(name -> !name.isEmpty()).forEach(name -> ballot.put(new IdeaId(name), 1));
        return ballot;
    }

    static Map<String, String> expected(String[] fields, int from) {
        Map<String, String> expected = new TreeMap<>();
        for (int i = from; i < fields.length; i++) {
            String[] answer = fields[i].split("=", -1);
            expected.put(answer[0], answer[1]);
        }
        return expected;
    }

    static Map<String, String> answers(Instance instance) {
        Poll poll = Poll.of(instance.budget, instance.ideas, instance.ballots, SEED);
        Map<String, String> answers = new TreeMap<>();
        for (Gain gain : Gain.values()) {
            String name = gain.name().toLowerCase(java.util.Locale.ROOT);
            answers.put(name, names(poll, EqualShares.first(poll, instance.budget, gain)));
            Result result = EqualShares.count(poll, instance.budget, gain);
            answers.put(name + "+", names(poll, result.winners()));
            if (result.account() instanceof Account.EqualShares account) {
                answers.put("greedy", CountingTest.joined(account.greedy()));
            }
        }
        return answers;
    }

    private static String names(Poll poll, List<Integer> ideas) {
        return CountingTest.joined(poll.ids(ideas));
    }
}
