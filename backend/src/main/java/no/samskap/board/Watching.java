package no.samskap.board;

/**
 * A watcher's standing order.
 *
 * @param seq the board's last event when the watching began
 * @param stop ends it
 */
public record Watching(long seq, Runnable stop) {}
