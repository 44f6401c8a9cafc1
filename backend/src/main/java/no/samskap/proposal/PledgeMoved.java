package no.samskap.proposal;

import java.util.List;
import no.samskap.protocol.ChallengeId;
import no.samskap.protocol.ParticipantId;
import no.samskap.protocol.Proposals.PledgeStep;

/**
 * Something happened to a pledge, durably. Published as an application event on the node where it was done.
 *
 * @param giver who gave it
 * @param authors who writes the proposal that it is for, if any
 * @param deeds how much has happened to it by now
 */
public record PledgeMoved(
        ChallengeId challenge,
        String pledge,
        PledgeStep step,
        ParticipantId giver,
        List<ParticipantId> authors,
        ParticipantId by,
        int deeds) {
    @Override
    public String toString() {
        return "(a pledge moved)";
    }
}
