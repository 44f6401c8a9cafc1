package no.samskap.people;

/** A session was logged out, expired or taken away; its sockets must go. Published as an application event. */
public record SessionEnded(String sessionId) {
    @Override
    public String toString() {
        return "(a session ended)";
    }
}
