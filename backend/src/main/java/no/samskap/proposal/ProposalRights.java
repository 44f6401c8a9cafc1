package no.samskap.proposal;

import static no.samskap.rights.Right.ALWAYS;
import static no.samskap.rights.Right.everybody;
import static no.samskap.rights.Right.phases;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.samskap.challenge.Entry;
import no.samskap.protocol.Phase;
import no.samskap.protocol.Proposals.ProposalAct;
import no.samskap.rights.Right;
import no.samskap.rights.TableOfRights;

/**
 * Who may do what with proposals, pledges and skills, in which phase. A proposal is written by its authors and by who runs the
 * challenge, and a pledge is moved by who gave it and by those; anybody may be one of them.
 */
final class ProposalRights implements TableOfRights {
    static final Set<Phase> WHILE_IT_GROWS = phases(Phase.IDEATE, Phase.LEARN);

    static Right of(ProposalAct act) {
        return switch (act) {
            case WRITE_PROPOSAL, OFFER_PLEDGE -> everybody(WHILE_IT_GROWS);
            // What was pledged is accounted for, and taken back, however late.
            case TAKE_PLEDGE_STEP, SAY_SKILLS -> everybody(ALWAYS);
        };
    }

    @Override
    public Map<String, Right> rights() {
        return Arrays.stream(ProposalAct.values()).collect(Collectors.toMap(Enum::name, ProposalRights::of));
    }

    /** What this person may do now. */
    static List<ProposalAct> held(Entry entry) {
        return Arrays.stream(ProposalAct.values())
                .filter(act -> entry.may(of(act)))
                .toList();
    }
}
