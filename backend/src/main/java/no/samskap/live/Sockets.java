package no.samskap.live;

import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import no.samskap.challenge.ChallengeChanged;
import no.samskap.people.Person;
import no.samskap.people.PersonChanged;
import no.samskap.people.PersonId;
import no.samskap.people.SessionEnded;
import no.samskap.protocol.Journey;
import no.samskap.protocol.Moderation;
import no.samskap.web.TooManyTries;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.http.HttpStatus;
import org.springframework.session.SessionRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/**
 * All open sockets of this node. One timer looks after them every second: whoever is silent, stuck or too slow goes, even
 * if nobody else comes. On the way down it takes nothing more in, waits for what is unanswered and says goodbye.
 */
@Component
class Sockets implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(Sockets.class);

    /** Whoever is one too many may look again when others may have left. */
    private static final Duration COME_BACK = Duration.ofMinutes(1);

    /** Rights are asked for anew this often even of a socket that only listens. */
    private static final int SWEEPS_A_RECHECK = 30;

    private static final Duration LAST_ANSWERS = Duration.ofSeconds(5);
    private static final Duration GOODBYES = Duration.ofSeconds(2);

    private final Set<LiveSocket> open = ConcurrentHashMap.newKeySet();
    private final Map<PersonId, Integer> ofPerson = new ConcurrentHashMap<>();
    private final Map<String, Integer> ofAddress = new ConcurrentHashMap<>();
    private final Rooms rooms;
    private final ObjectProvider<SessionRepository<?>> sessions;
    private final Ticker time;
    private final Places places;
    private volatile boolean closed;
    private @Nullable ScheduledFuture<?> sweeper;
    private long sweeps;

    Sockets(
            Rooms rooms,
            ObjectProvider<SessionRepository<?>> sessions,
            ObjectProvider<Ticker> time,
            ObjectProvider<Places> places) {
        this.rooms = rooms;
        this.sessions = sessions;
        this.time = time.getIfAvailable(Ticker::systemTicker);
        this.places = places.getIfAvailable(() -> Places.ORDINARY);
    }

    /** The time by which sockets are measured, in nanoseconds from anywhere. */
    long now() {
        return time.read();
    }

    /** Lets one more in, or throws the answer that says why not. */
    void admit(Person person, String address) {
        if (closed || open.size() >= places.inAll()) {
            throw new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE);
        }
        if (ofPerson.getOrDefault(person.id(), 0) >= places.ofOnePerson()
                || ofAddress.getOrDefault(address, 0) >= places.fromOneAddress()) {
            throw new TooManyTries(COME_BACK);
        }
    }

    void add(LiveSocket socket) {
        open.add(socket);
        ofPerson.merge(socket.visitor().person().id(), 1, Integer::sum);
        ofAddress.merge(socket.address(), 1, Integer::sum);
        if (closed) {
            socket.conversation().end(CloseReason.GOING_AWAY);
        }
    }

    void remove(LiveSocket socket) {
        if (open.remove(socket)) {
            oneLess(ofPerson, socket.visitor().person().id());
            oneLess(ofAddress, socket.address());
        }
    }

    private static <K> void oneLess(Map<K, Integer> counts, K key) {
        counts.computeIfPresent(key, (same, count) -> count == 1 ? null : count - 1);
    }

    /** Whether the server is on its way down and hears nothing more. */
    boolean closed() {
        return closed;
    }

    int count() {
        return open.size();
    }

    /** The HTTP sessions that sockets were opened in. */
    Set<String> sessions() {
        return open.stream()
                .map(socket -> socket.visitor().session())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    @EventListener
    void on(SessionEnded ended) {
        for (LiveSocket socket : open) {
            String session = socket.visitor().session();
            if (session != null && ended.was(session)) {
                socket.conversation().end(CloseReason.SESSION_ENDED);
            }
        }
    }

    @EventListener
    void on(PersonChanged changed) {
        for (LiveSocket socket : open) {
            Visitor visitor = socket.visitor();
            // A token says itself what its bearer may, until it ends.
            if (visitor.session() != null && visitor.person().id().equals(changed.person())) {
                socket.conversation().end(CloseReason.RIGHTS_CHANGED);
            }
        }
    }

    /** Somebody may have been put out of a challenge, or let go of running it. */
    @EventListener
    void on(ChallengeChanged changed) {
        if (changed.entry().did() instanceof Journey.MeasureTaken taken
                && taken.kind() == Moderation.MeasureKind.REMOVE) {
            recheckAll();
        }
    }

    /** May follow a {@link #stop()}: an application that was paused goes on. */
    @Override
    public synchronized void start() {
        closed = false;
        sweeper = rooms.threads().scheduleWithFixedDelay(this::sweep, 1, 1, TimeUnit.SECONDS);
    }

    @Override
    public synchronized void stop() {
        closed = true;
        awaitAtMost(
                LAST_ANSWERS,
                () -> open.stream().allMatch(socket -> socket.conversation().answeredAll()));
        open.forEach(socket -> socket.conversation().end(CloseReason.GOING_AWAY));
        awaitAtMost(GOODBYES, open::isEmpty);
        if (sweeper != null) {
            sweeper.cancel(false);
            sweeper = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return sweeper != null;
    }

    /** The first to stop, before the web server begins to wait for its requests and before any room or store. */
    @Override
    public int getPhase() {
        return Integer.MAX_VALUE;
    }

    private void sweep() {
        long now = now();
        each(socket -> socket.sweep(now));
        sweeps++;
        // A thirtieth of them at a time, so that the store is not asked for all in one moment.
        each(socket -> {
            if ((System.identityHashCode(socket) + sweeps) % SWEEPS_A_RECHECK == 0) {
                recheck(socket);
            }
        });
    }

    /** Asks anew whether everybody may still be here. */
    void recheckAll() {
        each(this::recheck);
    }

    private void each(Consumer<LiveSocket> care) {
        for (LiveSocket socket : open) {
            try {
                care.accept(socket);
            } catch (RuntimeException unexpected) {
                log.error("A socket could not be looked after and is closed", unexpected);
                socket.conversation().end(CloseReason.FAILED);
            }
        }
    }

    private void recheck(LiveSocket socket) {
        boolean ended;
        try {
            ended = hasEnded(socket.visitor().session());
            if (!ended) {
                socket.conversation().recheck();
            }
        } catch (RuntimeException storeGone) {
            log.warn("Rights could not be asked for anew; who is in stays in: {}", storeGone.toString());
            return;
        }
        if (ended) {
            socket.conversation().end(CloseReason.SESSION_ENDED);
        }
    }

    private boolean hasEnded(@Nullable String session) {
        SessionRepository<?> known = sessions.getIfAvailable();
        return session != null && known != null && known.findById(session) == null;
    }

    private static void awaitAtMost(Duration most, BooleanSupplier done) {
        long until = System.nanoTime() + most.toNanos();
        while (!done.getAsBoolean() && System.nanoTime() < until) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
        }
    }
}
