package no.samskap.protocol;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who may vote in a round, of those who may be in its challenge. What is named all holds: people who are of a role, of the
 * organisation, belong to a place, and hold a code.
 *
 * @param guests whether one who joined by a code may
 * @param roles which roles may; all of them where none is named. A guest's role is the guest's own word
 * @param organisation whether only people of the organisation that poses the challenge may, of those who are signed in;
 *     absent: not
 * @param slips how many one-time codes there are, 1–{@value #MOST_SLIPS}: then only who gives one of them votes, each of them
 *     is good for one ballot, and that ballot stands; absent: there are none
 * @param places names of places, 1–{@value #MOST_PLACES} of them with up to {@value #LONGEST_PLACE} characters: only people
 *     who belong to one of them may, and each says with the ballot which. That is the person's own word, like a guest's role;
 *     absent: where one belongs does not matter
 */
public record Electorate(
        boolean guests,
        List<Role> roles,
        @Nullable Boolean organisation,
        @Nullable Integer slips,
        @Nullable List<String> places) {
    public static final int MOST_SLIPS = 5_000;
    public static final int MOST_PLACES = 30;
    public static final int LONGEST_PLACE = 80;

    @JsonCreator
    public Electorate {}

    /** Guests or not, and these roles. */
    public Electorate(boolean guests, List<Role> roles) {
        this(guests, roles, null, null, null);
    }

    /**
     * Whether it lets such a person vote, as far as that does not hang on a code or a place.
     *
     * @param ofOrganisation whether the person is of the organisation that poses the challenge
     */
    public boolean holds(Role role, boolean guest, boolean ofOrganisation) {
        return (guests || !guest)
                && (roles.isEmpty() || roles.contains(role))
                && (ofOrganisation || guest || !Boolean.TRUE.equals(organisation));
    }

    /** Whether it lets one vote who says to belong to this place; null for one who says nothing. */
    public boolean holdsPlace(@Nullable String place) {
        return places == null || (place != null && places.contains(place));
    }
}
