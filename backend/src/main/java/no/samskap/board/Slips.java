package no.samskap.board;

import java.nio.ByteBuffer;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * A round's one-time codes: derived from its key and kept nowhere, so that they are gone with it. There are as many as the
 * round's terms say, which everybody can read: no code can be added unseen.
 */
final class Slips {
    private final SecretKeySpec key;

    /** Made at the first asking: a room asks for every ballot. Replaced as a whole. */
    private volatile @Nullable Made made;

    private record Made(int count, Set<String> codes) {}

    Slips(SecretKeySpec key) {
        this.key = key;
    }

    /** All of them in the order of their signs, which says nothing. */
    List<String> all(int count) {
        return List.copyOf(new TreeSet<>(of(count)));
    }

    /** Whether the code is one of so many. */
    boolean holds(String code, int count) {
        return of(count).contains(code);
    }

    private Set<String> of(int count) {
        Made there = made;
        if (there == null || there.count != count) {
            Set<String> codes = new HashSet<>();
            for (int number = 0; codes.size() < count; number++) {
                codes.add(RoundSecret.code(RoundSecret.mac(
                        key, ByteBuffer.allocate(Integer.BYTES).putInt(number).array())));
            }
            there = new Made(count, codes);
            made = there;
        }
        return there.codes;
    }

    @Override
    public String toString() {
        return "(one-time codes)";
    }
}
