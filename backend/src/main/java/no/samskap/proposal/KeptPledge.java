package no.samskap.proposal;

import java.util.ArrayList;
import java.util.List;
import no.samskap.protocol.ChallengeId;
import no.samskap.protocol.ParticipantId;
import no.samskap.protocol.Proposals.PledgeDeed;
import no.samskap.protocol.Proposals.PledgeKind;
import no.samskap.protocol.Proposals.PledgeStep;
import no.samskap.protocol.Proposals.PledgedTo;

/** A pledge as it is kept: what was offered, and all that happened to it. */
record KeptPledge(
        ChallengeId challenge, PledgedTo to, PledgeKind kind, String text, ParticipantId by, List<PledgeDeed> deeds) {
    /** Where it stands: thanks change nothing of that. */
    PledgeStep state() {
        return deeds.reversed().stream()
                .map(PledgeDeed::step)
                .filter(step -> step != PledgeStep.THANKED)
                .findFirst()
                .orElse(PledgeStep.OFFERED);
    }

    KeptPledge after(PledgeDeed deed) {
        List<PledgeDeed> all = new ArrayList<>(deeds);
        all.add(deed);
        return new KeptPledge(challenge, to, kind, text, by, List.copyOf(all));
    }

    @Override
    public String toString() {
        return "(a pledge)";
    }
}
