package no.samskap.live;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import no.samskap.board.Boards;
import no.samskap.challenge.Doorkeeper;
import no.samskap.challenge.Entry;
import no.samskap.live.CommandReader.Fit;
import no.samskap.live.CommandReader.Reading;
import no.samskap.live.CommandReader.Refused;
import no.samskap.people.Person;
import no.samskap.people.PersonId;
import no.samskap.protocol.BoardId;
import no.samskap.protocol.RejectionCode;
import no.samskap.protocol.Reply;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Where every command is handed in, from whichever way: asked for its right, its pace and its form, then given to its board. */
@Component
class CommandDesk {
    /** A burst is an offline client that comes back with its edits; the rest is faster than anybody types. */
    static final int BURST = 400;

    static final int A_SECOND = 50;

    private static final Logger log = LoggerFactory.getLogger(CommandDesk.class);

    private final Boards boards;
    private final Doorkeeper doorkeeper;
    private final LoadingCache<PersonId, Bucket> paces = Caffeine.newBuilder()
            .expireAfterAccess(Duration.ofMinutes(5))
            .maximumSize(100_000)
            .build(person -> Bucket.builder()
                    .addLimit(limit -> limit.capacity(BURST).refillGreedy(A_SECOND, Duration.ofSeconds(1)))
                    .build());

    CommandDesk(Boards boards, Doorkeeper doorkeeper) {
        this.boards = boards;
        this.doorkeeper = doorkeeper;
    }

    /** The command's outcome, to come; empty when the person is not admitted to the board. */
    Optional<CompletableFuture<Reply>> take(Person person, BoardId board, byte[] body) {
        Reading reading = CommandReader.read(body);
        Optional<Entry> admitted;
        try {
            admitted = doorkeeper.admit(person, board).filter(entry -> entry.may(LiveAct.COMMAND.right()));
        } catch (RuntimeException storeGone) {
            log.warn("Nobody could be admitted just now: {}", storeGone.toString());
            return Optional.of(CompletableFuture.completedFuture(
                    CommandReader.rejected(reading.command(), RejectionCode.UNAVAILABLE, null)));
        }
        return admitted.map(entry -> decide(person, board, entry, reading));
    }

    private CompletableFuture<Reply> decide(Person person, BoardId board, Entry entry, Reading reading) {
        if (!paces.get(person.id()).tryConsume(1)) {
            return CompletableFuture.completedFuture(
                    CommandReader.rejected(reading.command(), RejectionCode.RATE_LIMITED, null));
        }
        return switch (reading) {
            case Refused refused -> CompletableFuture.completedFuture(refused.reply());
            case Fit fit -> submit(board, entry, fit);
        };
    }

    private CompletableFuture<Reply> submit(BoardId board, Entry entry, Fit fit) {
        CompletableFuture<Reply> outcome;
        try {
            outcome = boards.submit(board, entry.actor(), fit.body());
        } catch (RuntimeException unexpected) {
            outcome = CompletableFuture.failedFuture(unexpected);
        }
        return outcome.exceptionally(unexpected -> {
            log.error("A command failed on its way to the board", unexpected);
            return CommandReader.rejected(fit.command(), RejectionCode.INTERNAL, null);
        });
    }
}
