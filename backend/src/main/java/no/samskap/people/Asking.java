package no.samskap.people;

import java.util.ArrayList;
import java.util.List;
import no.samskap.web.Who;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;

/** The person who is asking, as Spring Security passes them on. */
final class Asking extends AbstractAuthenticationToken {
    private final transient Person person;
    private final String name;

    Asking(Person person, Unguessable unguessable) {
        super(authorities(person));
        this.person = person;
        this.name = unguessable.id();
        setAuthenticated(true);
    }

    @Override
    public Person getPrincipal() {
        return person;
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
        return held;
    }
}
