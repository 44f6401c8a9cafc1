package no.samskap.board;

import java.time.Instant;
import java.util.Optional;
import no.samskap.protocol.RoundId;
import org.jspecify.annotations.Nullable;

/** The keys of one board's rounds. A round's key is there before the round is, and gone once the round was counted. */
interface Keyring {
    /** @throws StoreUnavailable when the store does not say */
    Optional<RoundSecret> find(RoundId round);

    /**
     * Makes a key, durably, where there is none.
     *
     * @param closesAt when somebody must see to it that the round is closed
     */
    void make(RoundId round, @Nullable Instant closesAt);

    /** Destroys a key, durably; does nothing where there is none. */
    void destroy(RoundId round);
}
