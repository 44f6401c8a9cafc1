package no.samskap.web;

/** The person is known and may know of it, but may not do this. */
public final class NotAllowed extends Refusal {
    public NotAllowed() {
        super(ProblemType.NOT_ALLOWED);
    }

    /**
     * @param code stable, for programs
     * @param detail for the person, in bokmål
     */
    public NotAllowed(String code, String detail) {
        super(ProblemType.NOT_ALLOWED, code, detail);
    }
}
