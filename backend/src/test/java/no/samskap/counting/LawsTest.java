package no.samskap.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import no.samskap.protocol.Account;
import no.samskap.protocol.Figures;
import no.samskap.protocol.IdeaId;
import no.samskap.protocol.Method;
import no.samskap.protocol.Outcome;
import tools.jackson.databind.json.JsonMapper;

/** What holds of every round, whatever the ballots. */
class LawsTest {
    private static final JsonMapper JSON = JsonMapper.shared();

    @Property(tries = 400)
    void V13_neither_the_order_of_the_ballots_nor_that_of_the_ideas_matters(@ForAll Random dice) {
        Round round = Round.any(dice);
        List<Map<IdeaId, Integer>> ballots = new ArrayList<>(round.ballots());
        List<IdeaId> ideas = new ArrayList<>(round.ideas());
        Collections.shuffle(ballots, dice);
        Collections.shuffle(ideas, dice);
        assertThat(Counting.count(round.method(), ideas, ballots, round.tieSeed()))
                .isEqualTo(round.count());
    }

    @Property(tries = 400)
    void V13_an_ideas_id_matters_for_nothing_but_ties(@ForAll Random dice) {
        Round round = Round.any(dice);
        Map<IdeaId, IdeaId> names = renamed(round);
        String renamed = JSON.writeValueAsString(Counting.count(
                renamed(round.method(), names),
                round.ideas().stream().map(names::get).toList(),
                round.ballots().stream().map(ballot -> renamed(ballot, names)).toList(),
                round.tieSeed()));
        String expected = JSON.writeValueAsString(round.count());
        for (Map.Entry<IdeaId, IdeaId> name : names.entrySet()) {
            expected = expected.replace(
                    '"' + name.getKey().value() + '"', '"' + name.getValue().value() + '"');
        }
        assertThat(renamed).isEqualTo(expected);
    }

    @Property(tries = 400)
    void V14_more_support_never_takes_the_first_place_from_who_has_it(@ForAll Random dice) {
        Round round = Round.of(List.of(0, 1, 2, 3, 4, 6).get(dice.nextInt(6)), dice);
        for (IdeaId winner : round.count().winners()) {
            List<Map<IdeaId, Integer>> more = new ArrayList<>(round.ballots());
            int at = dice.nextInt(more.size());
            more.set(at, raised(round.method(), more.get(at), winner));
            assertThat(first(round.with(more).count())).as("%s", round).contains(winner);
            more.add(Map.of(winner, 1));
            assertThat(first(round.with(more).count())).as("%s", round).contains(winner);
        }
    }

    @Property(tries = 400)
    void V14_more_support_never_takes_an_idea_out_of_the_greedy_selection(@ForAll Random dice) {
        Round round = Round.budget(dice);
        for (IdeaId chosen : shares(round.count()).greedy()) {
            List<Map<IdeaId, Integer>> more = new ArrayList<>(round.ballots());
            int at = dice.nextInt(more.size());
            more.set(at, raised(round.method(), more.get(at), chosen));
            assertThat(shares(round.with(more).count()).greedy()).contains(chosen);
        }
    }

    @Property(tries = 600)
    void V15_a_budget_is_never_exceeded_and_nothing_that_anybody_wants_fits_what_is_left(@ForAll Random dice) {
        Round round = Round.budget(dice);
        Outcome outcome = round.count();
        long left = shares(outcome).left();
        assertThat(left).isNotNegative();
        long spent = 0;
        for (Outcome.Standing standing : outcome.standings()) {
            Figures.BudgetFigures figures = (Figures.BudgetFigures) standing.figures();
            spent += figures.chosen() ? figures.cost() : 0;
            assertThat(figures.chosen() || figures.supporters() == 0 || figures.cost() > left)
                    .as("%s", round)
                    .isTrue();
            assertThat(figures.chosen() && figures.supporters() == 0).isFalse();
            assertThat(outcome.winners().contains(standing.idea())).isEqualTo(figures.chosen());
        }
        assertThat(spent + left).isEqualTo(((Method.Budget) round.method()).total());
    }

    @Property(tries = 400)
    void V16_who_beats_every_other_in_a_pair_wins_by_schulze(@ForAll Random dice) {
        Round round = Round.of(4, dice);
        for (IdeaId idea : round.ideas()) {
            boolean beatsAll = round.ideas().stream()
                    .allMatch(other -> other.equals(idea) || above(round, idea, other) > above(round, other, idea));
            if (beatsAll && round.ideas().size() > 1) {
                assertThat(first(round.count())).containsExactly(idea);
            }
        }
    }

    @Property(tries = 400)
    void V16_who_stands_alone_on_top_of_more_than_half_of_the_ballots_wins_by_both_rules(@ForAll Random dice) {
        Round round = Round.of(4 + dice.nextInt(2), dice);
        for (IdeaId idea : round.ideas()) {
            long tops = round.ballots().stream()
                    .filter(ballot -> ballot.containsKey(idea)
                            && ballot.keySet().stream()
                                    .allMatch(
                                            other -> other.equals(idea) || place(ballot, other) > place(ballot, idea)))
                    .count();
            if (2 * tops > round.ballots().size()) {
                assertThat(round.count().winners()).containsExactly(idea);
            }
        }
    }

    /**
     * Extended justified representation up to one project (Peters, Pierczyński and Skowron, 2021): of people who all want
     * the same ideas, and whose equal parts of the total would pay for these, not all get less than those ideas would give
     * them, an idea more or less.
     */
    @Property(tries = 500)
    void V17_people_who_want_the_same_and_could_pay_for_it_by_their_part_are_not_passed_over(@ForAll Random dice) {
        Round round = Round.budget(dice);
        Method.Budget budget = (Method.Budget) round.method();
        Poll poll = Poll.of(budget, round.ideas(), round.ballots(), round.tieSeed());
        Map<IdeaId, Long> costs = new HashMap<>();
        budget.costs().forEach(cost -> costs.put(cost.idea(), cost.cost()));
        for (Gain gain : Gain.values()) {
            List<IdeaId> bought = poll.ids(EqualShares.count(poll, budget, gain).winners());
            ToLongFunction<IdeaId> gained = idea -> gain.of(costs.getOrDefault(idea, 0L));
            for (int mask = 1; mask < 1 << round.ideas().size(); mask++) {
                List<IdeaId> wanted = chosen(round.ideas(), mask);
                long cost = wanted.stream()
                        .mapToLong(idea -> costs.getOrDefault(idea, 0L))
                        .sum();
                long passedOver = round.ballots().stream()
                        .filter(ballot -> ballot.keySet().containsAll(wanted))
                        .filter(ballot -> !served(ballot.keySet(), bought, wanted, gained))
                        .count();
                assertThat(passedOver * budget.total() < cost * round.ballots().size() || passedOver == 0)
                        .as("%s %s %s", gain, wanted, round)
                        .isTrue();
            }
        }
    }

    private static boolean served(
            Set<IdeaId> ballot, List<IdeaId> bought, List<IdeaId> wanted, ToLongFunction<IdeaId> gained) {
        long due = wanted.stream().mapToLong(gained).sum();
        long has = bought.stream().filter(ballot::contains).mapToLong(gained).sum();
        return has >= due
                || wanted.stream()
                        .filter(idea -> !bought.contains(idea))
                        .anyMatch(idea -> has + gained.applyAsLong(idea) > due);
    }

    private static int place(Map<IdeaId, Integer> ballot, IdeaId idea) {
        return ballot.getOrDefault(idea, Integer.MAX_VALUE);
    }

    private static List<IdeaId> chosen(List<IdeaId> ideas, int mask) {
        return IntStream.range(0, ideas.size())
                .filter(number -> (mask >> number & 1) == 1)
                .mapToObj(ideas::get)
                .toList();
    }

    /** Other ids, which the seed puts in the same order. */
    private static Map<IdeaId, IdeaId> renamed(Round round) {
        List<IdeaId> old = TieOrder.of(round.tieSeed(), round.ideas());
        List<IdeaId> other = TieOrder.of(
                round.tieSeed(),
                IntStream.range(0, old.size())
                        .mapToObj(number -> new IdeaId("annen " + number))
                        .toList());
        Map<IdeaId, IdeaId> names = new LinkedHashMap<>();
        IntStream.range(0, old.size()).forEach(number -> names.put(old.get(number), other.get(number)));
        return names;
    }

    private static Method renamed(Method method, Map<IdeaId, IdeaId> names) {
        return method instanceof Method.Budget budget
                ? new Method.Budget(
                        budget.total(),
                        budget.costs().stream()
                                .map(cost -> new Method.Cost(renamed(cost.idea(), names), cost.cost()))
                                .toList())
                : method;
    }

    private static Map<IdeaId, Integer> renamed(Map<IdeaId, Integer> ballot, Map<IdeaId, IdeaId> names) {
        Map<IdeaId, Integer> renamed = new LinkedHashMap<>();
        ballot.forEach((idea, number) -> renamed.put(renamed(idea, names), number));
        return renamed;
    }

    private static IdeaId renamed(IdeaId idea, Map<IdeaId, IdeaId> names) {
        return names.getOrDefault(idea, idea);
    }

    /** The same ballot, with as much for the idea as can be said without less for another. */
    private static Map<IdeaId, Integer> raised(Method method, Map<IdeaId, Integer> ballot, IdeaId idea) {
        Map<IdeaId, Integer> raised = new LinkedHashMap<>(ballot);
        switch (method) {
            case Method.Stances ignored -> raised.put(idea, 1);
            case Method.Approval ignored -> raised.put(idea, 1);
            case Method.Budget ignored -> raised.put(idea, 1);
            case Method.Score ignored -> raised.put(idea, 5);
            case Method.Rank ignored -> {
                raised.remove(idea);
                List<Integer> places =
                        raised.values().stream().distinct().sorted().toList();
                raised.replaceAll((other, place) -> places.indexOf(place) + 2);
                raised.put(idea, 1);
            }
            case Method.Dots ignored -> {}
            case Method.Quadratic ignored -> {}
        }
        return raised;
    }

    private static long above(Round round, IdeaId one, IdeaId other) {
        return round.ballots().stream()
                .filter(ballot -> ballot.containsKey(one)
                        && (!ballot.containsKey(other) || place(ballot, one) < place(ballot, other)))
                .count();
    }

    private static List<IdeaId> first(Outcome outcome) {
        return outcome.standings().stream()
                .filter(standing -> standing.place() == 1)
                .map(Outcome.Standing::idea)
                .toList();
    }

    private static Account.EqualShares shares(Outcome outcome) {
        return (Account.EqualShares) outcome.account();
    }
}
