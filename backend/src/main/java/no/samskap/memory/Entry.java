package no.samskap.memory;

import no.samskap.protocol.BoardId;
import no.samskap.protocol.ChallengeId;
import no.samskap.protocol.Memory.MemoryKind;
import org.jspecify.annotations.Nullable;

/**
 * One thing that can be found.
 *
 * @param id its own among those of its kind in the challenge
 * @param board where an idea lies; null for all else
 * @param from who it was borrowed from, and then all that came in one file is replaced together; null for what is from here
 * @param more words that are searched but not shown, such as tags
 */
record Entry(
        MemoryKind kind,
        String id,
        ChallengeId challenge,
        String organisation,
        @Nullable BoardId board,
        @Nullable String from,
        String title,
        String text,
        String more) {
    /** Unlike every other entry's. What two organisations borrowed from the same place is two. */
    String key() {
        return (from == null ? "" : organisation + "/") + kind + "/" + challenge.value() + "/"
                + (board == null ? "" : board.value()) + "/" + id;
    }

    @Override
    public String toString() {
        return "(an entry)";
    }
}
