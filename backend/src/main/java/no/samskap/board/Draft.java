package no.samskap.board;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.samskap.protocol.BoardCommand;
import no.samskap.protocol.BoardEvent.TallyChanged;
import no.samskap.protocol.IdeaId;
import no.samskap.protocol.RejectionCode;
import no.samskap.protocol.Reply;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a gathering of commands would make of a board: a batch to append and the replies that hold once it is durable.
 * Drafting is pure but for one log line about a command that makes the rules throw; such a command is refused alone.
 *
 * @param board the board with the batch in it
 * @param replies one for each command, in their order
 */
record Draft(Batch batch, Board board, List<Reply> replies) {
    private static final Logger LOG = LoggerFactory.getLogger(Draft.class);

    /** With the letters below, keeps a batch far below a document's limit. */
    private static final int MOST_REVEALED = 200;

    private static final int MOST_REVEALED_LETTERS = 500_000;

    /** Makes a draft of the given number, by the given writer. */
    static Draft of(
            Board board,
            Rules rules,
            Secrets secrets,
            List<Request> requests,
            boolean tallies,
            long number,
            String writer,
            Instant now) {
        Pencil pencil = new Pencil(board, rules, secrets, now);
        requests.forEach(pencil::write);
        pencil.writeRevealed();
        if (tallies) {
            pencil.writeTallies();
        }
        return pencil.draft(board.seq() + 1, number, writer);
    }

    /** The draft while it is being made; lives within one call. */
    private static final class Pencil {
        private final Rules rules;
        private final Secrets secrets;
        private final Instant now;
        private final List<Fact.Said> said = new ArrayList<>();
        private final Map<Ballot, Fact.Weighed> weighed = new LinkedHashMap<>();
        private final List<Batch.Outcome> outcomes = new ArrayList<>();
        private final List<Reply> replies = new ArrayList<>();
        private Board board;

        private record Ballot(VoterKey voter, IdeaId idea) {}

        Pencil(Board board, Rules rules, Secrets secrets, Instant now) {
            this.board = board;
            this.rules = rules;
            this.secrets = secrets;
            this.now = now;
        }

        void write(Request request) {
            BoardCommand command = request.command();
            CommandKey key = secrets.command(request.actor().participant(), command.id());
            @Nullable Long before = board.outcomes().get(key);
            if (before != null) {
                replies.add(new Reply.Accepted(command.id(), before));
                return;
            }
            switch (decide(request)) {
                case Decision.Say say -> {
                    say(new Fact.Said(
                            board.seq() + 1,
                            now,
                            request.actor().participant(),
                            say.anonymous(),
                            say.withheld(),
                            say.event()));
                    accept(command, key);
                }
                case Decision.Weigh weigh -> {
                    weigh(new Fact.Weighed(secrets.voter(request.actor().participant()), weigh.idea(), weigh.stance()));
                    accept(command, key);
                }
                case Decision.Refuse refuse ->
                    replies.add(new Reply.Rejected(
                            command.id(), refuse.code(), refuse.code().message(), refuse.field()));
            }
        }

        private Decision decide(Request request) {
            try {
                return rules.decide(board, request.command(), request.actor());
            } catch (RuntimeException poison) {
                LOG.error(
                        "the rules could not decide a {}",
                        request.command().getClass().getSimpleName(),
                        poison);
                return new Decision.Refuse(RejectionCode.INTERNAL, null);
            }
        }

        private void say(Fact.Said fact) {
            said.add(fact);
            board = board.apply(fact);
        }

        private void weigh(Fact.Weighed fact) {
            weighed.put(new Ballot(fact.voter(), fact.idea()), fact);
            board = board.apply(fact);
        }

        private void accept(BoardCommand command, CommandKey key) {
            outcomes.add(new Batch.Outcome(key, board.seq()));
            board = board.remember(key, board.seq());
            replies.add(new Reply.Accepted(command.id(), board.seq()));
        }

        /** As many of those that are on their way to be shown as one batch may hold; the next batches hold the rest. */
        void writeRevealed() {
            List<Idea> next = board.hidden().revealing().stream()
                    .map(board.ideas()::get)
                    .filter(Objects::nonNull)
                    .sorted(Comparator.comparing(idea -> secrets.shuffled(idea.id()), VOTER_ORDER))
                    .limit(MOST_REVEALED)
                    .toList();
            long letters = 0;
            for (Idea idea : next) {
                if (letters > MOST_REVEALED_LETTERS) {
                    return;
                }
                letters += idea.letters();
                say(new Fact.Said(
                        board.seq() + 1, now, idea.by(), idea.anonymous(), false, Visibility.revealed(idea, now)));
            }
        }

        void writeTallies() {
            for (Idea idea : board.unpublished()) {
                Tally tally = idea.counted();
                say(new Fact.Said(
                        board.seq() + 1,
                        now,
                        null,
                        false,
                        false,
                        new TallyChanged(idea.id(), tally.agree(), tally.disagree(), tally.pass())));
            }
        }

        Draft draft(long first, long number, String writer) {
            List<Fact.Weighed> untold = weighed.values().stream()
                    .sorted(Comparator.comparing(Fact.Weighed::voter, VOTER_ORDER))
                    .toList();
            Batch batch =
                    new Batch(number, first, board.seq(), List.copyOf(said), untold, List.copyOf(outcomes), writer);
            return new Draft(batch, board, List.copyOf(replies));
        }
    }

    private static final Comparator<VoterKey> VOTER_ORDER =
            Comparator.comparingLong(VoterKey::high).thenComparingLong(VoterKey::low);
}
