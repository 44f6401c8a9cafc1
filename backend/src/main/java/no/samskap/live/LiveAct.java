package no.samskap.live;

import static no.samskap.rights.Right.ALWAYS;
import static no.samskap.rights.Right.everybody;

import no.samskap.rights.Act;
import no.samskap.rights.Right;

/** What one may listen to and say on the socket, and its like over HTTP. */
enum LiveAct implements Act {
    LISTEN(everybody(ALWAYS)),
    SEE_PRESENCE(everybody(ALWAYS)),
    /** This socket's own, and nobody else's. */
    HEAR_REPLIES(everybody(ALWAYS)),
    /** Each command is an act of its own besides. */
    COMMAND(everybody(ALWAYS)),
    SHOW_DOING(everybody(ALWAYS));

    private final Right right;

    LiveAct(Right right) {
        this.right = right;
    }

    @Override
    public Right right() {
        return right;
    }
}
