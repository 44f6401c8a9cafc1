package no.samskap.simulator.process;

import java.util.ArrayList;
import java.util.List;

/** Splits a command line at blanks, without a shell: single and double quotes keep words together, nothing else is special. */
final class CommandLineWords {
    private static final char NONE = 0;

    private CommandLineWords() {}

    static List<String> of(String line) {
        var words = new ArrayList<String>();
        var word = new StringBuilder();
        boolean inWord = false;
        char quote = NONE;
        for (int i = 0; i < line.length(); i++) {
            char letter = line.charAt(i);
            if (quote != NONE && letter == quote) {
                quote = NONE;
            } else if (quote == NONE && (letter == '"' || letter == '\'')) {
                quote = letter;
                inWord = true;
            } else if (quote == NONE && Character.isWhitespace(letter)) {
                if (inWord) {
                    words.add(word.toString());
                    word.setLength(0);
                    inWord = false;
                }
            } else {
                word.append(letter);
                inWord = true;
            }
        }
        if (quote != NONE) {
            throw new IllegalArgumentException("a quote is not closed in: " + line);
        }
        if (inWord) {
            words.add(word.toString());
        }
        return words;
    }
}
