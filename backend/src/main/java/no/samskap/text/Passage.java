package no.samskap.text;

import java.util.List;

/**
 * A piece of a text, in UTF-16 code units.
 *
 * @param from where it begins
 * @param to where it ends
 */
public record Passage(int from, int to) {
    /** Where it is after changes; what is written right before or behind it does not belong to it. */
    Passage after(List<TextChange> changes) {
        int start = from;
        int end = to;
        for (TextChange change : changes) {
            start = change.place(start, true);
            end = Math.max(start, change.place(end, false));
        }
        return new Passage(start, end);
    }

    boolean isEmpty() {
        return from == to;
    }
}
