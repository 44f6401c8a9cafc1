package no.samskap.challenge;

import no.samskap.board.Actor;
import no.samskap.protocol.ChallengeId;
import no.samskap.protocol.ParticipantId;
import no.samskap.protocol.Phase;
import no.samskap.protocol.Role;

/**
 * A person's right to be in a challenge, as it stands now.
 *
 * @param role for a guest only what the guest says
 * @param guest whether the person joined by a code
 * @param insider whether the person's sign-in is of the organisation that the challenge belongs to
 * @param facilitates whether the person may run it
 */
public record Entry(
        ChallengeId challenge,
        ParticipantId participant,
        Role role,
        boolean guest,
        boolean insider,
        Phase phase,
        boolean facilitates) {
    /** This person on one of the challenge's boards. */
    public Actor actor() {
        return new Actor(participant, role, guest, facilitates, insider, phase);
    }
}
