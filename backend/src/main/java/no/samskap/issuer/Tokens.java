package no.samskap.issuer;

import com.nimbusds.jose.jwk.source.RateLimitReachedException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import no.samskap.people.Asking;
import no.samskap.people.People;
import no.samskap.people.Unguessable;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Conditional;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;
import org.springframework.stereotype.Component;

/**
 * Programs that come with an access token of the issuer's. It must be signed by the issuer, be an access token and no other
 * kind, be meant for this installation, be given the scope that opens the API, and be good now.
 */
@Component
@Conditional(WhereConfigured.class)
class Tokens implements AuthenticationManager {
    /** What a program asks the issuer for. */
    static final String SCOPE = "samskap-api";

    private static final Duration CLOCKS_DIFFER = Duration.ofSeconds(5);

    private final Keys keys;
    private final People people;
    private final Unguessable unguessable;
    private final IssuerSettings settings;
    private @Nullable JwtDecoder reader;

    Tokens(Keys keys, People people, Unguessable unguessable, IssuerSettings settings) {
        this.keys = keys;
        this.people = people;
        this.unguessable = unguessable;
        this.settings = settings;
    }

    @Override
    public Authentication authenticate(Authentication shown) {
        Jwt token = read(((BearerTokenAuthenticationToken) shown).getToken());
        Instant until = Objects.requireNonNull(token.getExpiresAt());
        return new Asking(people.shown(Claims.account(settings.name(), token.getClaims())), until, unguessable);
    }

    private Jwt read(String token) {
        try {
            return reader().decode(token);
        } catch (BadJwtException refused) {
            throw new InvalidBearerTokenException("the token is not good here");
        } catch (JwtException noKeys) {
            // Too many unknown keys in a short time: made up, most likely.
            if (noKeys.getCause() instanceof RateLimitReachedException) {
                throw new InvalidBearerTokenException("the token is not good here");
            }
            throw new IssuerAway();
        }
    }

    private synchronized JwtDecoder reader() {
        if (reader == null) {
            JwtTimestampValidator now = new JwtTimestampValidator(CLOCKS_DIFFER);
            now.setAllowEmptyExpiryClaim(false);
            reader = keys.reader(new DelegatingOAuth2TokenValidator<>(
                    now, new JwtIssuerValidator(settings.name()), this::meantForUs));
        }
        return reader;
    }

    private OAuth2TokenValidatorResult meantForUs(Jwt token) {
        boolean access = "Bearer".equals(token.getClaimAsString("typ"))
                || String.valueOf(token.getHeaders().get("typ"))
                        .toLowerCase(java.util.Locale.ROOT)
                        .endsWith("at+jwt");
        List<String> audience = token.getAudience();
        String scope = token.getClaimAsString("scope");
        boolean ours = audience != null && audience.contains(settings.clientId());
        boolean api = scope != null && List.of(scope.split(" ", -1)).contains(SCOPE);
        return access && ours && api && token.getSubject() != null
                ? OAuth2TokenValidatorResult.success()
                : OAuth2TokenValidatorResult.failure(new OAuth2Error(OAuth2ErrorCodes.INVALID_TOKEN));
    }
}
