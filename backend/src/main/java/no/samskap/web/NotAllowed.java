package no.samskap.web;

/** The person is known and may know of it, but may not do this. */
public final class NotAllowed extends Refusal {
    public NotAllowed() {
        super(ProblemType.NOT_ALLOWED);
    }
}
