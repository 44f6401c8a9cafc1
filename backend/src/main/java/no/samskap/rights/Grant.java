package no.samskap.rights;

import java.util.Set;
import no.samskap.protocol.Phase;
import no.samskap.protocol.Role;

/**
 * One way to an act.
 *
 * @param roles of {@link Whom#ROLE}; empty with all others
 * @param phases when
 */
public record Grant(Whom whom, Set<Role> roles, Set<Phase> phases) {
    boolean isFor(Standing standing) {
        return switch (whom) {
            case EVERYBODY, EVER_IN -> true;
            case AUTHOR -> standing.author();
            case RUNS -> standing.runs();
            case ROLE -> standing.role() != null && roles.contains(standing.role());
        };
    }
}
