package no.samskap.live;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import no.samskap.board.Boards;
import no.samskap.protocol.BoardId;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * What this node keeps of each board that somebody listens to, and the threads that write: a feed of events and a
 * presence. Asked for admitted boards only, so there are never more of them than boards; an idle one is a few hundred
 * octets.
 */
@Component
class Rooms implements DisposableBean {
    private final Boards boards;
    private final Map<BoardId, BoardFeed> feeds = new ConcurrentHashMap<>();
    private final Map<BoardId, PresenceRoom> presences = new ConcurrentHashMap<>();
    private final ScheduledExecutorService threads = Executors.newScheduledThreadPool(
            Runtime.getRuntime().availableProcessors(),
            Thread.ofPlatform().daemon().name("live-", 1).factory());

    Rooms(Boards boards) {
        this.boards = boards;
    }

    BoardFeed feed(BoardId board) {
        return feeds.computeIfAbsent(board, id -> new BoardFeed(id, boards, threads, () -> boardChanged(id)));
    }

    PresenceRoom presence(BoardId board) {
        return presences.computeIfAbsent(board, id -> new PresenceRoom(id, () -> boards.discretion(id), threads));
    }

    private void boardChanged(BoardId board) {
        PresenceRoom presence = presences.get(board);
        if (presence != null) {
            presence.boardChanged();
        }
    }

    ScheduledExecutorService threads() {
        return threads;
    }

    @Override
    public void destroy() {
        threads.shutdownNow();
    }
}
