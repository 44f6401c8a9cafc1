package no.samskap.board;

import java.time.Instant;
import no.samskap.protocol.BoardEvent;
import no.samskap.protocol.IdeaId;
import no.samskap.protocol.ParticipantId;
import no.samskap.protocol.Stance;
import org.jspecify.annotations.Nullable;

/** What the log keeps: what was said, with its place and time, and what was weighed, with neither. */
sealed interface Fact {
    /**
     * An event with its place in the board's order.
     *
     * @param by who did it; null where nobody did (a tally)
     * @param anonymous true where the viewers may not know {@code by}
     * @param withheld true where the viewers may only know that something happened
     */
    record Said(long seq, Instant at, @Nullable ParticipantId by, boolean anonymous, boolean withheld, BoardEvent event)
            implements Fact {}

    /** A stance. It has no seq and no time, so that neither the wire nor the log tells when somebody weighed what. */
    record Weighed(VoterKey voter, IdeaId idea, Stance stance) implements Fact {}
}
