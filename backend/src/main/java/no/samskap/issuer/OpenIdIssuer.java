package no.samskap.issuer;

import java.net.URI;
import java.util.Optional;
import no.samskap.people.Issuer;
import no.samskap.web.Installation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Conditional;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.endpoint.OAuth2RefreshTokenGrantRequest;
import org.springframework.security.oauth2.client.endpoint.RestClientRefreshTokenTokenResponseClient;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.core.endpoint.OAuth2AccessTokenResponse;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** The issuer after a sign-in: asked again for a new voucher, and told goodbye. */
@Component
@Conditional(WhereConfigured.class)
class OpenIdIssuer implements Issuer {
    private static final Logger log = LoggerFactory.getLogger(OpenIdIssuer.class);

    /** The library wants one to tell of, and sends only the refresh token. */
    private static final OAuth2AccessToken NONE =
            new OAuth2AccessToken(OAuth2AccessToken.TokenType.BEARER, "none", null, null);

    private final Discovery discovery;
    private final Vouchers vouchers;
    private final Installation installation;
    private final RestClientRefreshTokenTokenResponseClient asking = new RestClientRefreshTokenTokenResponseClient();

    OpenIdIssuer(Discovery discovery, Vouchers vouchers, Installation installation, Line line) {
        this.discovery = discovery;
        this.vouchers = vouchers;
        this.installation = installation;
        asking.setRestClient(line.tokens());
    }

    @Override
    public Renewal renew(String refreshToken, String subject) {
        try {
            ClientRegistration issuer = discovery.issuer();
            OAuth2AccessTokenResponse answer = asking.getTokenResponse(
                    new OAuth2RefreshTokenGrantRequest(issuer, NONE, new OAuth2RefreshToken(refreshToken, null)));
            if (!(answer.getAdditionalParameters().get(OidcParameterNames.ID_TOKEN) instanceof String text)) {
                return new Renewal.NoAnswer();
            }
            Jwt read = vouchers.createDecoder(issuer).decode(text);
            OidcIdToken idToken = new OidcIdToken(text, read.getIssuedAt(), read.getExpiresAt(), read.getClaims());
            return subject.equals(idToken.getSubject())
                    ? new Renewal.Renewed(vouchers.voucher(idToken, answer.getAccessToken(), answer.getRefreshToken()))
                    : new Renewal.Ended();
        } catch (OAuth2AuthorizationException refused) {
            String code = refused.getError().getErrorCode();
            if (code.equals(OAuth2ErrorCodes.INVALID_GRANT)) {
                return new Renewal.Ended();
            }
            log.warn("The issuer could not be asked again: {}", code);
        } catch (AuthenticationException | JwtException away) {
            log.warn("The issuer could not be asked again: {}", away.getClass().getSimpleName());
        }
        return new Renewal.NoAnswer();
    }

    @Override
    public Optional<URI> farewell(String idToken) {
        try {
            Object there = discovery
                    .issuer()
                    .getProviderDetails()
                    .getConfigurationMetadata()
                    .get("end_session_endpoint");
            return there == null ? Optional.empty() : Optional.of(farewell(there.toString(), idToken));
        } catch (IssuerAway away) {
            return Optional.empty();
        }
    }

    private URI farewell(String there, String idToken) {
        UriComponentsBuilder address = UriComponentsBuilder.fromUriString(there).queryParam("id_token_hint", idToken);
        if (installation.publicAddress() != null) {
            address.queryParam(
                    "post_logout_redirect_uri", installation.publicAddress().resolve("/"));
        }
        return address.encode().build().toUri();
    }
}
