package no.samskap.proposal;

import no.samskap.protocol.ChallengeId;
import no.samskap.protocol.Needs.IdeaPlace;
import no.samskap.protocol.ParticipantId;

/** Somebody was asked to write along, durably. Published as an application event on the node where it was done. */
public record AuthorInvited(ChallengeId challenge, IdeaPlace idea, ParticipantId whom, ParticipantId by) {
    @Override
    public String toString() {
        return "(somebody was asked to write along)";
    }
}
