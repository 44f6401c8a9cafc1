package no.samskap.board;

/**
 * What readers see of a room at one moment.
 *
 * @param lastBatch the batch that {@code board} ends with
 * @param epoch names the life of what the board says; another one after something was taken out of it
 */
record View(Board board, long lastBatch, String epoch) {}
