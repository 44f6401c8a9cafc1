package no.samskap.exchange;

import static no.samskap.rights.Right.ALWAYS;
import static no.samskap.rights.Right.everybody;
import static no.samskap.rights.Right.whoLeads;

import no.samskap.rights.Act;
import no.samskap.rights.Right;

/** Which files a challenge is taken home in by whom. Who could watch single rows change while people vote might guess whose they are. */
enum FileAct implements Act {
    TAKE_IDEAS(everybody(ALWAYS)),
    TAKE_VOTES(whoLeads(ALWAYS)),
    SHARE(whoLeads(ALWAYS));

    private final Right right;

    FileAct(Right right) {
        this.right = right;
    }

    @Override
    public Right right() {
        return right;
    }
}
