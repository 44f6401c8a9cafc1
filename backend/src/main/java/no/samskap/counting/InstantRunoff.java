package no.samskap.counting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import no.samskap.protocol.Account;
import no.samskap.protocol.Figures;
import no.samskap.protocol.Outcome;

/**
 * Instant runoff (William Ware, 1871), one idea out a round until one is left. A ballot counts for the idea that it puts
 * highest of those still in; where it puts several equally high it counts in full for each, which keeps what instant
 * runoff promises to like-minded groups and similar ideas (Théo Delemazure and Dominik Peters, "Generalizing instant
 * runoff voting to allow indifferences", 2024). Of those with equally few votes the last in the seed's order goes out.
 */
final class InstantRunoff {
    private final Poll poll;
    private final List<Choice> choices;
    private final boolean[] out;
    private final List<Integer> goneOut = new ArrayList<>();
    private final List<Account.RunoffRound> rounds = new ArrayList<>();
    private final List<Outcome.Tie> ties = new ArrayList<>();

    private InstantRunoff(Poll poll) {
        this.poll = poll;
        choices = poll.sheets().stream().map(Choice::of).toList();
        out = new boolean[poll.size()];
    }

    static Result count(Poll poll) {
        return new InstantRunoff(poll).result();
    }

    private Result result() {
        long[] first = votes();
        if (poll.isBlank()) {
            Tiers equals = Tiers.by(poll, idea -> 0);
            return Result.ofOne(
                    equals,
                    idea -> new Figures.RunoffFigures(first[idea], null),
                    false,
                    List.of(),
                    new Account.RunoffRounds(List.of()));
        }
        for (List<Integer> in = in(); in.size() > 1; in = in()) {
            round(in);
        }
        List<Integer> order = new ArrayList<>(in());
        order.addAll(goneOut.reversed());
        return Result.ofOne(
                Tiers.strict(order),
                idea -> new Figures.RunoffFigures(first[idea], out[idea] ? goneOut.indexOf(idea) + 1 : null),
                true,
                ties,
                new Account.RunoffRounds(rounds));
    }

    private void round(List<Integer> in) {
        long[] votes = votes();
        long fewest = in.stream().mapToLong(idea -> votes[idea]).min().orElseThrow();
        List<Integer> weakest =
                in.stream().filter(idea -> votes[idea] == fewest).toList();
        int going = weakest.getLast();
        out[going] = true;
        goneOut.add(going);
        if (weakest.size() > 1) {
            ties.add(new Outcome.Tie(Outcome.TieAt.ROUND, goneOut.size(), poll.ids(weakest)));
        }
        List<Account.RunoffVotes> told = in.stream()
                .sorted(Comparator.<Integer>comparingLong(idea -> -votes[idea])
                        .thenComparing(Comparator.naturalOrder()))
                .map(idea -> new Account.RunoffVotes(poll.ideas().get(idea), votes[idea]))
                .toList();
        long exhausted = choices.stream().filter(Choice::isExhausted).count();
        rounds.add(new Account.RunoffRound(told, exhausted, poll.ideas().get(going)));
    }

    private List<Integer> in() {
        return IntStream.range(0, poll.size())
                .filter(idea -> !out[idea])
                .boxed()
                .toList();
    }

    private long[] votes() {
        long[] votes = new long[poll.size()];
        for (Choice choice : choices) {
            choice.moveOn(out);
            for (int idea : choice.highest()) {
                votes[idea] += out[idea] ? 0 : 1;
            }
        }
        return votes;
    }

    /** One ballot as it moves from its best ideas to the next best. */
    private static final class Choice {
        private final int[][] tiers;
        private int at;

        private Choice(int[][] tiers) {
            this.tiers = tiers;
        }

        static Choice of(Poll.Sheet sheet) {
            TreeMap<Integer, List<Integer>> byPlace = new TreeMap<>();
            for (int i = 0; i < sheet.named().length; i++) {
                byPlace.computeIfAbsent(sheet.values()[i], place -> new ArrayList<>())
                        .add(sheet.named()[i]);
            }
            return new Choice(byPlace.values().stream()
                    .map(tier -> tier.stream().mapToInt(Integer::intValue).toArray())
                    .toArray(int[][]::new));
        }

        boolean isExhausted() {
            return at == tiers.length;
        }

        int[] highest() {
            return isExhausted() ? new int[0] : tiers[at];
        }

        void moveOn(boolean[] out) {
            while (!isExhausted() && Arrays.stream(tiers[at]).allMatch(idea -> out[idea])) {
                at++;
            }
        }
    }
}
