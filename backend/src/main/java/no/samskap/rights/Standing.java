package no.samskap.rights;

import no.samskap.protocol.Phase;
import no.samskap.protocol.Role;
import org.jspecify.annotations.Nullable;

/**
 * What one who is in a challenge is to it, and to what they act on.
 *
 * @param runs whether they run it, by their role or because it was handed to them
 * @param role the role that their sign-in gives them in its organisation; null for a guest and for one of another
 *     organisation: what they say that they are gives nothing
 * @param author whether what they act on is theirs
 * @param phase where the challenge stands
 */
public record Standing(boolean runs, @Nullable Role role, boolean author, Phase phase) {
    /** The same person with something of their own. */
    public Standing asAuthor(boolean own) {
        return new Standing(runs, role, own, phase);
    }
}
