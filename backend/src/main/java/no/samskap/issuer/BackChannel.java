package no.samskap.issuer;

import java.util.List;
import no.samskap.people.SignIn;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Conditional;
import org.springframework.security.oauth2.client.oidc.authentication.logout.OidcLogoutToken;
import org.springframework.security.oauth2.client.oidc.session.OidcSessionInformation;
import org.springframework.security.oauth2.client.oidc.session.OidcSessionRegistry;
import org.springframework.stereotype.Component;

/**
 * What the issuer says behind the browser's back: that a session of its own has ended. The library has checked the token
 * when it comes here. Our sessions know the issuer's themselves, so there is nothing to remember here and nothing left to end.
 */
@Component
@Conditional(WhereConfigured.class)
class BackChannel implements OidcSessionRegistry {
    private final SignIn signIn;
    private final IssuerSettings settings;

    BackChannel(SignIn signIn, IssuerSettings settings) {
        this.signIn = signIn;
        this.settings = settings;
    }

    @Override
    public Iterable<OidcSessionInformation> removeSessionInformation(OidcLogoutToken token) {
        signIn.ended(settings.name(), token.getSessionId(), token.getSubject());
        return List.of();
    }

    @Override
    public void saveSessionInformation(OidcSessionInformation session) {}

    @Override
    public @Nullable OidcSessionInformation removeSessionInformation(String session) {
        return null;
    }
}
