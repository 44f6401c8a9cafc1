package no.samskap.simulator.matrix;

/**
 * How two matrices agree, counted in cells.
 *
 * @param expected the filled cells of the reference
 * @param equal filled in both, with the same stance
 * @param different filled in both, with another stance
 * @param missing filled in the reference only
 * @param extra filled in the other only
 */
public record MatrixComparison(int expected, int equal, int different, int missing, int extra) {

    /** Pairs the rows of both and counts; rows without any stance are left out on both sides. */
    public static MatrixComparison of(VoteMatrix expected, VoteMatrix actual) {
        return new RowPairing(expected, actual).compare();
    }

    public boolean allEqual() {
        return equal == expected && different == 0 && missing == 0 && extra == 0;
    }

    @Override
    public String toString() {
        return "%d of %d cells equal; %d missing, %d different, %d extra"
                .formatted(equal, expected, missing, different, extra);
    }
}
