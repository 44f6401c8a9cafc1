package no.samskap.challenge;

import static no.samskap.rights.Right.ALWAYS;
import static no.samskap.rights.Right.whoLeads;

import no.samskap.rights.Act;
import no.samskap.rights.Right;

/** Who keeps the frame of a challenge for the next one. */
enum TemplateAct implements Act {
    SAVE_TEMPLATE(whoLeads(ALWAYS));

    private final Right right;

    TemplateAct(Right right) {
        this.right = right;
    }

    @Override
    public Right right() {
        return right;
    }
}
