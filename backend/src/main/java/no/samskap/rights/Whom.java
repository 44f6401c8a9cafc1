package no.samskap.rights;

/** What a person must be to a challenge, or to the thing that is acted on, for a grant to be theirs. */
public enum Whom {
    /** In the challenge: of its organisation, or come in by a code; guests too. */
    EVERYBODY,
    /** In the challenge, or put out of it: they may still hear why. */
    EVER_IN,
    /** Whose it is: the author of a card, a lesson, an appeal. */
    AUTHOR,
    /** Who runs it: by a role that leads, in its organisation, or because it was handed to them. */
    RUNS,
    /** Signed in, of its organisation, with one of the grant's roles. */
    ROLE
}
