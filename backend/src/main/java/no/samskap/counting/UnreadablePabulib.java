package no.samskap.counting;

/** A file that is not one of Pabulib's, or not whole. */
public final class UnreadablePabulib extends Exception {
    private static final long serialVersionUID = 1;

    private final long line;
    private final String field;

    UnreadablePabulib(long line, String field, String message) {
        super(message);
        this.line = line;
        this.field = field;
    }

    /** The line that is wrong, counted from 1; where something is missing, the file's last. */
    public long line() {
        return line;
    }

    /** The column, key or section that is wrong. */
    public String field() {
        return field;
    }
}
