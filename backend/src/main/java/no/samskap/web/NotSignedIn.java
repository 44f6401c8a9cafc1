package no.samskap.web;

/** Nobody is signed in, and this is for people who are. */
public final class NotSignedIn extends Refusal {
    public NotSignedIn() {
        super(ProblemType.NOT_SIGNED_IN);
    }
}
