package no.samskap.counting;

import static no.samskap.counting.CountingTest.ballot;
import static no.samskap.counting.CountingTest.count;
import static no.samskap.counting.CountingTest.figures;
import static no.samskap.counting.CountingTest.ids;
import static no.samskap.counting.CountingTest.joined;
import static no.samskap.counting.CountingTest.order;
import static no.samskap.counting.CountingTest.winners;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.samskap.protocol.Account;
import no.samskap.protocol.Figures;
import no.samskap.protocol.IdeaId;
import no.samskap.protocol.Method;
import no.samskap.protocol.Method.RankRule;
import no.samskap.protocol.Outcome;
import no.samskap.protocol.Outcome.TieAt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

class RankTest {
    private static final Method SCHULZE = new Method.Rank(RankRule.SCHULZE);
    private static final Method INSTANT_RUNOFF = new Method.Rank(RankRule.INSTANT_RUNOFF);

    /** The 45 voters of Schulze's own example, as the encyclopaedias have it. */
    private static final List<Map<IdeaId, Integer>> FORTY_FIVE =
            election("5 ACBED 5 ADECB 8 BEDAC 3 CABED 7 CAEBD 2 CBADE 7 DCEBA 8 EBADC");

    /** Tennessee chooses its capital: Memphis, Nashville, Chattanooga, Knoxville. */
    private static final List<Map<IdeaId, Integer>> TENNESSEE = election("42 MNCK 26 NCKM 15 CKNM 17 KCNM");

    @Test
    void V11_schulzes_own_example_comes_out_as_he_has_it() {
        Outcome outcome = Counting.count(SCHULZE, ids("A B C D E"), FORTY_FIVE, "s");
        assertThat(order(outcome)).isEqualTo("E A C B D");
        assertThat(outcome.standings()).map(Outcome.Standing::place).containsExactly(1, 2, 3, 4, 5);
        assertThat(winners(outcome)).isEqualTo("E");
        assertThat(outcome.ties()).isEmpty();
        assertThat(table(outcome, true)).isEqualTo("""
                . 20 26 30 22
                25 . 16 33 18
                19 29 . 17 24
                15 12 28 . 14
                23 27 21 31 .
                """);
        assertThat(table(outcome, false)).isEqualTo("""
                . 28 28 30 24
                25 . 28 33 24
                25 29 . 29 24
                25 28 28 . 24
                25 28 28 31 .
                """);
        assertThat(figures(outcome, "A")).isEqualTo(new Figures.SchulzeFigures(3, 1));
    }

    @Test
    void V11_who_would_beat_every_other_in_a_pair_wins_by_schulze_where_instant_runoff_passes_them_over() {
        assertThat(winners(Counting.count(SCHULZE, ids("M N C K"), TENNESSEE, "s")))
                .isEqualTo("N");
        assertThat(winners(Counting.count(INSTANT_RUNOFF, ids("M N C K"), TENNESSEE, "s")))
                .isEqualTo("K");
    }

    @Test
    void V12_instant_runoff_puts_out_the_weakest_round_by_round() {
        Outcome outcome = Counting.count(INSTANT_RUNOFF, ids("M N C K"), TENNESSEE, "s");
        assertThat(order(outcome)).isEqualTo("K M N C");
        assertThat(rounds(outcome)).isEqualTo("""
                M42 N26 K17 C15, 0 exhausted, out C
                M42 K32 N26, 0 exhausted, out N
                K58 M42, 0 exhausted, out M
                """);
        assertThat(figures(outcome, "C")).isEqualTo(new Figures.RunoffFigures(15, 1));
        assertThat(figures(outcome, "K")).isEqualTo(new Figures.RunoffFigures(17, null));
    }

    @Test
    void V12_a_ballot_counts_in_full_for_each_of_its_equals_and_not_at_all_when_all_it_names_are_out() {
        Outcome outcome = count(
                INSTANT_RUNOFF,
                "a b c",
                ballot("a", 1, "b", 1),
                ballot("a", 1, "b", 1),
                ballot("b", 1),
                ballot("c", 2),
                ballot("a", 1));
        assertThat(rounds(outcome)).startsWith("a3 b3 c1, 0 exhausted, out c\na3 b3, 1 exhausted, out b\n");
        // printf 'frøa' | sha256sum is lower than that of b, so a is preferred and b goes.
        assertThat(outcome.ties()).containsExactly(new Outcome.Tie(TieAt.ROUND, 2, ids("a b")));
        assertThat(winners(outcome)).isEqualTo("a");
    }

    @Test
    void V11_equal_places_say_nothing_and_what_is_not_named_is_below_all_that_is() {
        Outcome outcome = count(SCHULZE, "a b c d", ballot("a", 2, "b", 2), ballot("c", 1, "b", 4));
        assertThat(preferred(outcome, "a", "b") + preferred(outcome, "b", "a")).isEqualTo(1);
        assertThat(preferred(outcome, "a", "d")).isEqualTo(1);
        assertThat(preferred(outcome, "d", "a")).isZero();
        assertThat(preferred(outcome, "d", "c")).isZero();
        assertThat(preferred(outcome, "c", "b")).isEqualTo(1);
    }

    @Test
    void V11_V12_independent_implementations_have_the_same_winners_and_the_same_order_out() throws IOException {
        try (var committed = RankTest.class.getResourceAsStream("/counting/ranks.txt");
                var lines = new BufferedReader(new InputStreamReader(committed, StandardCharsets.UTF_8))) {
            assertThat(agreeing(lines.lines())).isEqualTo(300);
        }
    }

    @Test
    @EnabledIfSystemProperty(named = "ranks", matches = ".+")
    void V11_V12_the_same_for_a_file_of_any_length() throws IOException {
        try (Stream<String> lines = Files.lines(Path.of(System.getProperty("ranks")))) {
            System.out.println(agreeing(lines) + " ranked elections, each with two answers: all agree");
        }
    }

    private static int agreeing(Stream<String> lines) {
        return lines.mapToInt(line -> {
                    String[] fields = line.split("\t", -1);
                    List<Map<IdeaId, Integer>> ballots = Stream.of(fields[1].split(",", -1))
                            .map(RankTest::ranked)
                            .toList();
                    Outcome schulze = Counting.count(SCHULZE, ids(fields[0]), ballots, "ranks");
                    assertThat("schulze=" + first(schulze)).as(line).isEqualTo(fields[2]);
                    Outcome runoff = Counting.count(INSTANT_RUNOFF, ids(fields[0]), ballots, "ranks");
                    assertThat("instant-runoff=" + order(runoff)).as(line).isEqualTo(fields[3]);
                    return 1;
                })
                .sum();
    }

    private static Map<IdeaId, Integer> ranked(String ballot) {
        Map<IdeaId, Integer> places = new LinkedHashMap<>();
        Stream.of(ballot.split(" ")).filter(pair -> !pair.isEmpty()).forEach(pair -> {
            String[] parts = pair.split(":");
            places.put(new IdeaId(parts[0]), Integer.valueOf(parts[1]));
        });
        return places;
    }

    /** "5 ABC 2 CAB": five ballots with A first, then B, then C; two with C first. */
    private static List<Map<IdeaId, Integer>> election(String text) {
        String[] words = text.split(" ");
        List<Map<IdeaId, Integer>> ballots = new ArrayList<>();
        for (int i = 0; i < words.length; i += 2) {
            Map<IdeaId, Integer> ballot = new LinkedHashMap<>();
            for (char idea : words[i + 1].toCharArray()) {
                ballot.put(new IdeaId(String.valueOf(idea)), ballot.size() + 1);
            }
            for (int voter = 0; voter < Integer.parseInt(words[i]); voter++) {
                ballots.add(ballot);
            }
        }
        return ballots;
    }

    /** The ideas on the first place, in the order of their names. */
    private static String first(Outcome outcome) {
        return joined(outcome.standings().stream()
                .filter(standing -> standing.place() == 1)
                .map(Outcome.Standing::idea)
                .sorted((one, other) -> one.value().compareTo(other.value()))
                .toList());
    }

    private static Account.StrongestPaths paths(Outcome outcome) {
        return (Account.StrongestPaths) outcome.account();
    }

    private static int preferred(Outcome outcome, String one, String other) {
        List<IdeaId> ideas = paths(outcome).ideas();
        return paths(outcome).preferred().get(ideas.indexOf(new IdeaId(one))).get(ideas.indexOf(new IdeaId(other)));
    }

    /** A table with rows and columns in the order of the ideas' names. */
    private static String table(Outcome outcome, boolean preferred) {
        Account.StrongestPaths paths = paths(outcome);
        List<List<Integer>> table = preferred ? paths.preferred() : paths.strongest();
        List<String> names = paths.ideas().stream().map(IdeaId::value).sorted().toList();
        StringBuilder text = new StringBuilder();
        for (String row : names) {
            List<String> cells = new ArrayList<>();
            for (String column : names) {
                int value = table.get(paths.ideas().indexOf(new IdeaId(row)))
                        .get(paths.ideas().indexOf(new IdeaId(column)));
                cells.add(row.equals(column) ? "." : String.valueOf(value));
            }
            text.append(String.join(" ", cells)).append('\n');
        }
        return text.toString();
    }

    private static String rounds(Outcome outcome) {
        StringBuilder text = new StringBuilder();
        for (Account.RunoffRound round : ((Account.RunoffRounds) outcome.account()).rounds()) {
            String votes = String.join(
                    " ",
                    round.votes().stream()
                            .map(its -> its.idea().value() + its.votes())
                            .toList());
            text.append(votes)
                    .append(", " + round.exhausted() + " exhausted, out " + round.out())
                    .append('\n');
        }
        return text.toString();
    }
}
