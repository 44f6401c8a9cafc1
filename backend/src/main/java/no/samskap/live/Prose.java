package no.samskap.live;

import static java.lang.Character.COMBINING_SPACING_MARK;
import static java.lang.Character.CONTROL;
import static java.lang.Character.ENCLOSING_MARK;
import static java.lang.Character.FORMAT;
import static java.lang.Character.LINE_SEPARATOR;
import static java.lang.Character.NON_SPACING_MARK;
import static java.lang.Character.PARAGRAPH_SEPARATOR;
import static java.lang.Character.SPACE_SEPARATOR;
import static java.lang.Character.SURROGATE;
import static java.lang.Character.UNASSIGNED;

import java.util.Optional;

/** What counts as text that a person may put on a board. Lengths are in code points: an emoji of one is one. */
final class Prose {
    static final int MAX_LENGTH = 2_000;

    /** Enough for every living script with its vowels and tones; more only overprints the neighbours. */
    static final int MAX_MARKS_IN_A_ROW = 16;

    private Prose() {}

    /** The text as it will be kept, or empty when it cannot be. */
    static Optional<String> of(String raw) {
        String text = strip(raw.replace("\r\n", "\n"));
        int length = text.codePointCount(0, text.length());
        return length >= 1 && length <= MAX_LENGTH && wellFormed(text) && visible(text)
                ? Optional.of(text)
                : Optional.empty();
    }

    /** Neither control characters nor halves of characters: what an id or a label may hold. */
    static boolean isPlain(String text) {
        return text.codePoints().noneMatch(c -> isControl(c) || Character.getType(c) == SURROGATE);
    }

    private static boolean wellFormed(String text) {
        int marks = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            marks = isMark(c) ? marks + 1 : 0;
            boolean layout = c == '\n' || c == '\t';
            if (marks > MAX_MARKS_IN_A_ROW || (isControl(c) && !layout) || Character.getType(c) == SURROGATE) {
                return false;
            }
        }
        return true;
    }

    private static boolean visible(String text) {
        return text.codePoints().anyMatch(c -> !isBlank(c));
    }

    private static boolean isBlank(int c) {
        return switch (Character.getType(c)) {
            case CONTROL, FORMAT, SURROGATE, UNASSIGNED, SPACE_SEPARATOR, LINE_SEPARATOR, PARAGRAPH_SEPARATOR -> true;
            case NON_SPACING_MARK, ENCLOSING_MARK, COMBINING_SPACING_MARK -> true;
            // Letters and symbols that are drawn as nothing: the Hangul fillers and the empty Braille pattern.
            default -> c == 0x115F || c == 0x1160 || c == 0x3164 || c == 0xFFA0 || c == 0x2800;
        };
    }

    private static boolean isMark(int c) {
        return switch (Character.getType(c)) {
            case NON_SPACING_MARK, ENCLOSING_MARK, COMBINING_SPACING_MARK -> true;
            default -> false;
        };
    }

    private static boolean isControl(int c) {
        return Character.getType(c) == CONTROL;
    }

    private static String strip(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0xFEFF;
    }
}
