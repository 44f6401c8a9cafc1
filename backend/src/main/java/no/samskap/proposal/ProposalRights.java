package no.samskap.proposal;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.samskap.challenge.Entry;
import no.samskap.challenge.Right;
import no.samskap.challenge.TableOfRights;
import no.samskap.protocol.Phase;
import no.samskap.protocol.Proposals.ProposalAct;
import no.samskap.protocol.Role;
import org.springframework.stereotype.Component;

/**
 * Who may do what with proposals, pledges and skills, in which phase. A proposal is written by its authors and by who runs the
 * challenge, and a pledge is moved by who gave it and by those; anybody may be one of them.
 */
@Component
final class ProposalRights implements TableOfRights {
    private static final Set<Role> EVERYBODY = EnumSet.allOf(Role.class);
    private static final Set<Phase> ALWAYS = EnumSet.allOf(Phase.class);
    private static final Set<Phase> WHILE_IT_GROWS = EnumSet.range(Phase.IDEATE, Phase.LEARN);

    static Right of(ProposalAct act) {
        return switch (act) {
            case WRITE_PROPOSAL, OFFER_PLEDGE -> new Right(true, EVERYBODY, WHILE_IT_GROWS);
            // What was pledged is accounted for, and taken back, however late.
            case TAKE_PLEDGE_STEP, SAY_SKILLS -> new Right(true, EVERYBODY, ALWAYS);
        };
    }

    @Override
    public String about() {
        return "proposals, pledges and skills";
    }

    @Override
    public Map<String, Right> rights() {
        return TableOfRights.named(ProposalAct.values(), ProposalRights::of);
    }

    /** What this person may do now. */
    static List<ProposalAct> held(Entry entry) {
        return Arrays.stream(ProposalAct.values())
                .filter(act -> of(act).isOpenTo(entry))
                .toList();
    }
}
