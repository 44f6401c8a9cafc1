package no.samskap.people;

/**
 * A session was logged out, expired or taken away; its sockets must go. Published as an application event. Bears the key
 * under which the session was stored, since who ends a session from outside does not know its id.
 */
public record SessionEnded(String key) {
    /** This session has ended. */
    public static SessionEnded of(String sessionId) {
        return new SessionEnded(SessionKey.of(sessionId));
    }

    /** Whether it is this session that has ended. */
    public boolean was(String sessionId) {
        return key.equals(SessionKey.of(sessionId));
    }

    @Override
    public String toString() {
        return "(a session ended)";
    }
}
