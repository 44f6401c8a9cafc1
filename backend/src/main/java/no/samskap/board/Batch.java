package no.samskap.board;

import java.util.List;
import java.util.Optional;
import no.samskap.protocol.BoardEvent;

/**
 * What one write adds to a board's log: one document, so that it is there whole or not at all.
 *
 * @param number the batch's place in the log, from 1 without gaps
 * @param first the seq of its first event
 * @param last the seq of its last event; {@code first - 1} where it only weighs
 * @param weighed in no telling order: sorted by voter key, the last stance of each voter on each idea
 * @param cast ballots, sealed
 * @param counted what is kept of the rounds that were closed in it
 * @param outcomes the commands that were accepted with it
 * @param writer random, so that a writer recognises its own batch when the answer to a write was lost
 */
record Batch(
        long number,
        long first,
        long last,
        List<Fact.Said> said,
        List<Fact.Weighed> weighed,
        List<SealedBallot> cast,
        List<CountedBallots> counted,
        List<Outcome> outcomes,
        String writer) {

    /** An accepted command and the seq that it was answered with. */
    record Outcome(CommandKey command, long seq) {}

    /** Whether somebody weighed something in it. */
    boolean weighs() {
        return !weighed.isEmpty() || !cast.isEmpty();
    }

    /** Whether it tells that something was taken out of the batches before it. */
    boolean redacts() {
        return said.stream().anyMatch(fact -> fact.event() instanceof BoardEvent.Redacted);
    }

    boolean isEmpty() {
        return said.isEmpty() && outcomes.isEmpty() && cast.isEmpty();
    }

    /** How much it adds to what a restart has to read. */
    int size() {
        return said.size() + outcomes.size() + cast.size();
    }

    /**
     * The board with this batch in it.
     *
     * @param keys opens the ballots; those whose key is destroyed are passed over, since their round has been counted
     */
    Board onto(Board board, Keyring keys) {
        Board result = board;
        for (Fact.Said fact : said) {
            result = result.apply(fact);
        }
        for (Fact.Weighed fact : weighed) {
            result = result.apply(fact);
        }
        for (SealedBallot sealed : cast) {
            Optional<RoundSecret> key = keys.find(sealed.round());
            result = key.isPresent() ? result.unsealed(sealed, key.get()) : result;
        }
        for (CountedBallots ballots : counted) {
            for (CommandKey command : ballots.commands()) {
                result = result.remember(command, ballots.answeredWith());
            }
        }
        for (Outcome outcome : outcomes) {
            result = result.remember(outcome.command(), outcome.seq());
        }
        return result;
    }
}
