package no.samskap.report;

import java.util.List;

/**
 * What a report says, whatever file it becomes. Text is plain; who writes it out sees to what is special there.
 *
 * @param language as HTML and PDF name it
 */
record Report(String language, String title, String subject, List<Section> sections) {
    /** A part under a heading of its own. */
    record Section(String title, List<Block> blocks) {}

    /** What stands in a part. */
    sealed interface Block {}

    /** A heading within a part. */
    record Heading(String text) implements Block {}

    /** A paragraph. */
    record Text(String text) implements Block {}

    /** A list. */
    record Items(List<String> items) implements Block {}

    /**
     * A table.
     *
     * @param caption what it shows
     * @param columns the columns' headings; the first column's cells head the rows
     */
    record Grid(String caption, List<String> columns, List<List<Cell>> rows) implements Block {}

    /** A picture of shapes, drawn the same in every file that can show one. */
    record Picture(String alternative, int width, int height, List<Shape> shapes) implements Block {}

    /** What a cell holds. */
    sealed interface Cell {}

    /** Words. */
    record Words(String text) implements Cell {}

    /** A number to count on with; {@code text} says it in the report's language. */
    record Amount(double number, String text) implements Cell {}

    /**
     * A number, or words, with a bar behind them.
     *
     * @param share how much of the bar is filled, 0–1
     */
    record Bar(Cell cell, double share) implements Cell {}

    /**
     * One shape of a picture: a round one, one with three corners, with four, and so on.
     *
     * @param corners 0 for a circle
     */
    record Shape(double x, double y, double radius, int corners, String colour) {}
}
