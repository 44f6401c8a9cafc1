package no.samskap.report;

import static no.samskap.rights.Right.ALWAYS;
import static no.samskap.rights.Right.everybody;

import no.samskap.rights.Act;
import no.samskap.rights.Right;

/** Who has a report made: of what they may see themselves. */
enum ReportAct implements Act {
    TAKE_REPORT(everybody(ALWAYS));

    private final Right right;

    ReportAct(Right right) {
        this.right = right;
    }

    @Override
    public Right right() {
        return right;
    }
}
