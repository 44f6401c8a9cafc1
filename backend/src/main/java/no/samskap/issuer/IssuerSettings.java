package no.samskap.issuer;

import java.net.URI;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an operator says of the issuer, under {@code samskap}.
 *
 * @param issuer exactly as the issuer calls itself, e.g. {@code https://login.example.no/realms/samskap}
 * @param issuerDescription where this server reads the issuer's description, if not below the issuer's own address; for
 *     networks in which the server reaches the issuer by another name than browsers do
 * @param clientId what the issuer knows this installation by
 * @param clientSecret what this installation proves itself with; has no default
 */
@ConfigurationProperties("samskap")
record IssuerSettings(
        @Nullable URI issuer,
        @Nullable URI issuerDescription,
        @DefaultValue("samskap") String clientId,
        @Nullable String clientSecret) {
    private static final String DESCRIPTION = "/.well-known/openid-configuration";

    /** The name that stands in tokens. */
    String name() {
        return Objects.requireNonNull(issuer).toString();
    }

    URI description() {
        return issuerDescription == null ? URI.create(name().replaceAll("/$", "") + DESCRIPTION) : issuerDescription;
    }

    String secret() {
        return Objects.requireNonNull(clientSecret);
    }

    @Override
    public String toString() {
        return "(the issuer's settings)";
    }
}
