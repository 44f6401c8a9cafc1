package no.samskap.web;

/** The request is right, but what it is about has come to stand otherwise in the meantime. */
public final class StateForbidsIt extends Refusal {
    /**
     * @param code stable, for programs
     * @param detail for a person, in bokmål
     */
    public StateForbidsIt(String code, String detail) {
        super(ProblemType.STATE_FORBIDS_IT, code, detail);
    }
}
