package no.samskap.live;

import java.time.Instant;
import no.samskap.people.Person;
import org.jspecify.annotations.Nullable;

/**
 * Who is at the other end of one socket; never changes while it is open. Two tabs of one person are two visitors, so
 * equality is identity.
 */
final class Visitor {
    private final Person person;
    private final @Nullable String session;
    private final @Nullable Instant until;

    Visitor(Person person, @Nullable String session) {
        this(person, session, null);
    }

    Visitor(Person person, @Nullable String session, @Nullable Instant until) {
        this.person = person;
        this.session = session;
        this.until = until;
    }

    /** Whether the token that the socket was opened with has ended. */
    boolean outlived(Instant now) {
        return until != null && !now.isBefore(until);
    }

    Person person() {
        return person;
    }

    /** The HTTP session that the socket was opened in; null for a bearer of a token. */
    @Nullable
    String session() {
        return session;
    }
}
