package no.samskap.web;

import java.text.Normalizer;

/**
 * A text that a person wrote, as it may be kept and shown: composed (NFC), without control characters, without marks
 * that turn the direction of what stands around it, and trimmed. Joiners stay, since emoji and some scripts need them.
 *
 * @param valid false where the text has half a character (a lone surrogate) in it
 */
record PlainText(String value, boolean valid) {
    static PlainText of(String raw) {
        return cleaned(raw, true);
    }

    static PlainText line(String raw) {
        return cleaned(raw, false);
    }

    /** In code points; nothing where there is nothing to see. */
    int length() {
        return value.codePoints().anyMatch(PlainText::visible) ? value.codePointCount(0, value.length()) : 0;
    }

    private static PlainText cleaned(String raw, boolean lines) {
        boolean valid = raw.codePoints().noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
        StringBuilder kept = new StringBuilder(raw.length());
        String composed = Normalizer.normalize(raw.replace("\r\n", "\n"), Normalizer.Form.NFC);
        composed.codePoints().map(c -> kept(c, lines)).filter(c -> c >= 0).forEach(kept::appendCodePoint);
        return new PlainText(trimmed(kept.toString()), valid);
    }

    private static int kept(int c, boolean lines) {
        if (c == '\n' && lines) {
            return c;
        }
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> ' ';
            case Character.FORMAT -> joins(c) ? c : -1;
            default -> c;
        };
    }

    /** Zero-width joiner and non-joiner, and the tag characters that make flags. */
    private static boolean joins(int c) {
        return c == 0x200C || c == 0x200D || (c >= 0xE0020 && c <= 0xE007F);
    }

    private static boolean visible(int c) {
        return switch (Character.getType(c)) {
            case Character.FORMAT,
                    Character.CONTROL,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.SURROGATE -> false;
            // Hangul fillers and the Braille blank are letters and symbols by type, but nothing is seen of them.
            default -> c != 0x115F && c != 0x1160 && c != 0x3164 && c != 0xFFA0 && c != 0x2800;
        };
    }

    private static String trimmed(String text) {
        int[] points = text.codePoints().toArray();
        int from = 0;
        int to = points.length;
        while (from < to && blank(points[from])) {
            from++;
        }
        while (to > from && blank(points[to - 1])) {
            to--;
        }
        return new String(points, from, to - from);
    }

    private static boolean blank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x200C || c == 0x200D;
    }
}
