package no.samskap.people;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Asks the issuer whether it still vouches for the person of a session. What it is asked with is kept with the session,
 * closed under the session's id, which nobody but the browser keeps: who reads the store can do nothing with it.
 */
@Component
class Vigil {
    /** While the issuer is away, who is in stays in; so often it is asked again. */
    static final Duration NEXT_TRY = Duration.ofSeconds(15);

    private static final String PURPOSE = "samskap session";
    private static final JsonMapper JSON = JsonMapper.shared();

    private record Held(
            String subject, String idToken, @Nullable String refreshToken) {
        @Override
        public String toString() {
            return "(held)";
        }
    }

    private final ObjectProvider<Issuer> issuer;
    private final People people;

    Vigil(ObjectProvider<Issuer> issuer, People people) {
        this.issuer = issuer;
        this.people = people;
    }

    static String held(String sessionId, Voucher voucher) {
        return new Sealed(sessionId, PURPOSE)
                .close(JSON.writeValueAsString(
                        new Held(voucher.account().subject(), voucher.idToken(), voucher.refreshToken())));
    }

    /** Asks, and writes down what the issuer says of the person now. */
    Issuer.Renewal ask(String sessionId, String closed) {
        Optional<Held> held = opened(sessionId, closed);
        Issuer asked = issuer.getIfAvailable();
        if (asked == null || held.isEmpty() || held.get().refreshToken() == null) {
            return new Issuer.Renewal.Ended();
        }
        Issuer.Renewal renewal =
                asked.renew(held.get().refreshToken(), held.get().subject());
        if (renewal instanceof Issuer.Renewal.Renewed renewed) {
            people.arrived(renewed.voucher().account());
        }
        return renewal;
    }

    Optional<String> idToken(String sessionId, String closed) {
        return opened(sessionId, closed).map(Held::idToken);
    }

    private static Optional<Held> opened(String sessionId, String closed) {
        return new Sealed(sessionId, PURPOSE).open(closed).map(text -> JSON.readValue(text, Held.class));
    }
}
