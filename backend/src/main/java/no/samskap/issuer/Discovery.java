package no.samskap.issuer;

import java.time.Duration;
import java.time.Instant;
import no.samskap.web.Installation;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Conditional;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.stereotype.Component;

/**
 * The issuer as it describes itself, asked for when somebody first needs it, so that this server starts without it. What it
 * once said is kept while it is away; while it has never answered, it is asked again after a moment and not by everyone at once.
 */
@Component
@Conditional(WhereConfigured.class)
class Discovery implements ClientRegistrationRepository {
    static final String REGISTRATION = "samskap";

    private static final Logger log = LoggerFactory.getLogger(Discovery.class);
    private static final Duration FRESH = Duration.ofMinutes(10);
    private static final Duration NEXT_TRY = Duration.ofSeconds(3);

    private final IssuerSettings settings;
    private final Installation installation;
    private final Line line;
    private @Nullable ClientRegistration known;
    private Instant askAgain = Instant.MIN;

    Discovery(IssuerSettings settings, Installation installation, Line line) {
        this.settings = settings;
        this.installation = installation;
        this.line = line;
    }

    @Override
    public @Nullable ClientRegistration findByRegistrationId(String id) {
        return REGISTRATION.equals(id) ? issuer() : null;
    }

    /** The issuer, as a client of it sees it; throws {@link IssuerAway} where it has not been reached yet. */
    synchronized ClientRegistration issuer() {
        Instant now = Instant.now();
        if (now.isAfter(askAgain)) {
            ask(now);
        }
        if (known == null) {
            throw new IssuerAway();
        }
        return known;
    }

    private void ask(Instant now) {
        try {
            known = registration();
            askAgain = now.plus(FRESH);
        } catch (RuntimeException away) {
            askAgain = Instant.now().plus(NEXT_TRY);
            log.warn("The issuer does not describe itself: {}", away.getClass().getSimpleName());
        }
    }

    private ClientRegistration registration() {
        String here = installation.publicAddress() == null
                ? "{baseUrl}"
                : installation.publicAddress().toString().replaceAll("/$", "");
        return ClientRegistrations.fromOidcConfiguration(line.description(settings))
                .registrationId(REGISTRATION)
                .clientId(settings.clientId())
                .clientSecret(settings.secret())
                .scope(OidcScopes.OPENID, OidcScopes.PROFILE)
                .redirectUri(here + "/login/oauth2/code/" + REGISTRATION)
                .clientSettings(ClientRegistration.ClientSettings.builder()
                        .requireProofKey(true)
                        .build())
                .build();
    }
}
