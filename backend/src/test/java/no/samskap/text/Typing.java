package no.samskap.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import no.samskap.protocol.Texts.TextPart;

/** People's typing, thrown with dice. */
final class Typing {
    private Typing() {}

    /** A change of up to three places in a text so long. */
    static TextChange change(Random dice, int length) {
        List<TextPart> parts = new ArrayList<>();
        int at = 0;
        for (int i = dice.nextInt(3); i >= 0; i--) {
            int kept = dice.nextInt(length - at + 1);
            int gone = dice.nextInt(Math.min(4, length - at - kept) + 1);
            parts.add(new TextPart(kept, null));
            parts.add(new TextPart(gone, dice.nextInt(3) == 0 ? "" : word(dice, 4)));
            at += kept + gone;
        }
        parts.add(new TextPart(length - at, null));
        return TextChange.of(parts);
    }

    static String word(Random dice, int longest) {
        StringBuilder word = new StringBuilder();
        for (int i = dice.nextInt(longest + 1); i > 0; i--) {
            word.append((char) ('a' + dice.nextInt(26)));
        }
        return word.toString();
    }
}
