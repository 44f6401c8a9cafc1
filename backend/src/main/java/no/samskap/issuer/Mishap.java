package no.samskap.issuer;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** A sign-in that came to nothing. The person goes to the sign-in page, which says which of these it was in plain words. */
enum Mishap {
    /** The issuer does not answer. */
    UNAVAILABLE,
    /** The person thought better of it, or the issuer did not let them. */
    CANCELLED,
    /** It took too long, was done in another browser, or for the second time. */
    EXPIRED,
    /** Anything else, which the log names. */
    FAILED;

    private static final Logger log = LoggerFactory.getLogger(Mishap.class);

    private static final Set<String> AWAY = Set.of("invalid_token_response", "server_error", "temporarily_unavailable");
    private static final Set<String> LATE = Set.of(
            "authorization_request_not_found",
            "invalid_state_parameter",
            "invalid_grant",
            "invalid_request",
            "authentication_expired");

    static Mishap of(AuthenticationException failed) {
        if (failed instanceof AuthenticationServiceException
                || failed.getCause() instanceof AuthenticationServiceException) {
            return UNAVAILABLE;
        }
        if (failed instanceof OAuth2AuthenticationException refused) {
            String code = refused.getError().getErrorCode();
            if (code.equals("access_denied")) {
                return CANCELLED;
            }
            return AWAY.contains(code) ? UNAVAILABLE : LATE.contains(code) ? EXPIRED : FAILED;
        }
        return FAILED;
    }

    static final class Handler implements AuthenticationFailureHandler {
        @Override
        public void onAuthenticationFailure(
                HttpServletRequest request, HttpServletResponse response, AuthenticationException failed)
                throws IOException {
            Mishap mishap = of(failed);
            if (mishap == FAILED) {
                log.warn(
                        "A sign-in failed: {}",
                        failed instanceof OAuth2AuthenticationException refused
                                ? refused.getError().getErrorCode().replaceAll("[^a-z_]", "")
                                : failed.getClass().getSimpleName());
            }
            response.sendRedirect("/inn?sign-in=" + mishap.name().toLowerCase(java.util.Locale.ROOT));
        }
    }
}
