package no.samskap.board;

/**
 * What readers see of a room at one moment.
 *
 * @param lastBatch the batch that {@code board} ends with
 */
record View(Board board, long lastBatch) {}
