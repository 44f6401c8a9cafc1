package no.samskap.people;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import no.samskap.web.Who;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;

/** The person who is asking, as Spring Security passes them on. */
public final class Asking extends AbstractAuthenticationToken {
    private final transient Person person;
    private final transient @Nullable Instant until;
    private final String name;

    Asking(Person person, Unguessable unguessable) {
        this(person, null, unguessable);
    }

    /** @param until when what the person showed stops to count; null for a session, which is looked up each time */
    public Asking(Person person, @Nullable Instant until, Unguessable unguessable) {
        super(authorities(person));
        this.person = person;
        this.until = until;
        this.name = unguessable.id();
        setAuthenticated(true);
    }

    @Override
    public Person getPrincipal() {
        return person;
    }

    public @Nullable Instant until() {
        return until;
    }

    @Override
    public @Nullable Object getCredentials() {
        return null;
    }

    /** New for each request and socket, since frameworks log it and route by it: it must lead to nobody and be nobody else's. */
    @Override
    public String getName() {
        return name;
    }

    @Override
    public String toString() {
        return "(a person)";
    }

    private static List<GrantedAuthority> authorities(Person person) {
        List<GrantedAuthority> held = new ArrayList<>();
        held.add(Who.PERSON.authority());
        if (person.leads()) {
            held.add(Who.LEADS.authority());
        }
        if (person.administers()) {
            held.add(Who.ADMINISTERS.authority());
        }
        return held;
    }
}
