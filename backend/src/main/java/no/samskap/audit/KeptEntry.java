package no.samskap.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.SortedMap;
import no.samskap.protocol.AuditLog.AuditAct;
import no.samskap.protocol.Role;
import org.jspecify.annotations.Nullable;

/**
 * An entry as it is kept.
 *
 * @param by the person's own id, which only `people` can lead to a name; null where the service did it
 * @param organisation whose administrators read it; null where all do
 * @param before the hash of the entry before; {@link #FIRST} for the first
 * @param hash what {@link #computed} gave when it was written
 */
record KeptEntry(
        long number,
        Instant at,
        AuditAct act,
        @Nullable String by,
        @Nullable Role role,
        @Nullable String organisation,
        @Nullable String challenge,
        SortedMap<String, String> about,
        String before,
        String hash) {
    /** Stands before the first entry. */
    static final String FIRST = "0".repeat(64);

    /** The entry with the hash that it should have. */
    KeptEntry sealed() {
        return new KeptEntry(number, at, act, by, role, organisation, challenge, about, before, computed());
    }

    /** What the entry's hash should be: of every field, each with its length, so that no two entries read alike. */
    String computed() {
        StringBuilder all = new StringBuilder();
        add(all, before);
        add(all, Long.toString(number));
        add(all, Long.toString(at.toEpochMilli()));
        add(all, act.name());
        add(all, by);
        add(all, role == null ? null : role.name());
        add(all, organisation);
        add(all, challenge);
        about.forEach((name, value) -> {
            add(all, name);
            add(all, value);
        });
        return digest(all.toString());
    }

    private static void add(StringBuilder all, @Nullable String field) {
        all.append(field == null ? "-" : Integer.toString(field.length())).append(':');
        all.append(field == null ? "" : field);
    }

    /** SHA-256 in hexadecimal. */
    static String digest(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException none) {
            throw new IllegalStateException("every platform has SHA-256", none);
        }
    }
}
