package no.samskap.need;

import static no.samskap.rights.Right.ALWAYS;
import static no.samskap.rights.Right.UNTIL_SHARED;
import static no.samskap.rights.Right.author;
import static no.samskap.rights.Right.everybody;
import static no.samskap.rights.Right.whoRuns;

import no.samskap.rights.Act;
import no.samskap.rights.Right;

/** What is done with one card of needs, beside what a page is told that one may. */
enum NeedCardAct implements Act {
    READ_NEEDS(everybody(ALWAYS)),
    CHANGE_NEED(author(UNTIL_SHARED).or(whoRuns(UNTIL_SHARED))),
    /** A consent is withdrawn whenever it is withdrawn, so no phase closes this. */
    REMOVE_NEED(author(ALWAYS).or(whoRuns(ALWAYS))),
    /** By who laid the card, and by who made the link. */
    UNLINK_NEED(author(UNTIL_SHARED).or(whoRuns(UNTIL_SHARED)));

    private final Right right;

    NeedCardAct(Right right) {
        this.right = right;
    }

    @Override
    public Right right() {
        return right;
    }
}
