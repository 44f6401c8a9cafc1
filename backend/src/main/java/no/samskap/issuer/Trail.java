package no.samskap.issuer;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What must be known again when a browser comes back from the issuer.
 *
 * @param verifier proves that who brings the code is who asked for it (PKCE)
 * @param target the page that the person wanted; a path of our own
 * @param keep whether a guest takes along what they did
 */
record Trail(
        String state,
        String nonce,
        String verifier,
        String authorizationUri,
        String clientId,
        String redirectUri,
        String target,
        boolean keep,
        Instant until) {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String VERIFIER = "code_verifier";

    static Trail of(OAuth2AuthorizationRequest request, String target, boolean keep, Instant until) {
        return new Trail(
                Objects.requireNonNull(request.getState()),
                Objects.requireNonNull(request.<String>getAttribute(OidcParameterNames.NONCE)),
                Objects.requireNonNull(request.<String>getAttribute(VERIFIER)),
                request.getAuthorizationUri(),
                request.getClientId(),
                Objects.requireNonNull(request.getRedirectUri()),
                target,
                keep,
                until);
    }

    OAuth2AuthorizationRequest request() {
        return OAuth2AuthorizationRequest.authorizationCode()
                .authorizationUri(authorizationUri)
                .clientId(clientId)
                .redirectUri(redirectUri)
                .scope("openid")
                .state(state)
                .attributes(attributes -> {
                    attributes.put(OAuth2ParameterNames.REGISTRATION_ID, Discovery.REGISTRATION);
                    attributes.put(OidcParameterNames.NONCE, nonce);
                    attributes.put(VERIFIER, verifier);
                })
                .build();
    }

    String text() {
        return JSON.writeValueAsString(this);
    }

    static Optional<Trail> of(String text) {
        try {
            return Optional.of(JSON.readValue(text, Trail.class));
        } catch (JacksonException ofAnotherVersion) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return "(a trail)";
    }
}
