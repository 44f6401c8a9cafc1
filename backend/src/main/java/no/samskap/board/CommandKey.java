package no.samskap.board;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Names one person's command in the log without naming the person: the first 128 bits of HMAC-SHA-256(secret of the board,
 * participant and command id). Two people who happen to choose the same id do not meet.
 */
record CommandKey(long high, long low) {
    static final int BYTES = 16;

    static CommandKey of(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        return new CommandKey(buffer.getLong(), buffer.getLong());
    }

    /** Many keys after one another. */
    static byte[] pack(Collection<CommandKey> keys) {
        ByteBuffer all = ByteBuffer.allocate(keys.size() * BYTES);
        keys.forEach(key -> all.put(key.bytes()));
        return all.array();
    }

    static List<CommandKey> unpack(byte[] packed) {
        ByteBuffer all = ByteBuffer.wrap(packed);
        List<CommandKey> keys = new ArrayList<>(packed.length / BYTES);
        while (all.hasRemaining()) {
            keys.add(new CommandKey(all.getLong(), all.getLong()));
        }
        return keys;
    }

    byte[] bytes() {
        return ByteBuffer.allocate(BYTES).putLong(high).putLong(low).array();
    }
}
