package no.samskap.memory;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import no.samskap.protocol.Memory.TextRange;

/** Shows a text with what was asked for marked in it, by places and never by signs in the text itself. */
final class Marks {
    private static final int SHOWN = 240;
    private static final int BEFORE = 60;
    private static final int LOOKED_AT = 2_000;

    private Marks() {}

    /** A piece of a text, with the marks in it. */
    record Marked(String text, List<TextRange> ranges) {}

    static List<TextRange> in(String text, Set<String> asked, Norwegian norwegian) {
        List<TextRange> ranges = new ArrayList<>();
        for (Norwegian.Word word : norwegian.words(text, LOOKED_AT)) {
            String whole = text.substring(word.from(), word.to()).toLowerCase(Locale.ROOT);
            if (Likeness.means(asked, word.stem()) || Likeness.means(asked, whole)) {
                ranges.add(new TextRange(word.from(), word.to()));
            }
        }
        return ranges;
    }

    /** The piece of the text where the first mark is, or its beginning. */
    static Marked piece(String text, Set<String> asked, Norwegian norwegian) {
        List<TextRange> all = in(text, asked, norwegian);
        int first = all.isEmpty() ? 0 : all.getFirst().from();
        int from = boundary(text, Math.max(0, first - BEFORE));
        int to = boundary(text, Math.min(text.length(), from + SHOWN));
        String piece = (from > 0 ? "… " : "") + text.substring(from, to) + (to < text.length() ? " …" : "");
        int shift = (from > 0 ? 2 : 0) - from;
        List<TextRange> ranges = all.stream()
                .filter(range -> range.from() >= from && range.to() <= to)
                .map(range -> new TextRange(range.from() + shift, range.to() + shift))
                .toList();
        return new Marked(piece, ranges);
    }

    /** Never between the two halves of a sign, and rather between words. */
    private static int boundary(String text, int at) {
        if (at == 0 || at == text.length()) {
            return at;
        }
        int blank = text.lastIndexOf(' ', at);
        if (blank > at - 30 && blank > 0) {
            return blank + 1;
        }
        return Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }
}
