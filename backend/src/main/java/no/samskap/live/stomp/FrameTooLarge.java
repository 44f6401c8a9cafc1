package no.samskap.live.stomp;

/** A frame grew over the limit; there is no telling where the next one begins. */
public final class FrameTooLarge extends Exception {
    FrameTooLarge() {
        super("frame over the limit", null, false, false);
    }
}
