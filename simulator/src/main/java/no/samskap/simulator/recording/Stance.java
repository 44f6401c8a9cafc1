package no.samskap.simulator.recording;

/** What a person thinks of a statement: as a cell of a matrix, and as the wire calls it. */
public enum Stance {
    AGREE(1, "agree"),
    DISAGREE(-1, "disagree"),
    PASS(0, "pass");

    private final int cell;
    private final String wireName;

    Stance(int cell, String wireName) {
        this.cell = cell;
        this.wireName = wireName;
    }

    /** The stance behind a non-empty cell: {@code 1}, {@code -1} or {@code 0}. */
    public static Stance ofCell(String cell) {
        return switch (cell) {
            case "1" -> AGREE;
            case "-1" -> DISAGREE;
            case "0" -> PASS;
            default -> throw new IllegalArgumentException("expected 1, -1 or 0, found '" + cell + "'");
        };
    }

    public int cell() {
        return cell;
    }

    public String wireName() {
        return wireName;
    }
}
