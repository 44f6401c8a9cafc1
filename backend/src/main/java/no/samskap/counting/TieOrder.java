package no.samskap.counting;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import no.samskap.protocol.IdeaId;

/**
 * How equals are parted: by the order of SHA-256(seed + idea's id), both as UTF-8, written as lower-case hex. Anybody who
 * has the published seed gets the same order, and nobody can have chosen an id for it before the seed was known.
 */
final class TieOrder {
    private TieOrder() {}

    static List<IdeaId> of(String seed, List<IdeaId> ideas) {
        return ideas.stream()
                .map(idea -> new Hashed(idea, hash(seed + idea.value())))
                .sorted(Comparator.comparing(Hashed::hash))
                .map(Hashed::idea)
                .toList();
    }

    private record Hashed(IdeaId idea, String hash) {}

    private static String hash(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
