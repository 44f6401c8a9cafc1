package no.samskap.board;

import java.util.List;
import no.samskap.protocol.BoardId;

/**
 * Durable events as a viewer may see them, in order, already encoded.
 *
 * @param epoch the store's epoch
 * @param from the first event's seq
 * @param to the last event's seq; {@code to - from + 1} events
 * @param events each one JSON object as it stands on the wire
 */
public record Published(BoardId board, String epoch, long from, long to, List<String> events) {}
