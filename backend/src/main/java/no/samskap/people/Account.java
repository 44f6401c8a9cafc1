package no.samskap.people;

import no.samskap.protocol.Role;
import org.jspecify.annotations.Nullable;

/**
 * What an issuer says of one whom it knows.
 *
 * @param subject the issuer's own id for them
 * @param organisation null for one who belongs to none that the issuer knows of
 * @param mail where mail reaches them, where the issuer has seen that it does; null where that is not known
 */
public record Account(
        String issuer,
        String subject,
        @Nullable String name,
        Role role,
        @Nullable String organisation,
        @Nullable String mail) {
    /** Always the same for the same account, so that two first sign-ins at once do not make two people. */
    static PersonId id(String issuer, String subject) {
        return new PersonId("account-" + SessionKey.of(issuer + "\n" + subject));
    }

    Person person() {
        return new Person(id(issuer, subject), name, role, false, organisation);
    }

    @Override
    public String toString() {
        return "(an account)";
    }
}
