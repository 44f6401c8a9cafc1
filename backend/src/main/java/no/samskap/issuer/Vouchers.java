package no.samskap.issuer;

import java.time.Duration;
import java.time.Instant;
import no.samskap.people.Voucher;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Conditional;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.AbstractOAuth2Token;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.core.oidc.IdTokenClaimAccessor;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.stereotype.Component;

/** Reads what the issuer hands out at a sign-in or a renewal, and makes a voucher of it. */
@Component
@Conditional(WhereConfigured.class)
class Vouchers implements JwtDecoderFactory<ClientRegistration> {
    /** However long the issuer's own tokens last: a role that is taken away is gone after this. */
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private final IssuerSettings settings;
    private final Keys keys;

    Vouchers(IssuerSettings settings, Keys keys) {
        this.settings = settings;
        this.keys = keys;
    }

    /** Reads id tokens that were made for this client. */
    @Override
    public JwtDecoder createDecoder(ClientRegistration client) {
        NimbusJwtDecoder reader = keys.reader(
                new DelegatingOAuth2TokenValidator<>(new JwtTimestampValidator(), new OidcIdTokenValidator(client)));
        reader.setClaimSetConverter(OidcIdTokenDecoderFactory.createDefaultClaimTypeConverter());
        return reader;
    }

    <T extends AbstractOAuth2Token & IdTokenClaimAccessor> Voucher voucher(
            T idToken, OAuth2AccessToken access, @Nullable OAuth2RefreshToken refresh) {
        Instant latest = Instant.now().plus(LONGEST);
        Instant until = access.getExpiresAt();
        return new Voucher(
                Claims.account(settings.name(), idToken.getClaims()),
                idToken.getClaimAsString("sid"),
                until == null || until.isAfter(latest) ? latest : until,
                idToken.getTokenValue(),
                refresh == null ? null : refresh.getTokenValue());
    }
}
