package no.samskap.voting;

import static no.samskap.rights.Right.ALWAYS;
import static no.samskap.rights.Right.everybody;
import static no.samskap.rights.Right.whoRuns;

import no.samskap.rights.Act;
import no.samskap.rights.Right;

/** Reading voting rounds; opening, closing and voting are acts on the board. */
enum RoundAct implements Act {
    READ_ROUND(everybody(ALWAYS)),
    READ_OWN_BALLOT(everybody(ALWAYS)),
    TAKE_BALLOTS(everybody(ALWAYS)),
    /** One-time codes, on paper, for those who have no device. */
    HAND_OUT_SLIPS(whoRuns(ALWAYS));

    private final Right right;

    RoundAct(Right right) {
        this.right = right;
    }

    @Override
    public Right right() {
        return right;
    }
}
