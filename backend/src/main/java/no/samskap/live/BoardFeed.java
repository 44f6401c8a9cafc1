package no.samskap.live;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import no.samskap.board.Boards;
import no.samskap.board.Published;
import no.samskap.board.Watching;
import no.samskap.live.EventMessages.Message;
import no.samskap.live.stomp.ServerFrames;
import no.samskap.protocol.BoardId;
import org.jspecify.annotations.Nullable;

/**
 * One board's events on their way to its listeners: gathered within a {@link Tick}, encoded once for each subscription
 * id, and the same octets written to all. Watches the board as long as somebody sits here. Each listener gets every
 * event after it sat down, in order of seq; one that cannot keep up is its outbox's affair.
 *
 * <p>The lock guards the fields and is held for a moment only, since the board's room takes it too; the list of seats is
 * replaced, never changed, so that writing goes on without it. The door is held while the watching begins or ends, which
 * may take as long as loading a board. Only the tick writes, so no two writes of one board overtake each other.
 */
final class BoardFeed {
    private static final long TICK_MILLIS = 20;
    private static final long LONGEST_TICK_MILLIS = 250;

    /** More than a room can decide in the longest tick. When even so more has gathered, all listeners are cut. */
    private static final int MAX_GATHERED = 20_000;

    private final BoardId board;
    private final Boards boards;
    private final Runnable told;
    private final Tick tick;
    private final ReentrantLock door = new ReentrantLock();
    private final ReentrantLock lock = new ReentrantLock();
    private List<Published> gathered = new ArrayList<>();
    private int gatheredEvents;
    private List<Seat> seats = List.of();
    private List<Runnable> waiting = new ArrayList<>();
    private long last;
    private int life;
    private @Nullable Watching watching;

    /** @param told runs after events have gone out; must not block */
    BoardFeed(BoardId board, Boards boards, ScheduledExecutorService threads, Runnable told) {
        this.board = board;
        this.boards = boards;
        this.told = told;
        this.tick = new Tick(threads, this::flush, TICK_MILLIS, LONGEST_TICK_MILLIS);
    }

    /** A listener sits down: from now on it misses nothing. */
    Seat sit(Outbox outbox, String subscription) {
        door.lock();
        try {
            watch();
            return locked(() -> {
                Seat seat = new Seat(outbox, subscription, last);
                List<Seat> more = new ArrayList<>(seats);
                more.add(seat);
                seats = more;
                return seat;
            });
        } finally {
            door.unlock();
        }
    }

    void leave(Seat seat) {
        locked(() -> seats = seats.stream().filter(other -> !other.equals(seat)).toList());
        stopIfDeserted();
    }

    /** Runs {@code awake} once, when something has happened after now; it must not block. */
    void waitForNews(Runnable awake) {
        door.lock();
        try {
            watch();
            locked(() -> waiting.add(awake));
        } finally {
            door.unlock();
        }
    }

    /** The one who waited waits no more, with or without news. */
    void waitNoMore(Runnable awake) {
        locked(() -> waiting.removeIf(other -> other.equals(awake)));
        stopIfDeserted();
    }

    private void published(Published events, int toldIn) {
        lock.lock();
        try {
            if (toldIn != life || events.events().isEmpty()) {
                return;
            }
            last = events.to();
            gatheredEvents += events.events().size();
            if (gatheredEvents <= MAX_GATHERED) {
                gathered.add(events);
            }
        } finally {
            lock.unlock();
        }
        tick.ask();
    }

    private void flush() {
        List<Published> news;
        List<Seat> listeners;
        List<Runnable> awake;
        boolean tooMuch;
        lock.lock();
        try {
            news = gathered;
            listeners = seats;
            awake = waiting;
            tooMuch = gatheredEvents > MAX_GATHERED;
            gathered = new ArrayList<>();
            gatheredEvents = 0;
            waiting = new ArrayList<>();
        } finally {
            lock.unlock();
        }
        if (tooMuch) {
            listeners.forEach(seat -> seat.outbox().cut());
        } else {
            EventMessages.joined(news).forEach(run -> write(run, listeners));
        }
        awake.forEach(Runnable::run);
        told.run();
    }

    private void write(Published run, List<Seat> listeners) {
        List<Message> messages = EventMessages.of(board, run.epoch(), run.from(), run.events());
        List<Map<String, ByteBuffer>> frames = new ArrayList<>(messages.size());
        messages.forEach(message -> frames.add(new HashMap<>(4)));
        for (Seat seat : listeners) {
            if (seat.after() >= run.to()) {
                continue;
            }
            if (seat.after() >= run.from()) {
                writeRest(run, seat);
                continue;
            }
            for (int i = 0; i < messages.size(); i++) {
                Message message = messages.get(i);
                seat.outbox().offer(frames.get(i).computeIfAbsent(seat.subscription(), id -> frame(message, id)));
            }
        }
    }

    /** For one who sat down in the middle of what has gathered. */
    private void writeRest(Published run, Seat seat) {
        int known = (int) (seat.after() - run.from() + 1);
        List<String> rest = run.events().subList(known, run.events().size());
        for (Message message : EventMessages.of(board, run.epoch(), seat.after() + 1, rest)) {
            seat.outbox().offer(frame(message, seat.subscription()));
        }
    }

    private ByteBuffer frame(Message message, String subscription) {
        String id = board.value() + "/" + message.to();
        return ServerFrames.message(new Destination.Events(board).path(), id, subscription, message.body());
    }

    /** Called with the door held. What an earlier watching may still tell is not listened to. */
    private void watch() {
        if (watching != null) {
            return;
        }
        int now = locked(() -> {
            gathered = new ArrayList<>();
            gatheredEvents = 0;
            last = 0;
            return ++life;
        });
        Watching begun = boards.watch(board, events -> published(events, now));
        watching = begun;
        locked(() -> last = Math.max(last, begun.seq()));
    }

    private void stopIfDeserted() {
        door.lock();
        try {
            boolean deserted = locked(() -> seats.isEmpty() && waiting.isEmpty());
            if (watching != null && deserted) {
                Watching ended = watching;
                watching = null;
                ended.stop().run();
            }
        } finally {
            door.unlock();
        }
    }

    private <T> T locked(Supplier<T> change) {
        lock.lock();
        try {
            return change.get();
        } finally {
            lock.unlock();
        }
    }
}
