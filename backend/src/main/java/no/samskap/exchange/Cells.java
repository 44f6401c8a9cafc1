package no.samskap.exchange;

/** Makes what people wrote harmless in a spreadsheet, which takes a cell that begins like a formula for one. */
public final class Cells {
    /** What spreadsheets begin a formula with, full-width forms included, and the white space they skip or obey first. */
    private static final String DANGEROUS = "=+-@\uFF1D\uFF0B\uFF0D\uFF20\t\r\n";

    private Cells() {}

    /** The text, with an apostrophe in front where its first visible character could begin a formula. */
    public static String text(String text) {
        String seen = text.stripLeading();
        boolean dangerous = !text.isEmpty() && DANGEROUS.indexOf(text.charAt(0)) >= 0
                || !seen.isEmpty() && DANGEROUS.indexOf(seen.charAt(0)) >= 0;
        return dangerous ? "'" + text : text;
    }

    /** What {@link #text} was made of. */
    static String plain(String cell) {
        String without = cell.startsWith("'") ? cell.substring(1) : cell;
        return text(without).equals(cell) ? without : cell;
    }
}
