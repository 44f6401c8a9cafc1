package no.samskap.live;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import no.samskap.board.Discretion;
import no.samskap.live.stomp.ServerFrames;
import no.samskap.protocol.BoardId;
import no.samskap.protocol.ParticipantId;
import no.samskap.protocol.Presence;
import org.jspecify.annotations.Nullable;

/**
 * Who is on one board now and what they point at. A person is here until their last socket has gone. Of what somebody
 * does only the last value counts; changes are gathered within a {@link Tick} and told to all in the same octets.
 * How much is told follows the meeting: when it changes, everybody is told everything that may be told anew.
 * Presence never waits in an outbox: a listener whose socket is busy is told everything anew when it has caught up.
 *
 * <p>The lock guards the fields and is never held while writing; a listener's {@code stale} and what is {@code discreet} belong to the tick.
 */
final class PresenceRoom {
    private static final long TICK_MILLIS = 100;
    private static final long LONGEST_TICK_MILLIS = 2_000;

    /** More cursors than this in one message nobody can follow; the others come in the next. */
    private static final int MAX_POINTING = 50;

    /** More names than this in one message nobody reads; the count says how many there are. */
    private static final int MAX_HERE = 200;

    /** Nothing is told before it is known that it may be. */
    private static final Discretion NOT_KNOWN = new Discretion(true, true);

    private final BoardId board;
    private final Supplier<Optional<Discretion>> discretion;
    private final Tick tick;
    private final ReentrantLock lock = new ReentrantLock();
    private final Map<ParticipantId, Present> present = new LinkedHashMap<>();
    private final SequencedSet<ParticipantId> came = new LinkedHashSet<>();
    private final SequencedSet<ParticipantId> left = new LinkedHashSet<>();
    private final SequencedSet<ParticipantId> moved = new LinkedHashSet<>();
    private List<Listener> listeners = List.of();
    private int typing;
    private int typingTold;
    private long told;
    private volatile Discretion discreet = NOT_KNOWN;

    /** @param discretion how much of who is here may be told now, empty where it is not known yet; must not block */
    PresenceRoom(BoardId board, Supplier<Optional<Discretion>> discretion, ScheduledExecutorService threads) {
        this.board = board;
        this.discretion = discretion;
        this.tick = new Tick(threads, this::tell, TICK_MILLIS, LONGEST_TICK_MILLIS);
    }

    /** One who is told. */
    static final class Listener {
        private final Outbox outbox;
        private final String subscription;
        private boolean stale = true;

        Listener(Outbox outbox, String subscription) {
            this.outbox = outbox;
            this.subscription = subscription;
        }
    }

    private static final class Present {
        final Presence.Person who;
        final Set<Object> sockets = new HashSet<>();

        @Nullable
        Object doer;

        Presence.@Nullable Doing doing;

        Present(Presence.Person who) {
            this.who = who;
        }

        boolean isTyping() {
            return doing != null && Boolean.TRUE.equals(doing.typing());
        }

        Presence.Pointing pointing() {
            return doing == null
                    ? new Presence.Pointing(who.participant(), null, null, null)
                    : new Presence.Pointing(who.participant(), doing.cursor(), doing.selection(), doing.caret());
        }
    }

    private record News(Presence.@Nullable Update changes, Presence.@Nullable Update all, List<Listener> listeners) {}

    Listener listen(Outbox outbox, String subscription) {
        Listener listener = new Listener(outbox, subscription);
        change(() -> {
            List<Listener> more = new ArrayList<>(listeners);
            more.add(listener);
            listeners = more;
        });
        return listener;
    }

    void unlisten(Listener listener) {
        change(() -> listeners =
                listeners.stream().filter(other -> other != listener).toList());
    }

    /** A socket of this person's has come to the board. */
    void enter(Presence.Person who, Object socket) {
        change(() -> {
            Present person = present.get(who.participant());
            if (person == null) {
                person = new Present(who);
                present.put(who.participant(), person);
                if (!left.remove(who.participant())) {
                    came.add(who.participant());
                }
            }
            person.sockets.add(socket);
        });
    }

    /** A socket of this person's has gone. */
    void leave(ParticipantId participant, Object socket) {
        change(() -> {
            Present person = present.get(participant);
            if (person == null || !person.sockets.remove(socket)) {
                return;
            }
            if (socket.equals(person.doer)) {
                set(person, null, null);
            }
            if (person.sockets.isEmpty()) {
                present.remove(participant);
                moved.remove(participant);
                if (!came.remove(participant)) {
                    left.add(participant);
                }
            }
        });
    }

    /** What this person does now, as far as this socket knows. Of one who is not here it is not taken in. */
    void does(ParticipantId participant, Object socket, Presence.Doing doing) {
        change(() -> {
            Present person = present.get(participant);
            if (person != null && person.sockets.contains(socket)) {
                set(person, socket, doing);
            }
        });
    }

    List<ParticipantId> here() {
        lock.lock();
        try {
            return List.copyOf(present.keySet());
        } finally {
            lock.unlock();
        }
    }

    private void set(Present person, @Nullable Object socket, Presence.@Nullable Doing doing) {
        typing -= person.isTyping() ? 1 : 0;
        person.doer = socket;
        person.doing = doing;
        typing += person.isTyping() ? 1 : 0;
        moved.add(person.who.participant());
    }

    private void change(Runnable change) {
        lock.lock();
        try {
            change.run();
        } finally {
            lock.unlock();
        }
        tick.ask();
    }

    /** The board has changed: perhaps more, or less, may be told now. */
    void boardChanged() {
        if (!discretion.get().equals(Optional.of(discreet))) {
            tick.ask();
        }
    }

    private void tell() {
        beDiscreet();
        News news = news();
        Map<String, ByteBuffer> changes = new HashMap<>(4);
        Map<String, ByteBuffer> all = new HashMap<>(4);
        byte[] changesBody = news.changes == null ? null : Json.octets(news.changes);
        byte[] allBody = news.all == null ? null : Json.octets(news.all);
        boolean someStale = false;
        for (Listener listener : news.listeners) {
            byte[] body = listener.stale ? allBody : changesBody;
            if (body == null) {
                continue;
            }
            ByteBuffer frame =
                    (listener.stale ? all : changes).computeIfAbsent(listener.subscription, id -> frame(id, body));
            listener.stale = !listener.outbox.offerDroppable(frame);
            someStale |= listener.stale;
        }
        if (someStale) {
            tick.ask();
        }
    }

    private void beDiscreet() {
        Optional<Discretion> known = discretion.get();
        if (known.isEmpty()) {
            tick.ask();
        }
        Discretion now = known.orElse(NOT_KNOWN);
        if (now.equals(discreet)) {
            return;
        }
        discreet = now;
        lock.lock();
        try {
            listeners.forEach(listener -> listener.stale = true);
        } finally {
            lock.unlock();
        }
    }

    private News news() {
        lock.lock();
        try {
            Presence.Update all = listeners.stream().anyMatch(listener -> listener.stale) ? everything() : null;
            boolean changed = !came.isEmpty() || !left.isEmpty() || !moved.isEmpty() || typing != typingTold;
            Presence.Update changes = changed ? changes() : null;
            if (!came.isEmpty() || !left.isEmpty() || !moved.isEmpty()) {
                tick.ask();
            }
            told++;
            typingTold = typing;
            return new News(changes, all, listeners);
        } finally {
            lock.unlock();
        }
    }

    private Presence.Update everything() {
        List<Presence.Person> here = present.values().stream()
                .limit(discreet.namesHidden() ? 0 : MAX_HERE)
                .map(person -> person.who)
                .toList();
        List<Presence.Pointing> pointing = present.values().stream()
                .filter(person -> person.doing != null)
                .limit(discreet.actsHidden() ? 0 : MAX_POINTING)
                .map(Present::pointing)
                .toList();
        return new Presence.Update(board, true, here, List.of(), present.size(), pointing, typing);
    }

    private Presence.Update changes() {
        List<Presence.Person> here =
                take(came, MAX_HERE).stream().map(id -> person(id).who).toList();
        List<Presence.Pointing> pointing = take(moved, MAX_POINTING).stream()
                .map(id -> person(id).pointing())
                .toList();
        List<ParticipantId> gone = take(left, MAX_HERE);
        return new Presence.Update(
                board,
                false,
                discreet.namesHidden() ? List.of() : here,
                discreet.namesHidden() ? List.of() : gone,
                present.size(),
                discreet.actsHidden() ? List.of() : pointing,
                typing);
    }

    private Present person(ParticipantId id) {
        Present person = present.get(id);
        if (person == null) {
            throw new IllegalStateException("came or moved, and is not here");
        }
        return person;
    }

    private static List<ParticipantId> take(SequencedSet<ParticipantId> from, int most) {
        List<ParticipantId> taken = from.stream().limit(most).toList();
        taken.forEach(from::remove);
        return taken;
    }

    private ByteBuffer frame(String subscription, byte[] body) {
        String id = board.value() + "/p" + told;
        return ServerFrames.message(new Destination.Presences(board).path(), id, subscription, body);
    }
}
