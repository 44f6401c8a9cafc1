package no.samskap.people;

import java.net.URI;
import java.util.Optional;

/** The service that people sign in with, as far as sessions need it after the sign-in. */
public interface Issuer {
    /** What came of asking whether it still vouches for a person. */
    sealed interface Renewal {
        /** It does, and this is what it says of them now. */
        record Renewed(Voucher voucher) implements Renewal {}

        /** It does not any more. */
        record Ended() implements Renewal {}

        /** It did not answer, or not so that anything follows from it. */
        record NoAnswer() implements Renewal {}
    }

    /** @param subject of whom the token tells; an answer about anybody else counts as none */
    Renewal renew(String refreshToken, String subject);

    /** Where the person's browser goes to be signed out there too; empty where that is not known now. */
    Optional<URI> farewell(String idToken);
}
