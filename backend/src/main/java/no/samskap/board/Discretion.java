package no.samskap.board;

/**
 * How much of who is on a board may be told to the others there.
 *
 * @param namesHidden only how many are here
 * @param actsHidden nobody's cursor and selection, which would tell whose a card is that has no name or is not shown yet
 */
public record Discretion(boolean namesHidden, boolean actsHidden) {}
