package no.samskap.board;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import no.samskap.protocol.RoundId;
import org.jspecify.annotations.Nullable;

/** Rounds' keys without a store. */
final class KeysInMemory implements Keyring {
    private final Map<RoundId, RoundSecret> keys = new ConcurrentHashMap<>();

    @Override
    public Optional<RoundSecret> find(RoundId round) {
        return Optional.ofNullable(keys.get(round));
    }

    @Override
    public void make(RoundId round, @Nullable Instant closesAt) {
        keys.computeIfAbsent(round, id -> RoundSecret.of(("key of " + id).getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public void destroy(RoundId round) {
        keys.remove(round);
    }
}
