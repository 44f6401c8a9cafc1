package no.samskap.people;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/**
 * Whose session it is. A session holds nothing but a reference to its person; who that is now is looked up at each request.
 * Nobody has a session before they are somebody.
 */
@Component
public class SignIn implements SecurityContextRepository {
    static final String PERSON = "person";

    /** When the issuer is asked again about the person; a session that no issuer vouches for has none of these three. */
    static final String DUE = "due";

    static final String HELD = "held";
    static final String ISSUER_SESSION = "issuerSession";

    /** A guest has no other way back to what they said. */
    static final Duration GUEST_STAYS = Duration.ofDays(180);

    /** Signed-in people have powers, and can sign in again. */
    static final Duration SIGNED_IN_STAYS = Duration.ofHours(12);

    private final People people;
    private final Unguessable unguessable;
    private final ApplicationEventPublisher events;
    private final Sessions sessions;
    private final Vigil vigil;
    private final ObjectProvider<Issuer> issuer;

    SignIn(
            People people,
            Unguessable unguessable,
            ApplicationEventPublisher events,
            Sessions sessions,
            Vigil vigil,
            ObjectProvider<Issuer> issuer) {
        this.sessions = sessions;
        this.vigil = vigil;
        this.issuer = issuer;
        this.people = people;
        this.unguessable = unguessable;
        this.events = events;
    }

    /**
     * From now on this browser is this person. Where it was nobody or somebody else, the session gets another id, so that one
     * who knew the old id gains nothing, and what hung on the old one ends. The same person again changes nothing:
     * the cookie that they hold, perhaps in another tab or in a repeated request, stays good.
     */
    public void become(Person person, HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null && person.id().value().equals(session.getAttribute(PERSON))) {
            return;
        }
        begin(person, request);
    }

    /** From now on this browser is the person for whom the issuer vouches; a session of its own, whoever it was before. */
    public void become(Person person, Voucher voucher, HttpServletRequest request) {
        HttpSession theirs = begin(person, request);
        String issuerSession = voucher.issuerSession();
        theirs.setAttribute(DUE, voucher.until());
        theirs.setAttribute(HELD, Vigil.held(theirs.getId(), voucher));
        theirs.setAttribute(
                ISSUER_SESSION,
                issuerSession == null
                        ? null
                        : issuerSessionKey(voucher.account().issuer(), issuerSession));
    }

    private HttpSession begin(Person person, HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            String before = session.getId();
            request.changeSessionId();
            events.publishEvent(SessionEnded.of(before));
        }
        HttpSession theirs = request.getSession(true);
        theirs.setAttribute(PERSON, person.id().value());
        theirs.setMaxInactiveInterval((int) (person.guest() ? GUEST_STAYS : SIGNED_IN_STAYS).toSeconds());
        return theirs;
    }

    /**
     * From now on this browser is nobody.
     *
     * @return where the browser goes to leave the issuer too; empty where there is nothing to leave
     */
    Optional<URI> leave(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null) {
            return Optional.empty();
        }
        Optional<String> idToken = session.getAttribute(HELD) instanceof String held
                ? vigil.idToken(session.getId(), held)
                : Optional.empty();
        session.invalidate();
        Issuer there = issuer.getIfAvailable();
        return there == null ? Optional.empty() : idToken.flatMap(there::farewell);
    }

    /**
     * The issuer has ended a session of its own, or, where it names none, all of a person's: ours end with it.
     *
     * @param subject looked at only where no session is named
     */
    public void ended(String issuer, @Nullable String issuerSession, @Nullable String subject) {
        if (issuerSession != null) {
            sessions.endAll(issuerSessionKey(issuer, issuerSession));
        } else if (subject != null) {
            sessions.endAll(Account.id(issuer, subject));
        }
    }

    /** Every session of the person ends, here and now. */
    public void endAll(Person person) {
        sessions.endAll(person.id());
    }

    private static String issuerSessionKey(String issuer, String issuerSession) {
        return SessionKey.of(issuer + "\n" + issuerSession);
    }

    @Override
    public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
        return new OnDemand(request);
    }

    @Override
    public SecurityContext loadContext(HttpRequestResponseHolder request) {
        return new OnDemand(request.getRequest()).get();
    }

    /** Nothing to save: {@link #become} has. */
    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {}

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return whose(request).isPresent();
    }

    /** Whom the browser's session is; empty where it has none. */
    public Optional<Person> whose(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(PERSON) instanceof String id
                ? people.find(new PersonId(id))
                : Optional.empty();
    }

    /** Looks up the person when somebody asks who it is: the pages' own files never do. */
    private final class OnDemand implements DeferredSecurityContext {
        private final HttpServletRequest request;
        private @Nullable SecurityContext context;

        OnDemand(HttpServletRequest request) {
            this.request = request;
        }

        @Override
        public SecurityContext get() {
            SecurityContext known = context;
            if (known == null) {
                known = whose(request)
                        .<SecurityContext>map(person -> new SecurityContextImpl(new Asking(person, unguessable)))
                        .orElseGet(SecurityContextHolder::createEmptyContext);
                context = known;
            }
            return known;
        }

        @Override
        public boolean isGenerated() {
            return get().getAuthentication() == null;
        }
    }
}
