package no.samskap.challenge;

/** A doorkeeper without challenges: for tests that say themselves who may enter. */
@SuppressWarnings("NullAway")
public abstract class UnbuiltDoorkeeper extends Doorkeeper {
    protected UnbuiltDoorkeeper() {
        super(null, null, null, null);
    }
}
