package no.samskap.insight;

import static no.samskap.rights.Right.ALWAYS;
import static no.samskap.rights.Right.everybody;
import static no.samskap.rights.Right.whoRuns;

import no.samskap.rights.Act;
import no.samskap.rights.Right;

/** Who sees where people agree. */
enum InsightAct implements Act {
    SEE_INSIGHT(everybody(ALWAYS)),
    SEE_OWN_PLACE(everybody(ALWAYS)),
    FIND_ALIKE(everybody(ALWAYS)),
    FIND_DUPLICATES(whoRuns(ALWAYS));

    private final Right right;

    InsightAct(Right right) {
        this.right = right;
    }

    @Override
    public Right right() {
        return right;
    }
}
