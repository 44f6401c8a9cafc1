package no.samskap.board;

/** One who is told of a board's events, in order and without gaps, as soon as they are durable. Must not block. */
@FunctionalInterface
public interface Watcher {
    /** Called by the board's room: the room waits, so only hand over. */
    void published(Published events);
}
