package no.samskap.people;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That an issuer vouches for a person, and until when that is believed without asking it again.
 *
 * @param issuerSession the issuer's own id of its session with the person, by which it can end ours; null where it gives none
 * @param idToken shows the issuer whom to sign out
 * @param refreshToken what the issuer is asked again with; null where it cannot be asked
 */
public record Voucher(
        Account account,
        @Nullable String issuerSession,
        Instant until,
        String idToken,
        @Nullable String refreshToken) {
    @Override
    public String toString() {
        return "(a voucher)";
    }
}
