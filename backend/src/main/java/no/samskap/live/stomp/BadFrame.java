package no.samskap.live.stomp;

import org.jspecify.annotations.Nullable;

/** The peer does not speak the protocol. Carries no stack and nothing that the peer wrote but the receipt it asked for. */
public final class BadFrame extends Exception {
    private final Fault fault;
    private final @Nullable String receipt;

    public BadFrame(Fault fault, @Nullable String receipt) {
        super(fault.sentence(), null, false, false);
        this.fault = fault;
        this.receipt = receipt;
    }

    BadFrame(Fault fault) {
        this(fault, null);
    }

    public Fault fault() {
        return fault;
    }

    /** What the offending frame asked to be receipted by, so that its sender can tell which one failed. */
    public @Nullable String receipt() {
        return receipt;
    }
}
