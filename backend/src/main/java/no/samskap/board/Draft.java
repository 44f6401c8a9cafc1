package no.samskap.board;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import no.samskap.protocol.BoardCommand;
import no.samskap.protocol.BoardCommand.OpenRound;
import no.samskap.protocol.BoardEvent;
import no.samskap.protocol.BoardEvent.TallyChanged;
import no.samskap.protocol.IdeaId;
import no.samskap.protocol.ParticipantId;
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
        pencil.closeDue();
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
        private final List<SealedBallot> cast = new ArrayList<>();
        private final List<CountedBallots> counted = new ArrayList<>();
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
            @Nullable Long before = board.answered(key);
            if (before != null) {
                replies.add(new Reply.Accepted(command.id(), before));
                return;
            }
            switch (decide(request)) {
                case Decision.Say say -> {
                    say(request.actor().participant(), say.anonymous(), say.withheld(), say.event());
                    accept(command, key);
                }
                case Decision.Restore back -> {
                    Idea idea = back.idea();
                    say(idea.by(), idea.anonymous(), false, Visibility.restored(board, idea));
                    accept(command, key);
                }
                case Decision.Cast cast -> cast(request, cast, key);
                case Decision.Count count -> {
                    if (count(count.round(), request.actor().participant())) {
                        accept(command, key);
                    } else {
                        refuse(command, RejectionCode.INTERNAL, null);
                    }
                }
                case Decision.Weigh weigh -> {
                    weigh(new Fact.Weighed(secrets.voter(request.actor().participant()), weigh.idea(), weigh.stance()));
                    accept(command, key);
                }
                case Decision.Wait wait -> replies.add(later(command, wait));
                case Decision.Refuse refuse -> refuse(command, refuse.code(), refuse.field());
            }
        }

        private void refuse(BoardCommand command, RejectionCode code, @Nullable String field) {
            replies.add(new Reply.Rejected(command.id(), code, code.message(), field, null));
        }

        private Decision decide(Request request) {
            try {
                Decision decision = rules.decide(board, request.command(), request.actor());
                if (decision instanceof Decision.Say
                        && request.command() instanceof OpenRound open
                        && Polling.isOver(open, now)) {
                    return Decision.refuse(RejectionCode.FIELD_INVALID, "closesAt");
                }
                return decision instanceof Decision.Say && Leave.adds(request.command())
                        ? unlessTooFast(decision, request.actor())
                        : decision;
            } catch (RuntimeException poison) {
                LOG.error(
                        "the rules could not decide a {}",
                        request.command().getClass().getSimpleName(),
                        poison);
                return Decision.refuse(RejectionCode.INTERNAL);
            }
        }

        private Decision unlessTooFast(Decision decision, Actor actor) {
            Integer perMinute = actor.leave().perMinute();
            return perMinute == null
                    ? decision
                    : board.pace()
                            .left(actor.participant(), perMinute, now)
                            .<Decision>map(Decision.Wait::new)
                            .orElse(decision);
        }

        private static Reply later(BoardCommand command, Decision.Wait wait) {
            int seconds =
                    Math.toIntExact(Math.max(1, wait.left().plusMillis(999).toSeconds()));
            RejectionCode code = RejectionCode.SLOWED;
            String message = code.message() + " Vent " + seconds + (seconds == 1 ? " sekund." : " sekunder.");
            return new Reply.Rejected(command.id(), code, message, null, seconds);
        }

        private void say(@Nullable ParticipantId by, boolean anonymous, boolean withheld, BoardEvent event) {
            Fact.Said fact = new Fact.Said(board.seq() + 1, now, by, anonymous, withheld, event);
            said.add(fact);
            board = board.apply(fact);
        }

        private void weigh(Fact.Weighed fact) {
            weighed.put(new Ballot(fact.voter(), fact.idea()), fact);
            board = board.apply(fact);
        }

        /** A ballot is answered with its round's own seq, the same for all: so the answer says nothing of when. */
        private void cast(Request request, Decision.Cast decided, CommandKey key) {
            Actor actor = request.actor();
            Optional<RoundSecret> secret = secrets.rounds().find(decided.round());
            if (secret.isEmpty() || !(board.rounds().get(decided.round()) instanceof Round.Open open)) {
                refuse(request.command(), RejectionCode.UNAVAILABLE, null);
                return;
            }
            String code = decided.code();
            Integer slips = open.terms().electorate().slips();
            VoterKey voter = secret.get().voter(actor.participant());
            if (code != null && slips != null) {
                if (!secret.get().slips().holds(code, slips)) {
                    refuse(request.command(), RejectionCode.CODE_UNKNOWN, "code");
                    return;
                }
                voter = secret.get().voter(code);
                if (open.urn().ballots().containsKey(voter)) {
                    refuse(request.command(), RejectionCode.CODE_USED, "code");
                    return;
                }
            }
            Cast cast = new Cast(voter, key, actor.role(), actor.guest(), decided.ballot());
            this.cast.add(open.form().seal(cast, secret.get()));
            board = board.apply(new Fact.Voted(decided.round(), cast));
            replies.add(new Reply.Accepted(request.command().id(), open.seq()));
        }

        /** Counts a round, once; false where it cannot be counted. */
        private boolean count(Round.Open round, @Nullable ParticipantId by) {
            Optional<RoundSecret> secret = secrets.rounds().find(round.terms().round());
            if (secret.isEmpty()) {
                LOG.error("a round's key is gone, so it can never be counted");
                return false;
            }
            try {
                Scrutiny scrutiny = Scrutiny.of(round, secret.get());
                say(by, false, false, scrutiny.result());
                counted.add(scrutiny.kept());
                for (CommandKey command : scrutiny.kept().commands()) {
                    board = board.remember(command, scrutiny.kept().answeredWith());
                }
                return true;
            } catch (RuntimeException fault) {
                LOG.error("a round could not be counted", fault);
                return false;
            }
        }

        /** Closes the rounds whose time has come, before anything else is decided. */
        void closeDue() {
            for (Round.Open round : board.openRounds()) {
                if (round.isDue(now)) {
                    count(round, null);
                }
            }
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
                say(idea.by(), idea.anonymous(), false, Visibility.revealed(idea, now));
            }
        }

        void writeTallies() {
            for (Idea idea : board.unpublished()) {
                Tally tally = idea.counted();
                say(null, false, false, new TallyChanged(idea.id(), tally.agree(), tally.disagree(), tally.pass()));
            }
            for (Round.Open round : board.openRounds()) {
                if (round.hasNews()) {
                    say(null, false, false, Scrutiny.progress(round));
                }
            }
        }

        Draft draft(long first, long number, String writer) {
            List<Fact.Weighed> untold = weighed.values().stream()
                    .sorted(Comparator.comparing(Fact.Weighed::voter, VOTER_ORDER))
                    .toList();
            Batch batch = new Batch(
                    number,
                    first,
                    board.seq(),
                    List.copyOf(said),
                    untold,
                    List.copyOf(cast),
                    List.copyOf(counted),
                    List.copyOf(outcomes),
                    writer);
            return new Draft(batch, board, List.copyOf(replies));
        }
    }

    private static final Comparator<VoterKey> VOTER_ORDER =
            Comparator.comparingLong(VoterKey::high).thenComparingLong(VoterKey::low);
}
