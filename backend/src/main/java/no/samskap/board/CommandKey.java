package no.samskap.board;

import java.nio.ByteBuffer;

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

    byte[] bytes() {
        return ByteBuffer.allocate(BYTES).putLong(high).putLong(low).array();
    }
}
