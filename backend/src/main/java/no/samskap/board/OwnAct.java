package no.samskap.board;

import java.time.Instant;
import no.samskap.protocol.BoardEvent;

/**
 * Something that a person did on a board, for that person alone.
 *
 * @param anonymous whether the others were not told who did it
 */
public record OwnAct(Instant at, boolean anonymous, BoardEvent event) {
    /** The event as it stands on the wire. */
    public String asJson() {
        return EventCodec.JSON.writeValueAsString(event);
    }
}
