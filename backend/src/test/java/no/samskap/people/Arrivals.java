package no.samskap.people;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import no.samskap.protocol.Role;
import no.samskap.web.Browser;
import org.springframework.context.ApplicationContext;

/** Signs people in whom an issuer would vouch for, where there is none: of any organisation. */
public final class Arrivals {
    private final People people;
    private final Sessions sessions;

    public Arrivals(ApplicationContext service) {
        this.people = service.getBean(People.class);
        this.sessions = service.getBean(Sessions.class);
    }

    /** A browser of one with this role in that organisation. */
    public Browser of(String organisation, Role role, int port) {
        Person person = people.arrived(new Account(
                "https://issuer.test",
                organisation + "/" + role.name(),
                role.name() + " annet sted",
                role,
                organisation,
                null));
        StoredSession session = sessions.createSession();
        session.setAttribute(SignIn.PERSON, person.id().value());
        session.setMaxInactiveInterval(SignIn.SIGNED_IN_STAYS);
        sessions.save(session);
        Browser browser = new Browser(port);
        browser.cookies()
                .put(
                        "samskap",
                        Base64.getEncoder().encodeToString(session.getId().getBytes(StandardCharsets.UTF_8)));
        return browser;
    }
}
