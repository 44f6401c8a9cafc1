package no.samskap.pilot;

import static no.samskap.rights.Right.ALWAYS;
import static no.samskap.rights.Right.everybody;
import static no.samskap.rights.Right.phases;
import static no.samskap.rights.Right.roles;
import static no.samskap.rights.Right.whoLeads;

import no.samskap.protocol.Phase;
import no.samskap.protocol.Role;
import no.samskap.rights.Act;
import no.samskap.rights.Right;

/** What is done with pilots. They are planned when the challenge has come past exploring. */
enum PilotAct implements Act {
    READ_PILOTS(everybody(ALWAYS)),
    PLAN_PILOT(whoLeads(phases(Phase.IDEATE, Phase.SHARED))),
    LEAD_PILOT(whoLeads(ALWAYS)),
    /** Those who work with it. */
    LOG_PILOT(roles(ALWAYS, Role.MEDARBEIDER, Role.TILLITSVALGT, Role.LEDER, Role.FASILITATOR, Role.ADMINISTRATOR)),
    SAY_UNION_VIEW(roles(ALWAYS, Role.TILLITSVALGT));

    private final Right right;

    PilotAct(Right right) {
        this.right = right;
    }

    @Override
    public Right right() {
        return right;
    }
}
