package no.samskap.counting;

import java.util.ArrayList;
import java.util.List;
import no.samskap.protocol.Outcome;

/**
 * The usual way of towns: whatever has the most supporters and still fits is bought, then the next. It is what a budget is
 * compared with, and how what Equal Shares leaves is spent.
 */
final class Greedy {
    private final List<Integer> bought = new ArrayList<>();
    private final List<Equals> ties = new ArrayList<>();
    private final Purse purse;
    private long left;

    private Greedy(Purse purse, long left) {
        this.purse = purse;
        this.left = left;
    }

    /**
     * What was bought, in order.
     *
     * @param ties equals of which some were bought and some were not, though each would have fitted alone
     */
    record Selection(List<Integer> ideas, long left, List<Equals> ties) {}

    /**
     * Ideas with equally many supporters.
     *
     * @param step the purchase, counted from 1, that the seed decided first
     */
    record Equals(int step, List<Integer> ideas) {
        Outcome.Tie told(Outcome.TieAt at, Poll poll) {
            return new Outcome.Tie(at, step, poll.ids(ideas));
        }
    }

    /**
     * Spends what is left.
     *
     * @param already what is bought and paid for
     */
    static Selection fill(Purse purse, List<Integer> already, long left) {
        Greedy greedy = new Greedy(purse, left);
        List<Integer> open = purse.candidates().stream()
                .filter(idea -> !already.contains(idea))
                .toList();
        Tiers.by(open, purse::supporters).tiers().forEach(greedy::buy);
        return new Selection(greedy.bought, greedy.left, greedy.ties);
    }

    private void buy(List<Integer> equals) {
        List<Integer> fitting =
                equals.stream().filter(idea -> purse.cost(idea) <= left).toList();
        int step = bought.size() + 1;
        for (int idea : fitting) {
            if (purse.cost(idea) <= left) {
                left -= purse.cost(idea);
                bought.add(idea);
            }
        }
        if (!bought.containsAll(fitting)) {
            ties.add(new Equals(step, fitting));
        }
    }
}
