package no.samskap.counting;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import no.samskap.protocol.Account;
import no.samskap.protocol.Figures;
import no.samskap.protocol.Outcome;

/**
 * What one method makes of a poll, by the ideas' numbers.
 *
 * @param stepTies what stood equal on the way, besides equal places
 */
record Result(
        Tiers order,
        IntFunction<? extends Figures> figures,
        List<Integer> winners,
        List<Outcome.Tie> stepTies,
        Account account) {
    /** Of one winner at most: the first in order, where it has any support. */
    static Result ofOne(
            Tiers order,
            IntFunction<? extends Figures> figures,
            boolean supported,
            List<Outcome.Tie> stepTies,
            Account account) {
        List<Integer> winners = supported ? order.inOrder().subList(0, 1) : List.of();
        return new Result(order, figures, winners, stepTies, account);
    }

    Outcome outcome(Poll poll, String tieSeed) {
        List<Outcome.Tie> ties = new ArrayList<>(order.ties(poll));
        ties.addAll(stepTies);
        return new Outcome(
                poll.sheets().size(), order.standings(poll, figures), poll.ids(winners), ties, tieSeed, account);
    }
}
