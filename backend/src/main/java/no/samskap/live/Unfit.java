package no.samskap.live;

import no.samskap.protocol.RejectionCode;
import org.jspecify.annotations.Nullable;

/** A field that is not what it must be; becomes a rejection in the reader that meets it. */
final class Unfit extends Exception {
    final RejectionCode code;
    final @Nullable String field;

    Unfit(RejectionCode code, @Nullable String field) {
        super(code.code(), null, false, false);
        this.code = code;
        this.field = field;
    }
}
