package no.samskap.issuer;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import java.net.MalformedURLException;
import java.net.URI;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Conditional;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.stereotype.Component;

/**
 * The keys that the issuer signs with. Kept for some minutes, and for a day while it is away; tokens that name unknown keys
 * do not make this server ask more than twice in half a minute.
 */
@Component
@Conditional(WhereConfigured.class)
class Keys {
    private static final int LARGEST = 512 * 1024;
    private static final Duration FRESH = Duration.ofMinutes(5);
    private static final Duration WITHOUT_ISSUER = Duration.ofDays(1);
    private static final Duration BETWEEN_ASKINGS = Duration.ofSeconds(30);

    private final Discovery discovery;
    private @Nullable JWKSource<SecurityContext> keys;

    Keys(Discovery discovery) {
        this.discovery = discovery;
    }

    /** Reads tokens that one of the keys has signed and that the check lets pass; asymmetric signatures only. */
    NimbusJwtDecoder reader(OAuth2TokenValidator<Jwt> check) {
        NimbusJwtDecoder reader = NimbusJwtDecoder.withJwkSource(keys())
                .jwsAlgorithm(SignatureAlgorithm.RS256)
                .jwsAlgorithm(SignatureAlgorithm.PS256)
                .jwsAlgorithm(SignatureAlgorithm.ES256)
                .build();
        reader.setJwtValidator(check);
        return reader;
    }

    private synchronized JWKSource<SecurityContext> keys() {
        if (keys == null) {
            keys = source(Objects.requireNonNull(
                    discovery.issuer().getProviderDetails().getJwkSetUri()));
        }
        return keys;
    }

    private static JWKSource<SecurityContext> source(String address) {
        try {
            return JWKSourceBuilder.<SecurityContext>create(
                            URI.create(address).toURL(),
                            new DefaultResourceRetriever(
                                    (int) Line.CONNECT.toMillis(), (int) Line.ANSWER.toMillis(), LARGEST))
                    .cache(FRESH.toMillis(), Line.CONNECT.plus(Line.ANSWER).toMillis())
                    .rateLimited(BETWEEN_ASKINGS.toMillis())
                    .outageTolerant(WITHOUT_ISSUER.toMillis())
                    .build();
        } catch (MalformedURLException | IllegalArgumentException noAddress) {
            throw new IssuerAway();
        }
    }
}
