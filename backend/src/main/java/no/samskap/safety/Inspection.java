package no.samskap.safety;

import com.mongodb.ConnectionString;
import java.net.URI;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.PropertyResolver;

/** Looks at the settings alone, and says what is not safe about them. Opens and asks nothing. */
final class Inspection {
    static final String ISSUER = "samskap.issuer";

    private static final String ADDRESS = "samskap.public-address";
    private static final String SECRET = "samskap.client-secret";
    private static final int SHORTEST_SECRET = 24;

    /** Parts of what stands in examples, in guides and where a placeholder was not filled in. */
    private static final Set<String> OF_EXAMPLES = Set.of(
            "secret",
            "passord",
            "password",
            "changeme",
            "change-me",
            "example",
            "eksempel",
            "hemmelig",
            "${",
            "…",
            "****");

    private final PropertyResolver settings;
    private final Set<Danger> found = EnumSet.noneOf(Danger.class);

    private Inspection(PropertyResolver settings) {
        this.settings = settings;
    }

    static Set<Danger> of(PropertyResolver settings) {
        Inspection inspection = new Inspection(settings);
        inspection.lookAtPeople();
        inspection.lookAtIssuer();
        inspection.lookAtAddresses();
        inspection.lookAtStore();
        inspection.lookAtMail();
        return inspection.found;
    }

    private void lookAtPeople() {
        boolean forOthers = set(ADDRESS) != null || set(ISSUER) != null;
        note(Danger.DEMO_PEOPLE_FOR_OTHERS, forOthers && isOn("samskap.demo-people"));
        note(Danger.NO_ISSUER, set(ISSUER) == null);
        note(Danger.RESTORED_LEFT_ON, isOn("samskap.restored"));
    }

    private void lookAtIssuer() {
        String issuer = set(ISSUER);
        if (issuer == null) {
            return;
        }
        note(Danger.ISSUER_UNREADABLE, !isAddress(issuer));
        note(Danger.ISSUER_OVER_HTTP, overHttp(issuer));
        String secret = set(SECRET);
        if (secret == null) {
            found.add(Danger.SECRET_MISSING);
        } else if (OF_EXAMPLES.stream().anyMatch(secret.toLowerCase(Locale.ROOT)::contains) || ofOneSign(secret)) {
            found.add(Danger.SECRET_AN_EXAMPLE);
        } else {
            note(Danger.SECRET_SHORT, secret.length() < SHORTEST_SECRET);
        }
    }

    private void lookAtAddresses() {
        String address = set(ADDRESS);
        note(Danger.NO_ADDRESS, address == null);
        note(Danger.ADDRESS_UNREADABLE, address != null && !isAddress(address));
        note(Danger.ADDRESS_OVER_HTTP, address != null && overHttp(address));
        String origins = set("samskap.origins");
        note(
                Danger.ORIGIN_OVER_HTTP,
                origins != null && Arrays.stream(origins.split(",", -1)).anyMatch(Inspection::overHttp));
    }

    private void lookAtStore() {
        String store = set("MONGODB_URI");
        if (store == null) {
            return;
        }
        ConnectionString connection = new ConnectionString(store);
        note(Danger.STORE_OPEN, connection.getCredential() == null);
        Predicate<String> here = host -> host.matches("(localhost|127\\.0\\.0\\.1|\\[?::1]?)(:[0-9]+)?");
        note(
                Danger.STORE_UNENCRYPTED,
                !Boolean.TRUE.equals(connection.getSslEnabled())
                        && !connection.getHosts().stream().allMatch(here));
    }

    private void lookAtMail() {
        String server = set("spring.mail.host");
        if (server == null) {
            return;
        }
        note(Danger.MAIL_WITHOUT_SENDER, set("samskap.mail-from") == null);
        note(
                Danger.MAIL_UNENCRYPTED,
                !server.matches("localhost|127\\.0\\.0\\.1|::1")
                        && !isOn("spring.mail.ssl.enabled")
                        && !isOn("spring.mail.properties.mail.smtp.starttls.required"));
    }

    private void note(Danger danger, boolean there) {
        if (there) {
            found.add(danger);
        }
    }

    private boolean isOn(String setting) {
        return "true".equalsIgnoreCase(set(setting));
    }

    private @Nullable String set(String setting) {
        String value = settings.getProperty(setting, "").strip();
        return value.isEmpty() ? null : value;
    }

    private static boolean ofOneSign(String secret) {
        return secret.chars().distinct().count() < 6;
    }

    private static boolean overHttp(String address) {
        return address.strip().toLowerCase(Locale.ROOT).startsWith("http://");
    }

    private static boolean isAddress(String address) {
        try {
            URI read = new URI(address);
            return read.getHost() != null
                    && ("https".equalsIgnoreCase(read.getScheme()) || "http".equalsIgnoreCase(read.getScheme()));
        } catch (java.net.URISyntaxException notOne) {
            return false;
        }
    }
}
