package no.samskap.moderation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import no.samskap.board.Actor;
import no.samskap.board.Boards;
import no.samskap.board.Written;
import no.samskap.protocol.BoardCommand;
import no.samskap.protocol.ChallengeId;
import no.samskap.protocol.CommandId;
import no.samskap.protocol.CommentId;
import no.samskap.protocol.Moderation.CaseState;
import no.samskap.protocol.Moderation.Target;
import no.samskap.protocol.ParticipantId;
import no.samskap.protocol.Phase;
import no.samskap.protocol.Reply;
import no.samskap.protocol.Role;
import no.samskap.web.NotThere;
import no.samskap.web.StateForbidsIt;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/**
 * The one way in which a case changes, and in which a decision comes to its board. A decision is kept first and then told the
 * board under an id made from it: when something is cut off in between, whoever looks at the case next tells the board.
 */
@Component
class Desk {
    private static final int TRIES = 12;
    private static final long PATIENCE_SECONDS = 20;

    /** Who the board hears it from: those who moderate, whoever of them it was. */
    private static final Actor ALL_OF_US =
            new Actor(new ParticipantId("moderation"), Role.FASILITATOR, false, true, Phase.IDEATE);

    private final CaseShelf shelf;
    private final Boards boards;
    private final Clock clock;

    Desk(CaseShelf shelf, Boards boards, Clock clock) {
        this.shelf = shelf;
        this.boards = boards;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /** What is written there, shown or hidden. */
    Written written(Target target) {
        return boards.written(target.board(), target.idea(), target.comment()).orElseThrow(NotThere::new);
    }

    /** Changes a case, a fresh one where there is none; the board knows when it returns. */
    KeptCase change(ChallengeId challenge, Target target, Function<KeptCase, KeptCase> decide) {
        for (int tries = 0; tries < TRIES; tries++) {
            KeptCase seen = shelf.find(target).orElseGet(() -> KeptCase.fresh(challenge, target));
            KeptCase next = decide.apply(seen);
            if (next.equals(seen)) {
                return settled(seen);
            }
            if (shelf.keep(seen, next)) {
                return settled(next);
            }
        }
        throw changed();
    }

    static StateForbidsIt changed() {
        return new StateForbidsIt("moderation.changed", "Noen andre har gjort noe med saken i mellomtiden.");
    }

    List<KeptCase> cases(ChallengeId challenge) {
        return shelf.of(challenge).stream().map(this::settled).toList();
    }

    private KeptCase settled(KeptCase kept) {
        if (!kept.pending()) {
            return kept;
        }
        Reply reply = tell(kept.target().board(), command(kept));
        // What its author has taken away meanwhile cannot be hidden or shown any more.
        if (reply instanceof Reply.Rejected rejected && rejected.code().retryable()) {
            throw new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE);
        }
        shelf.settled(kept);
        return kept.settled();
    }

    private static BoardCommand command(KeptCase kept) {
        Target target = kept.target();
        CommentId comment = target.comment();
        CommandId id = new CommandId("case-" + kept.version() + "-" + (comment == null ? "" : comment.value()) + "-"
                + target.idea().value());
        boolean hides = kept.state() == CaseState.HIDDEN;
        if (comment == null) {
            return hides
                    ? new BoardCommand.HideIdea(id, target.idea())
                    : new BoardCommand.RestoreIdea(id, target.idea());
        }
        return hides
                ? new BoardCommand.HideComment(id, target.idea(), comment)
                : new BoardCommand.RestoreComment(id, target.idea(), comment);
    }

    private Reply tell(no.samskap.protocol.BoardId board, BoardCommand command) {
        return submit(board, ALL_OF_US, command);
    }

    Reply submit(no.samskap.protocol.BoardId board, Actor actor, BoardCommand command) {
        try {
            return boards.submit(board, actor, command).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException silent) {
            throw new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE);
        }
    }

    /** A name for one who reports, which leads to nobody and is another in every case. */
    static String digest(Target target, ParticipantId reporter) {
        try {
            String text = target.board().value() + "\n" + target.idea().value() + "\n" + target.comment() + "\n"
                    + reporter.value();
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
