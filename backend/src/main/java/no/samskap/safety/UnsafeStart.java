package no.samskap.safety;

import java.util.List;

/** The start is stopped, since what is set would let strangers in. */
final class UnsafeStart extends RuntimeException {
    private final transient List<Danger> dangers;

    UnsafeStart(List<Danger> dangers) {
        super("unsafe settings: " + dangers);
        this.dangers = dangers;
    }

    List<Danger> dangers() {
        return dangers;
    }
}
