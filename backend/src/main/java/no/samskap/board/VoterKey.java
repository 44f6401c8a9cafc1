package no.samskap.board;

import java.nio.ByteBuffer;
import java.util.HexFormat;

/**
 * Who took a stance, in a form that leads to nobody once the board's voter secret is gone: the first 128 bits of
 * HMAC-SHA-256(secret of the board, participant).
 */
record VoterKey(long high, long low) {
    static final int BYTES = 16;

    static VoterKey of(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        return new VoterKey(buffer.getLong(), buffer.getLong());
    }

    byte[] bytes() {
        return ByteBuffer.allocate(BYTES).putLong(high).putLong(low).array();
    }

    @Override
    public String toString() {
        return HexFormat.of().formatHex(bytes());
    }
}
