package no.samskap.issuer;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import no.samskap.people.Sealed;
import no.samskap.web.Installation;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Conditional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.oauth2.client.web.AuthorizationRequestRepository;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.stereotype.Component;

/**
 * Keeps the trail to the issuer and back in the browser that is on the way: in a cookie of its own for each way, closed
 * under the client's secret, gone when it is used or after some minutes. Nobody has a session before they are somebody,
 * and whoever starts a sign-in a million times fills no store of ours.
 */
@Component
@Conditional(WhereConfigured.class)
class Trails implements AuthorizationRequestRepository<OAuth2AuthorizationRequest> {
    /** Time to find one's code device; the issuer's own page does not last longer either. */
    private static final Duration LASTS = Duration.ofMinutes(15);

    private static final String TRAIL = Trail.class.getName();

    private final Sealed sealed;
    private final boolean https;

    Trails(IssuerSettings settings, Installation installation) {
        this.sealed = new Sealed(settings.secret(), "samskap sign-in");
        this.https = installation.https();
    }

    @Override
    public void saveAuthorizationRequest(
            @Nullable OAuth2AuthorizationRequest asked, HttpServletRequest request, HttpServletResponse response) {
        if (asked == null) {
            return;
        }
        Trail trail = Trail.of(
                asked,
                Targets.ours(request.getParameter("target")),
                keeps(request),
                Instant.now().plus(LASTS));
        setCookie(response, name(trail.state()), sealed.close(trail.text()), LASTS);
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest loadAuthorizationRequest(HttpServletRequest request) {
        return trail(request).map(Trail::request).orElse(null);
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest removeAuthorizationRequest(
            HttpServletRequest request, HttpServletResponse response) {
        Optional<Trail> trail = trail(request);
        trail.ifPresent(found -> {
            setCookie(response, name(found.state()), "", Duration.ZERO);
            request.setAttribute(TRAIL, found);
        });
        return trail.map(Trail::request).orElse(null);
    }

    /** The trail that this request has come back by. */
    static Optional<Trail> followed(HttpServletRequest request) {
        return Optional.ofNullable((Trail) request.getAttribute(TRAIL));
    }

    /** Another site that sends somebody here must not decide that what they did as a guest gets their name. */
    private static boolean keeps(HttpServletRequest request) {
        String from = request.getHeader("Sec-Fetch-Site");
        boolean ownPage = from == null || from.equals("same-origin");
        return ownPage && "true".equals(request.getParameter("keep"));
    }

    private Optional<Trail> trail(HttpServletRequest request) {
        String state = request.getParameter("state");
        if (state == null || request.getCookies() == null) {
            return Optional.empty();
        }
        return Arrays.stream(request.getCookies())
                .filter(cookie -> cookie.getName().equals(name(state)))
                .map(Cookie::getValue)
                .flatMap(closed -> sealed.open(closed).stream())
                .flatMap(text -> Trail.of(text).stream())
                .filter(trail -> trail.state().equals(state) && Instant.now().isBefore(trail.until()))
                .findFirst();
    }

    /** With its own name each, two windows can be on their way at once. */
    private String name(String state) {
        return (https ? "__Host-samskap-way-" : "samskap-way-") + Integer.toHexString(state.hashCode());
    }

    private void setCookie(HttpServletResponse response, String name, String value, Duration age) {
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(name, value)
                        .httpOnly(true)
                        .secure(https)
                        .sameSite("Lax")
                        .path("/")
                        .maxAge(age)
                        .build()
                        .toString());
    }
}
