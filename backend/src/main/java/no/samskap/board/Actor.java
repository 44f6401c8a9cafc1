package no.samskap.board;

import no.samskap.protocol.ParticipantId;
import no.samskap.protocol.Phase;
import no.samskap.protocol.Role;
import no.samskap.rights.Standing;

/**
 * Who wants something done on a board, as far as the board needs to know.
 *
 * @param participant the person's pseudonym in the board's challenge
 * @param role for a guest only what the guest says
 * @param guest whether the person joined by a code
 * @param facilitates whether the person may run the challenge: edit and remove what others wrote
 * @param ofOrganisation whether the person is of the organisation that poses the challenge
 * @param phase where the challenge stood when the person asked
 * @param leave how much they may write
 */
public record Actor(
        ParticipantId participant,
        Role role,
        boolean guest,
        boolean facilitates,
        boolean ofOrganisation,
        Phase phase,
        Leave leave) {
    /** One of the organisation where they are no guest, whom nothing holds back. */
    public Actor(ParticipantId participant, Role role, boolean guest, boolean facilitates, Phase phase) {
        this(participant, role, guest, facilitates, !guest, phase, Leave.FULL);
    }

    /** What this person is to something on the board, as far as a right asks. */
    Standing standing(boolean author) {
        return new Standing(facilitates, ofOrganisation ? role : null, author, phase);
    }
}
