package no.samskap.live;

/**
 * A place among a board's listeners.
 *
 * @param subscription the id by which the listener knows its subscription
 * @param after the board's last event when the listener sat down; it hears what comes after
 */
record Seat(Outbox outbox, String subscription, long after) {}
