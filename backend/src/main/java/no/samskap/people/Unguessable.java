package no.samskap.people;

import java.security.SecureRandom;
import org.springframework.stereotype.Component;

/**
 * Makes ids and codes that nobody can guess, of letters and digits that are not mistaken for one another. No order, no
 * time and no maker can be read from them; none begins with a sign that a spreadsheet or a URL takes for its own.
 */
@Component
public class Unguessable {
    /** Without 0, O, 1 and I: 32 signs, 5 bits each. */
    public static final String ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    /** 26 × 5 = 130 bits. */
    private static final int ID_LENGTH = 26;

    private final SecureRandom random = new SecureRandom();

    /** 130 bits in 26 lower-case letters and digits. */
    public String id() {
        // In lower case l looks like 1 instead, but ids are not read aloud.
        return code(ID_LENGTH).toLowerCase(java.util.Locale.ROOT);
    }

    /** So many signs of the alphabet, 5 bits each. */
    public String code(int length) {
        StringBuilder code = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            code.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return code.toString();
    }
}
