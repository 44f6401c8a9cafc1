package no.samskap.board;

/** The store did not do what it was asked, or did not say whether it did. */
public final class StoreUnavailable extends RuntimeException {
    StoreUnavailable(String what, Throwable cause) {
        super(what, cause);
    }

    StoreUnavailable(String what) {
        super(what);
    }
}
