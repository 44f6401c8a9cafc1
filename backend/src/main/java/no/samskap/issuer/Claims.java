package no.samskap.issuer;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.samskap.people.Account;
import no.samskap.protocol.Role;
import no.samskap.web.FieldChecks;
import org.jspecify.annotations.Nullable;

/** What a token of the issuer's says of its person. Roles come from here and nowhere else. */
final class Claims {
    /** Of several roles the first of these counts; who has none of them is an innbygger. */
    private static final List<Role> MOST_POWERFUL_FIRST = List.of(
            Role.ADMINISTRATOR,
            Role.LEDER,
            Role.FASILITATOR,
            Role.FOLKEVALGT,
            Role.TILLITSVALGT,
            Role.MEDARBEIDER,
            Role.PARTNER,
            Role.INNBYGGER);

    /** One address and nothing that a mail's header would take for more. */
    private static final Pattern ADDRESS = Pattern.compile("[^\\s@<>()\\[\\],;:\\\\\"]{1,64}@[A-Za-z0-9.-]{1,189}");

    private static final int NAME = 80;
    private static final int ORGANISATION = 200;

    private Claims() {}

    static Account account(String issuer, Map<String, Object> claims) {
        String subject = Objects.requireNonNull(text(claims, "sub"));
        return new Account(issuer, subject, name(claims), role(claims), organisation(claims), mail(claims));
    }

    static Role role(Map<String, Object> claims) {
        Object access = claims.get("realm_access");
        Object roles = access instanceof Map<?, ?> map ? map.get("roles") : null;
        Set<String> held = roles instanceof Collection<?> some
                ? some.stream().map(String::valueOf).collect(Collectors.toSet())
                : Set.of();
        return MOST_POWERFUL_FIRST.stream()
                .filter(role -> held.contains(role.name().toLowerCase(java.util.Locale.ROOT)))
                .findFirst()
                .orElse(Role.INNBYGGER);
    }

    private static @Nullable String name(Map<String, Object> claims) {
        String said = text(claims, "name");
        String name = said == null ? text(claims, "preferred_username") : said;
        return name == null ? null : FieldChecks.shortened(name, NAME);
    }

    /** Two organisations whose names differ only beyond the limit must not become one, so that is none. */
    private static @Nullable String organisation(Map<String, Object> claims) {
        String said = text(claims, "organisation");
        return said == null || said.isBlank() || said.length() > ORGANISATION ? null : said;
    }

    /** Anybody may write somebody else's address in a profile: only one that the issuer has seen to be theirs counts. */
    private static @Nullable String mail(Map<String, Object> claims) {
        String said = text(claims, "email");
        boolean confirmed = Boolean.TRUE.equals(claims.get("email_verified"));
        return said != null
                        && confirmed
                        && said.length() <= 254
                        && ADDRESS.matcher(said).matches()
                ? said
                : null;
    }

    private static @Nullable String text(Map<String, Object> claims, String name) {
        return claims.get(name) instanceof String text ? text : null;
    }
}
