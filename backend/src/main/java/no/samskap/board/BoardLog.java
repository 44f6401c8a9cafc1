package no.samskap.board;

import java.util.List;
import java.util.Optional;
import no.samskap.protocol.BoardId;

/**
 * The batches of all boards. The store is the arbiter of order: of two writers that append the same number, one wins. It is
 * reached by exact ids only, which every engine of this wire does fast.
 */
interface BoardLog {
    /** How an append ended. */
    enum Append {
        /** The batch is durable. */
        DONE,
        /** Another writer has that number. */
        TAKEN
    }

    /**
     * Adds a batch, durably. Appending one's own batch once more is {@link Append#DONE} and has no second effect.
     *
     * @throws StoreUnavailable when the store did not say; the batch may be there or not
     */
    Append append(BoardId board, Batch batch);

    /** The batch with this number. */
    Optional<Batch> read(BoardId board, long number);

    /**
     * Takes somebody's words out of a batch that is there, in one write; what does not change is left octet by octet as it
     * was, events of a newer release too.
     */
    void redact(BoardId board, long number, Redaction redaction);

    /** Batches from {@code number} on, in order and without gaps: some of them, or none where there are no more. */
    List<Batch> readFrom(BoardId board, long number);
}
