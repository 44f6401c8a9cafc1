package no.samskap.counting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import no.samskap.protocol.Account;
import no.samskap.protocol.Figures;
import no.samskap.protocol.IdeaId;
import no.samskap.protocol.Method;
import no.samskap.protocol.Outcome;
import org.hipparchus.fraction.BigFraction;

/**
 * The Method of Equal Shares (Dominik Peters, Grzegorz Pierczyński and Piotr Skowron, "Proportional participatory
 * budgeting with additive utilities", 2021): each ballot is given the same share of the total, and {@link SharesRun} buys
 * with it. That alone may leave money that an idea could have been carried out for. So all is done again with shares one
 * hundredth of the first share larger, and so on, while what is bought fits the true total; and last {@link Greedy} spends
 * what is left (the completion that its authors call Add1U, with steps that do not grow with the number of people).
 *
 * <p>An idea that nobody supports is never bought, nor one that costs more than there is.
 */
final class EqualShares {
    /** Eleven times the share: past that, only ideas with next to no support are left, and the rest is for Greedy. */
    static final int MOST_RAISES = 1_000;

    private final Poll poll;
    private final long total;
    private final Purse purse;
    private final Gain gain;

    private EqualShares(Poll poll, Method.Budget budget, Gain gain) {
        this.poll = poll;
        this.gain = gain;
        total = budget.total();
        purse = Purse.of(poll, costs(poll, budget), total);
    }

    /** Counts with gain by cost, the product's choice. */
    static Result count(Poll poll, Method.Budget budget) {
        return count(poll, budget, Gain.COST);
    }

    static Result count(Poll poll, Method.Budget budget, Gain gain) {
        return new EqualShares(poll, budget, gain).result();
    }

    /** What Equal Shares alone buys, before anything is raised or completed. */
    static List<Integer> first(Poll poll, Method.Budget budget, Gain gain) {
        EqualShares shares = new EqualShares(poll, budget, gain);
        return shares.purse.ballots() == 0 ? List.of() : shares.run(0).ideas();
    }

    private static long[] costs(Poll poll, Method.Budget budget) {
        Map<IdeaId, Long> costs = new HashMap<>();
        budget.costs().forEach(cost -> costs.put(cost.idea(), cost.cost()));
        return poll.ideas().stream()
                .mapToLong(idea -> costs.getOrDefault(idea, Long.MAX_VALUE))
                .toArray();
    }

    private Result result() {
        Greedy.Selection greedy = Greedy.fill(purse, List.of(), total);
        if (purse.ballots() == 0) {
            return told(new Bought(0, BigFraction.ZERO, List.of(), List.of()), greedy, greedy);
        }
        Bought bought = raised();
        Greedy.Selection completion = Greedy.fill(purse, bought.ideas(), total - purse.cost(bought.ideas()));
        return told(bought, completion, greedy);
    }

    /** What was bought in the run that counts. */
    private record Bought(
            int raises, BigFraction share, List<SharesRun.Purchase> purchases, List<List<Integer>> equals) {
        List<Integer> ideas() {
            return purchases.stream().map(SharesRun.Purchase::idea).toList();
        }
    }

    private Bought raised() {
        Bought bought = run(0);
        while (bought.raises < MOST_RAISES && moreFits(bought)) {
            Bought next = run(bought.raises + 1);
            if (purse.cost(next.ideas()) > total) {
                return bought;
            }
            bought = next;
        }
        return bought;
    }

    private boolean moreFits(Bought bought) {
        long left = total - purse.cost(bought.ideas());
        List<Integer> ideas = bought.ideas();
        return purse.candidates().stream().anyMatch(idea -> purse.cost(idea) <= left && !ideas.contains(idea));
    }

    private Bought run(int raises) {
        BigFraction share = new BigFraction(total).divide(purse.ballots()).multiply(new BigFraction(100 + raises, 100));
        SharesRun run = new SharesRun(purse, share, gain);
        return new Bought(raises, share, run.purchases(), run.equals());
    }

    private Result told(Bought bought, Greedy.Selection completion, Greedy.Selection greedy) {
        List<Integer> winners = new ArrayList<>(bought.ideas());
        winners.addAll(completion.ideas());
        List<Integer> rest = IntStream.range(0, poll.size())
                .boxed()
                .filter(idea -> !winners.contains(idea))
                .toList();
        Tiers order = Tiers.strict(winners).then(Tiers.by(rest, purse::supporters));
        return new Result(
                order,
                idea -> new Figures.BudgetFigures(purse.cost(idea), purse.supporters(idea), winners.contains(idea)),
                winners,
                ties(bought, completion, greedy),
                account(bought, completion, greedy));
    }

    private List<Outcome.Tie> ties(Bought bought, Greedy.Selection completion, Greedy.Selection greedy) {
        List<Outcome.Tie> ties = new ArrayList<>();
        for (int step = 0; step < bought.equals.size(); step++) {
            List<Integer> equals = bought.equals.get(step);
            if (equals.size() > 1) {
                ties.add(new Outcome.Tie(Outcome.TieAt.PURCHASE, step + 1, poll.ids(equals)));
            }
        }
        completion.ties().forEach(tie -> ties.add(tie.told(Outcome.TieAt.COMPLETION, poll)));
        greedy.ties().forEach(tie -> ties.add(tie.told(Outcome.TieAt.COMPARISON, poll)));
        return ties;
    }

    private Account account(Bought bought, Greedy.Selection completion, Greedy.Selection greedy) {
        BigFraction share = purse.ballots() == 0 ? BigFraction.ZERO : new BigFraction(total).divide(purse.ballots());
        List<Account.Purchase> purchases = new ArrayList<>();
        long left = total;
        for (SharesRun.Purchase purchase : bought.purchases) {
            left -= purse.cost(purchase.idea());
            purchases.add(told(purchase, left));
        }
        List<Account.Completion> completions = new ArrayList<>();
        for (int idea : completion.ideas()) {
            left -= purse.cost(idea);
            completions.add(
                    new Account.Completion(poll.ideas().get(idea), purse.cost(idea), purse.supporters(idea), left));
        }
        return new Account.EqualShares(
                total,
                Exact.text(share),
                bought.raises,
                Exact.text(bought.share),
                purchases,
                completions,
                left,
                poll.ids(greedy.ideas()),
                greedy.left());
    }

    private Account.Purchase told(SharesRun.Purchase purchase, long left) {
        return new Account.Purchase(
                poll.ideas().get(purchase.idea()),
                purse.cost(purchase.idea()),
                purse.supporters(purchase.idea()),
                Exact.text(purchase.price()),
                purchase.paidPrice(),
                purchase.paidLess(),
                purchase.paidNothing(),
                left);
    }
}
