package no.samskap.board;

import java.time.Clock;

/** Boards without a store: for tests of what stands around boards, which then say themselves what each call does. */
@SuppressWarnings("NullAway")
public abstract class UnfoundedBoards extends Boards {
    protected UnfoundedBoards() {
        super(null, null, null, "e1", Clock.systemUTC());
    }
}
