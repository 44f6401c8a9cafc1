package no.samskap.board;

import org.springframework.dao.DataAccessResourceFailureException;

/** The store did not do what it was asked, or did not say whether it did. */
public final class StoreUnavailable extends DataAccessResourceFailureException {
    StoreUnavailable(String what, Throwable cause) {
        super(what, cause);
    }

    StoreUnavailable(String what) {
        super(what);
    }
}
