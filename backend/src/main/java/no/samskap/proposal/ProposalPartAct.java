package no.samskap.proposal;

import static no.samskap.proposal.ProposalRights.WHILE_IT_GROWS;
import static no.samskap.rights.Right.ALWAYS;
import static no.samskap.rights.Right.author;
import static no.samskap.rights.Right.everybody;
import static no.samskap.rights.Right.whoRuns;

import no.samskap.rights.Act;
import no.samskap.rights.Right;

/** What is done with one proposal or pledge, beside what a page is told that one may. */
enum ProposalPartAct implements Act {
    READ_PROPOSALS(everybody(ALWAYS)),
    /** By who gave the idea under their name, and then by those who write with them. */
    CHANGE_PROPOSAL(author(WHILE_IT_GROWS).or(whoRuns(WHILE_IT_GROWS))),
    /** By those who write what it was pledged to. */
    RECEIVE_PLEDGE(author(ALWAYS).or(whoRuns(ALWAYS)));

    private final Right right;

    ProposalPartAct(Right right) {
        this.right = right;
    }

    @Override
    public Right right() {
        return right;
    }
}
