package no.samskap.protocol;

import java.util.List;

/**
 * Who may vote in a round, of those who may be in its challenge.
 *
 * @param guests whether one who joined by a code may
 * @param roles which roles may; all of them where none is named. A guest's role is the guest's own word
 */
public record Electorate(boolean guests, List<Role> roles) {
    /** Whether it lets such a person vote. */
    public boolean holds(Role role, boolean guest) {
        return (guests || !guest) && (roles.isEmpty() || roles.contains(role));
    }
}
