package no.samskap.protocol;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who may vote in a round, of those who may be in its challenge. What is named all holds: people who are of a role, of the
 * organisation, and hold a code.
 *
 * @param guests whether one who joined by a code may
 * @param roles which roles may; all of them where none is named. A guest's role is the guest's own word
 * @param organisation whether only people of the organisation that poses the challenge may, of those who are signed in;
 *     absent: not
 * @param slips how many one-time codes there are, 1–{@value #MOST_SLIPS}: then only who gives one of them votes, each of them
 *     is good for one ballot, and that ballot stands; absent: there are none
 */
public record Electorate(
        boolean guests,
        List<Role> roles,
        @Nullable Boolean organisation,
        @Nullable Integer slips) {
    public static final int MOST_SLIPS = 5_000;

    @JsonCreator
    public Electorate {}

    /** Guests or not, and these roles. */
    public Electorate(boolean guests, List<Role> roles) {
        this(guests, roles, null, null);
    }

    /**
     * Whether it lets such a person vote, as far as that does not hang on a code.
     *
     * @param ofOrganisation whether the person is of the organisation that poses the challenge
     */
    public boolean holds(Role role, boolean guest, boolean ofOrganisation) {
        return (guests || !guest)
                && (roles.isEmpty() || roles.contains(role))
                && (ofOrganisation || guest || !Boolean.TRUE.equals(organisation));
    }
}
