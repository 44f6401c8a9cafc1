package no.samskap.people;

import java.util.Objects;
import no.samskap.protocol.Role;
import org.jspecify.annotations.Nullable;

/**
 * One who is asking: the principal of every request and socket.
 *
 * @param name what the person is called; null for a guest who gave none
 * @param role from the sign-in; for a guest only what the guest says, which gives no powers
 * @param guest true for one who joined by a code
 * @param organisation whose people a signed-in person belongs to; null for a guest
 */
public record Person(
        PersonId id,
        @Nullable String name,
        Role role,
        boolean guest,
        @Nullable String organisation) {
    /** Whether the person's sign-in gives them the right to pose challenges and to run those of their organisation. */
    public boolean leads() {
        return !guest
                && organisation != null
                && switch (role) {
                    case LEDER, FASILITATOR, ADMINISTRATOR -> true;
                    case INNBYGGER, MEDARBEIDER, TILLITSVALGT, FOLKEVALGT, PARTNER -> false;
                };
    }

    /** Whether the person's sign-in makes them one who runs the installation for their organisation. */
    public boolean administers() {
        return leads() && role == Role.ADMINISTRATOR;
    }

    /** Whether the other may do what this one may, name aside. */
    public boolean sameRights(Person other) {
        return guest == other.guest && role == other.role && Objects.equals(organisation, other.organisation);
    }

    @Override
    public String toString() {
        return "(a person)";
    }
}
