package no.samskap.issuer;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;

/** The tokens of a sign-in, from where they arrive to where the session is made, within one request. */
record HandedOver(OAuth2AccessToken access, @Nullable OAuth2RefreshToken refresh) {
    private static final String NAME = HandedOver.class.getName();

    static HandedOver of(HttpServletRequest request) {
        return (HandedOver) Objects.requireNonNull(request.getAttribute(NAME));
    }

    @Override
    public String toString() {
        return "(tokens)";
    }

    /** The framework's own keeper would hold all of them in memory for good. */
    static final class Keeper implements OAuth2AuthorizedClientRepository {
        @Override
        public <T extends OAuth2AuthorizedClient> @Nullable T loadAuthorizedClient(
                String registration, Authentication person, HttpServletRequest request) {
            return null;
        }

        @Override
        public void saveAuthorizedClient(
                OAuth2AuthorizedClient tokens,
                Authentication person,
                HttpServletRequest request,
                HttpServletResponse response) {
            request.setAttribute(NAME, new HandedOver(tokens.getAccessToken(), tokens.getRefreshToken()));
        }

        @Override
        public void removeAuthorizedClient(
                String registration, Authentication person, HttpServletRequest request, HttpServletResponse response) {}
    }
}
