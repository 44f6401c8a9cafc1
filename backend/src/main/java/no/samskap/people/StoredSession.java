package no.samskap.people;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.session.MapSession;
import org.springframework.session.Session;
import org.springframework.session.SessionIdGenerator;

/** A session and what of it is stored already. Belongs to one request. */
final class StoredSession implements Session {
    private final MapSession session;
    private @Nullable String storedId;
    private Instant storedAccess = Instant.EPOCH;
    private boolean changed = true;

    /** A new one. */
    StoredSession(SessionIdGenerator ids) {
        this.session = new MapSession(ids);
    }

    /** One that was read; its {@code session} is as stored. */
    StoredSession(MapSession session, SessionIdGenerator ids) {
        session.setSessionIdGenerator(ids);
        this.session = session;
        stored();
    }

    /** The id under which it is stored; null where it is not, or no longer. */
    @Nullable
    String storedId() {
        return storedId;
    }

    boolean changed() {
        return changed;
    }

    Duration unstoredAccess() {
        return Duration.between(storedAccess, session.getLastAccessedTime());
    }

    void stored() {
        storedId = session.getId();
        storedAccess = session.getLastAccessedTime();
        changed = false;
    }

    @Override
    public String getId() {
        return session.getId();
    }

    @Override
    public String changeSessionId() {
        changed = true;
        return session.changeSessionId();
    }

    @Override
    public <T> @Nullable T getAttribute(String name) {
        return session.getAttribute(name);
    }

    @Override
    public Set<String> getAttributeNames() {
        return session.getAttributeNames();
    }

    @Override
    public void setAttribute(String name, @Nullable Object value) {
        changed = true;
        session.setAttribute(name, value);
    }

    @Override
    public void removeAttribute(String name) {
        changed = true;
        session.removeAttribute(name);
    }

    @Override
    public Instant getCreationTime() {
        return session.getCreationTime();
    }

    @Override
    public void setLastAccessedTime(Instant time) {
        session.setLastAccessedTime(time);
    }

    @Override
    public Instant getLastAccessedTime() {
        return session.getLastAccessedTime();
    }

    @Override
    public void setMaxInactiveInterval(Duration interval) {
        changed = true;
        session.setMaxInactiveInterval(interval);
    }

    @Override
    public Duration getMaxInactiveInterval() {
        return session.getMaxInactiveInterval();
    }

    @Override
    public boolean isExpired() {
        return session.isExpired();
    }
}
