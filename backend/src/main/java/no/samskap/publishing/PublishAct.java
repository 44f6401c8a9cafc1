package no.samskap.publishing;

import static no.samskap.rights.Right.ALWAYS;
import static no.samskap.rights.Right.everybody;
import static no.samskap.rights.Right.whoRuns;

import no.samskap.rights.Act;
import no.samskap.rights.Right;

/** Who decides what of a challenge the public sees. */
enum PublishAct implements Act {
    READ_PUBLICATION(everybody(ALWAYS)),
    PUBLISH(whoRuns(ALWAYS));

    private final Right right;

    PublishAct(Right right) {
        this.right = right;
    }

    @Override
    public Right right() {
        return right;
    }
}
