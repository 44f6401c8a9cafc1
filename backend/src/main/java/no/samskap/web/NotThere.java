package no.samskap.web;

/** What was asked for is not there, or may not be known to exist: both get the same answer, to the byte. */
public final class NotThere extends Refusal {
    public NotThere() {
        super(ProblemType.NOT_THERE);
    }
}
