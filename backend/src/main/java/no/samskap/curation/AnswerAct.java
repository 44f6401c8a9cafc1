package no.samskap.curation;

import static no.samskap.rights.Right.ALWAYS;
import static no.samskap.rights.Right.everybody;
import static no.samskap.rights.Right.whoLeads;

import no.samskap.rights.Act;
import no.samskap.rights.Right;

/** What is done with answers to ideas: an answer binds, so it is not handed on. */
enum AnswerAct implements Act {
    READ_ANSWERS(everybody(ALWAYS)),
    ANSWER_IDEA(whoLeads(ALWAYS)),
    PROMISE_ANSWERS(whoLeads(ALWAYS)),
    THANK(whoLeads(ALWAYS));

    private final Right right;

    AnswerAct(Right right) {
        this.right = right;
    }

    @Override
    public Right right() {
        return right;
    }
}
