package no.samskap.issuer;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import no.samskap.web.Installation;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Conditional;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.stereotype.Component;

/**
 * The issuer as it describes itself, asked for when somebody first needs it, so that this server starts without it. Who is
 * about to be sent there wants it to be there now; for all else what it once said is good while it is away. It is asked
 * every few seconds at the most, not by everyone at once.
 */
@Component
@Conditional(WhereConfigured.class)
class Discovery implements ClientRegistrationRepository {
    static final String REGISTRATION = "samskap";

    private static final Logger log = LoggerFactory.getLogger(Discovery.class);
    private static final Duration FRESH = Duration.ofSeconds(5);

    private final IssuerSettings settings;
    private final Installation installation;
    private final Line line;
    private final String mailServer;
    private @Nullable ClientRegistration known;
    private Instant asked = Instant.EPOCH;
    private boolean answers;

    /** @param mailServer empty where no mail is sent from here */
    Discovery(
            IssuerSettings settings,
            Installation installation,
            Line line,
            @Value("${spring.mail.host:}") String mailServer) {
        this.mailServer = mailServer;
        this.settings = settings;
        this.installation = installation;
        this.line = line;
    }

    /** For a sign-in; throws {@link IssuerAway} where the issuer does not answer now. */
    @Override
    public @Nullable ClientRegistration findByRegistrationId(String id) {
        return REGISTRATION.equals(id) ? answering() : null;
    }

    /** The issuer, as a client of it sees it; throws {@link IssuerAway} where it has never been reached. */
    synchronized ClientRegistration issuer() {
        if (known == null) {
            ask();
        }
        if (known == null) {
            throw new IssuerAway();
        }
        return known;
    }

    private synchronized ClientRegistration answering() {
        ask();
        if (known == null || !answers) {
            throw new IssuerAway();
        }
        return known;
    }

    private void ask() {
        if (Instant.now().isBefore(asked.plus(FRESH))) {
            return;
        }
        try {
            known = registration();
            answers = true;
        } catch (RuntimeException away) {
            answers = false;
            log.warn("The issuer does not describe itself: {}", away.getClass().getSimpleName());
        }
        asked = Instant.now();
    }

    private ClientRegistration registration() {
        String here = installation.publicAddress() == null
                ? "{baseUrl}"
                : installation.publicAddress().toString().replaceAll("/$", "");
        return ClientRegistrations.fromOidcConfiguration(line.description(settings))
                .registrationId(REGISTRATION)
                .clientId(settings.clientId())
                .clientSecret(settings.secret())
                .scope(scopes())
                .redirectUri(here + "/login/oauth2/code/" + REGISTRATION)
                .clientSettings(ClientRegistration.ClientSettings.builder()
                        .requireProofKey(true)
                        .build())
                .build();
    }

    /** An address is asked for only where mail is sent. */
    private List<String> scopes() {
        return mailServer.isEmpty()
                ? List.of(OidcScopes.OPENID, OidcScopes.PROFILE)
                : List.of(OidcScopes.OPENID, OidcScopes.PROFILE, OidcScopes.EMAIL);
    }
}
