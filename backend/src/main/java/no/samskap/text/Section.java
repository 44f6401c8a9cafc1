package no.samskap.text;

import no.samskap.protocol.Texts.TextPart;
import org.jspecify.annotations.Nullable;

/** A step of a change along the text that it is made to. Lengths are in UTF-16 code units, as in a browser. */
sealed interface Section {
    /** So much of the old text the section covers. */
    int over();

    /** So long is what stands there afterwards. */
    int left();

    /** The old text stays. */
    record Kept(int over) implements Section {
        @Override
        public int left() {
            return over;
        }
    }

    /** The old text gives way to {@code insert}, which may be empty, as may the old text. */
    record Replaced(int over, String insert) implements Section {
        @Override
        public int left() {
            return insert.length();
        }
    }

    static Section of(TextPart part) {
        @Nullable String insert = part.insert();
        return insert == null ? new Kept(part.over()) : new Replaced(part.over(), insert);
    }

    default TextPart onTheWire() {
        return switch (this) {
            case Kept kept -> new TextPart(kept.over(), null);
            case Replaced replaced -> new TextPart(replaced.over(), replaced.insert());
        };
    }
}
