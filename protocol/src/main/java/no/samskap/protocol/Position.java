package no.samskap.protocol;

/**
 * A place on a board's surface, in board units (one unit is one CSS pixel at 100 % zoom), x to the right and y downwards.
 * Both are finite and within ±{@value #LIMIT}.
 */
public record Position(double x, double y) {
    /** Far beyond any board that a person can find their way on, near enough that arithmetic stays exact to a pixel. */
    public static final double LIMIT = 1_000_000;
}
