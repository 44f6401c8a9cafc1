package no.samskap.challenge;

import java.util.Locale;
import java.util.Optional;
import no.samskap.people.Unguessable;

/**
 * What guests join by: 8 signs of {@link Unguessable#ALPHABET}, 40 bits. Shown in two halves; read with or without the
 * dash and spaces, in any case.
 */
record JoinCode(String signs) {
    static final int LENGTH = 8;
    private static final int HALF = LENGTH / 2;
    private static final int LONGEST_TYPED = 48;

    /** What a person typed; empty where it cannot be a code. */
    static Optional<JoinCode> read(String typed) {
        String signs = signs(typed);
        boolean ours = signs.length() == LENGTH && signs.chars().allMatch(c -> Unguessable.ALPHABET.indexOf(c) >= 0);
        return ours ? Optional.of(new JoinCode(signs)) : Optional.empty();
    }

    /** What was typed without spaces and dashes, in capitals; nothing where it is longer than any code. */
    static String signs(String typed) {
        return typed.length() > LONGEST_TYPED
                ? ""
                : typed.replaceAll("[\\s\\u00A0\\u202F\\-\\u2010-\\u2015]", "").toUpperCase(Locale.ROOT);
    }

    /** As people see it. */
    String shown() {
        return signs.substring(0, HALF) + "-" + signs.substring(HALF);
    }

    @Override
    public String toString() {
        return "(a join code)";
    }
}
