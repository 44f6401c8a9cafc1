package no.samskap.challenge;

import no.samskap.board.Actor;
import no.samskap.board.Leave;
import no.samskap.protocol.ChallengeId;
import no.samskap.protocol.ParticipantId;
import no.samskap.protocol.Phase;
import no.samskap.protocol.Role;
import no.samskap.rights.Judge;
import no.samskap.rights.Right;
import no.samskap.rights.Standing;

/**
 * A person's right to be in a challenge, as it stands now.
 *
 * @param role for a guest only what the guest says
 * @param guest whether the person joined by a code
 * @param insider whether the person's sign-in is of the organisation that the challenge belongs to
 * @param facilitates whether the person may run it
 * @param leave how much they may write
 */
public record Entry(
        ChallengeId challenge,
        ParticipantId participant,
        Role role,
        boolean guest,
        boolean insider,
        Phase phase,
        boolean facilitates,
        Leave leave) {
    /** One whom nothing holds back. */
    public Entry(
            ChallengeId challenge,
            ParticipantId participant,
            Role role,
            boolean guest,
            boolean insider,
            Phase phase,
            boolean facilitates) {
        this(challenge, participant, role, guest, insider, phase, facilitates, Leave.FULL);
    }

    /** What this person is to something in the challenge, their own or another's, for a right to be judged by. */
    public Standing standing(boolean author) {
        return new Standing(facilitates, insider ? role : null, author, phase);
    }

    /** Whether this may be done by this person in the phase in which the challenge stands. */
    public boolean may(Right right) {
        return Judge.may(right, standing(false));
    }

    /** Refuses what is not this person's to do with something of their own or another's, or not now. */
    public void check(Right right, boolean author) {
        Rights.check(right, standing(author));
    }

    /** This person on one of the challenge's boards. */
    public Actor actor() {
        return new Actor(participant, role, guest, facilitates, insider, phase, leave);
    }
}
