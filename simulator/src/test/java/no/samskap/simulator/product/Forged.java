package no.samskap.simulator.product;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Tokens that somebody made who has none of the issuer's keys. */
final class Forged {
    private static final Pattern CERTIFICATE = Pattern.compile("\"x5c\":\\[\"([^\"]+)\"");

    private Forged() {}

    /** A logout token that nobody signed. */
    static String unsigned(String issuer, String audience) {
        return encoded("{\"alg\":\"none\"}") + "."
                + encoded("{\"iss\":\"" + issuer + "\",\"aud\":\"" + audience + "\",\"iat\":"
                        + Instant.now().getEpochSecond()
                        + ",\"jti\":\"1\",\"sub\":\"1\","
                        + "\"events\":{\"http://schemas.openid.net/event/backchannel-logout\":{}}}")
                + ".";
    }

    static String unsigned(String token) {
        return encoded("{\"alg\":\"none\",\"typ\":\"JWT\"}") + "." + token.split("\\.")[1] + ".";
    }

    /** HS256, where the secret is the issuer's public certificate. */
    static String signedWithPublicKey(String token, String issuer) {
        try {
            String keys = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create(issuer + "/protocol/openid-connect/certs"))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString())
                    .body();
            Matcher certificate = CERTIFICATE.matcher(keys);
            certificate.find();
            String signed = encoded("{\"alg\":\"HS256\",\"typ\":\"JWT\"}") + "." + token.split("\\.")[1];
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(Base64.getDecoder().decode(certificate.group(1)), "HmacSHA256"));
            return signed + "."
                    + Base64.getUrlEncoder()
                            .withoutPadding()
                            .encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Another word in the middle, under the old signature. */
    static String changed(String token) {
        String[] parts = token.split("\\.");
        String claims = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
        return parts[0] + "." + encoded(claims.replace("\"leder\"", "\"administrator\"")) + "." + parts[2];
    }

    static String ofUnknownKey(String token, int number) {
        String[] parts = token.split("\\.");
        return encoded("{\"alg\":\"RS256\",\"typ\":\"JWT\",\"kid\":\"made-up-" + number + "\"}") + "." + parts[1] + "."
                + parts[2];
    }

    private static String encoded(String json) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }
}
