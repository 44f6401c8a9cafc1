package no.samskap.live;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Which pages may open a socket: our own, and those that {@code samskap.origins} names. A browser sends the cookie along
 * from any page, so here stands the only guard against another site's page; compared letter by letter, never by pattern.
 * A program that is no browser says no origin and is let through to the question of who it is.
 */
@Component
class Origins {
    private final Set<String> named;

    /** {@code samskap.origins}: other origins, as {@code https://name[:port]}, separated by commas; none by default. */
    Origins(@Value("${samskap.origins:}") List<String> named) {
        this.named = Set.copyOf(named);
    }

    /** Whether a request with these {@code Origin} headers to this {@code Host} comes from one of our pages or from none. */
    boolean allow(List<String> origins, @Nullable String host) {
        if (origins.isEmpty()) {
            return true;
        }
        String origin = origins.getFirst();
        // Behind a proxy that ends TLS the server cannot tell its own scheme, so both count as its own.
        boolean own = host != null && (origin.equals("https://" + host) || origin.equals("http://" + host));
        return origins.size() == 1 && (own || named.contains(origin));
    }
}
