package no.samskap.live;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import no.samskap.board.Actor;
import no.samskap.board.AheadOfBoard;
import no.samskap.board.Discretion;
import no.samskap.board.EventPage;
import no.samskap.board.Published;
import no.samskap.board.UnfoundedBoards;
import no.samskap.board.Watcher;
import no.samskap.board.Watching;
import no.samskap.protocol.BoardCommand;
import no.samskap.protocol.BoardId;
import no.samskap.protocol.OwnStances;
import no.samskap.protocol.ParticipantId;
import no.samskap.protocol.RejectionCode;
import no.samskap.protocol.Reply;
import org.jspecify.annotations.Nullable;

/** Boards in memory: every command is an event, except to remove an idea, which is refused, and what a test holds back. */
class FakeBoards extends UnfoundedBoards {
    private final Map<BoardId, Log> logs = new ConcurrentHashMap<>();
    volatile @Nullable CompletableFuture<Reply> heldBack;
    volatile int submitted;
    volatile Discretion discretion = new Discretion(false, false);

    private static final class Log {
        final List<String> events = new ArrayList<>();
        final List<Watcher> watchers = new ArrayList<>();
    }

    private Log log(BoardId board) {
        return logs.computeIfAbsent(board, id -> new Log());
    }

    @Override
    public CompletableFuture<Reply> submit(BoardId board, Actor actor, BoardCommand command) {
        submitted++;
        CompletableFuture<Reply> held = heldBack;
        if (held != null) {
            return held;
        }
        if (command instanceof BoardCommand.RemoveIdea) {
            return CompletableFuture.completedFuture(
                    CommandReader.rejected(command.id(), RejectionCode.IDEA_UNKNOWN, null));
        }
        return CompletableFuture.completedFuture(new Reply.Accepted(command.id(), happen(board, 1)));
    }

    /** So many events at once. */
    long happen(BoardId board, int count) {
        Log log = log(board);
        synchronized (log) {
            long from = log.events.size() + 1;
            List<String> news = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                news.add("{\"seq\":" + (from + i) + ",\"type\":\"Withheld\"}");
            }
            log.events.addAll(news);
            Published published = new Published(board, "e1", from, from + count - 1, news);
            List.copyOf(log.watchers).forEach(watcher -> watcher.published(published));
            return from + count - 1;
        }
    }

    int watchers(BoardId board) {
        synchronized (log(board)) {
            return log(board).watchers.size();
        }
    }

    @Override
    public byte[] snapshot(BoardId board, ParticipantId viewer) {
        synchronized (log(board)) {
            return ("{\"board\":\"" + board + "\",\"seq\":" + log(board).events.size()
                            + ",\"ideas\":[{\"idea\":\"i\",\"by\":\"p-author\"}]}")
                    .getBytes(UTF_8);
        }
    }

    @Override
    public Set<ParticipantId> authors(BoardId board) {
        return Set.of(new ParticipantId("p-author"));
    }

    @Override
    public EventPage events(BoardId board, long after, int limit) {
        synchronized (log(board)) {
            List<String> events = log(board).events;
            if (after > events.size()) {
                throw new AheadOfBoard(after, events.size());
            }
            int to = (int) Math.min(events.size(), after + limit);
            return new EventPage(
                    "e1", List.copyOf(events.subList((int) after, to)), to, to < events.size(), Instant.EPOCH);
        }
    }

    @Override
    public Optional<Discretion> discretion(BoardId board) {
        return Optional.of(discretion);
    }

    @Override
    public OwnStances stances(BoardId board, ParticipantId participant) {
        return new OwnStances(List.of(), List.of());
    }

    @Override
    public Watching watch(BoardId board, Watcher watcher) {
        Log log = log(board);
        synchronized (log) {
            log.watchers.add(watcher);
            return new Watching(log.events.size(), () -> {
                synchronized (log) {
                    log.watchers.remove(watcher);
                }
            });
        }
    }
}
