package no.samskap.board;

import java.time.Instant;
import java.util.List;

/**
 * A stretch of a board's events as a viewer may see them.
 *
 * @param epoch the store's epoch
 * @param events each one JSON object as it stands on the wire, in order
 * @param seq the last event in this page, or the one asked after where there is none
 * @param more whether there are events after {@code seq}
 * @param now when this was read, by the clock that stamps events: tells how much of a countdown is left
 */
public record EventPage(String epoch, List<String> events, long seq, boolean more, Instant now) {}
