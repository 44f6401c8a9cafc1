package no.samskap.web;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What an operator says of this installation, under {@code samskap}.
 *
 * @param publicAddress where people reach it, e.g. {@code https://samskap.example.no}; absent on a laptop
 * @param issuer the OpenID issuer that people sign in with; absent where there is none
 * @param demoPeople whether anyone at this machine may become one of the demo people; by default only where neither a
 *     public address nor an issuer is set
 */
@ConfigurationProperties("samskap")
public record Installation(
        @Nullable URI publicAddress,
        @Nullable URI issuer,
        @Nullable Boolean demoPeople) {
    /** Whether browsers reach it by https, be it through a proxy that takes the encryption off. */
    public boolean https() {
        return publicAddress != null && "https".equalsIgnoreCase(publicAddress.getScheme());
    }
}
