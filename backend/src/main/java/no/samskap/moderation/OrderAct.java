package no.samskap.moderation;

import static no.samskap.rights.Right.ALWAYS;
import static no.samskap.rights.Right.author;
import static no.samskap.rights.Right.everIn;
import static no.samskap.rights.Right.everybody;
import static no.samskap.rights.Right.whoRuns;

import no.samskap.rights.Act;
import no.samskap.rights.Right;

/** What is done about how people write; who was put out may still appeal. */
enum OrderAct implements Act {
    REPORT(everybody(ALWAYS)),
    READ_QUEUE(whoRuns(ALWAYS)),
    DECIDE_CASE(whoRuns(ALWAYS)),
    APPEAL(author(ALWAYS)),
    REWORD(author(ALWAYS)),
    READ_OWN(everIn(ALWAYS)),
    READ_PUBLIC_LIST(everybody(ALWAYS));

    private final Right right;

    OrderAct(Right right) {
        this.right = right;
    }

    @Override
    public Right right() {
        return right;
    }
}
