package no.samskap.challenge;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import no.samskap.people.Unguessable;

/**
 * A slip of paper that lets in one guest: 12 signs, 60 bits, in three groups. Longer than the code for all, since nobody
 * reads it aloud and it is stored as a digest only.
 */
record Slip(String signs) {
    static final int LENGTH = 12;
    private static final int GROUP = 4;

    /** What a person typed; empty where it cannot be a slip. */
    static Optional<Slip> read(String typed) {
        String signs = JoinCode.signs(typed);
        boolean ours = signs.length() == LENGTH && signs.chars().allMatch(c -> Unguessable.ALPHABET.indexOf(c) >= 0);
        return ours ? Optional.of(new Slip(signs)) : Optional.empty();
    }

    /** As people see it. */
    String shown() {
        return signs.substring(0, GROUP) + "-" + signs.substring(GROUP, 2 * GROUP) + "-" + signs.substring(2 * GROUP);
    }

    /** What the store knows it by. */
    String digest() {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(signs.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return "(a slip)";
    }
}
