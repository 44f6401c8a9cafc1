package no.samskap.live;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import no.samskap.board.AheadOfBoard;
import no.samskap.board.Boards;
import no.samskap.board.EventPage;
import no.samskap.challenge.Doorkeeper;
import no.samskap.people.Person;
import no.samskap.protocol.BoardId;
import no.samskap.web.NotThere;
import no.samskap.web.StateForbidsIt;
import org.springframework.context.SmartLifecycle;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.async.DeferredResult;

/**
 * Reading on from a seq, and waiting for what is not there yet. A request that waits holds no thread; it is answered as
 * soon as something happens, with nothing when its time is up, and at once when too many wait already or the server is on
 * its way down.
 */
@Component
class LongPolls implements SmartLifecycle {
    static final int MAX_LIMIT = 1_000;
    static final int MAX_WAIT_SECONDS = 25;

    /** As many as there may be sockets; beyond it nobody waits, and the clients' own pace is the limit. */
    private static final int MAX_WAITING = 20_000;

    private final Boards boards;
    private final Doorkeeper doorkeeper;
    private final Rooms rooms;
    private final Executor threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Set<Runnable> waiting = ConcurrentHashMap.newKeySet();
    private volatile boolean open;

    LongPolls(Boards boards, Doorkeeper doorkeeper, Rooms rooms) {
        this.boards = boards;
        this.doorkeeper = doorkeeper;
        this.rooms = rooms;
    }

    DeferredResult<ResponseEntity<byte[]>> events(Person person, BoardId board, long after, int limit, int seconds) {
        EventPage page = page(board, after, limit);
        DeferredResult<ResponseEntity<byte[]>> answer =
                new DeferredResult<>(seconds * 1_000L, () -> BoardCalls.json(EventMessages.page(page)));
        if (!page.events().isEmpty() || seconds == 0 || !open || waiting.size() >= MAX_WAITING) {
            answer.setResult(BoardCalls.json(EventMessages.page(page)));
        } else {
            hold(answer, person, board, after, limit);
        }
        return answer;
    }

    private void hold(
            DeferredResult<ResponseEntity<byte[]>> answer, Person person, BoardId board, long after, int limit) {
        BoardFeed feed = rooms.feed(board);
        Runnable awake = () -> threads.execute(() -> answer(answer, person, board, after, limit));
        waiting.add(awake);
        answer.onCompletion(() -> {
            waiting.remove(awake);
            feed.waitNoMore(awake);
        });
        feed.waitForNews(awake);
        if (!open || !page(board, after, 1).events().isEmpty()) {
            // It came, or the end did, between looking and waiting.
            answer(answer, person, board, after, limit);
        }
    }

    @Override
    public void start() {
        open = true;
    }

    /** Lets everybody go who waits, so that the web server need not wait for them. */
    @Override
    public void stop() {
        open = false;
        waiting.forEach(Runnable::run);
    }

    @Override
    public boolean isRunning() {
        return open;
    }

    /** With the sockets, before the web server begins to wait for its requests. */
    @Override
    public int getPhase() {
        return Integer.MAX_VALUE;
    }

    /** Asks for the right again, since it may be gone after half a minute. */
    private void answer(
            DeferredResult<ResponseEntity<byte[]>> answer, Person person, BoardId board, long after, int limit) {
        try {
            if (doorkeeper.admit(person, board).isEmpty()) {
                throw new NotThere();
            }
            answer.setResult(BoardCalls.json(EventMessages.page(page(board, after, limit))));
        } catch (RuntimeException failure) {
            answer.setErrorResult(failure);
        }
    }

    private EventPage page(BoardId board, long after, int limit) {
        try {
            return boards.events(board, after, limit);
        } catch (AheadOfBoard ahead) {
            throw new StateForbidsIt("resync", "Tavla må hentes på nytt.");
        }
    }
}
