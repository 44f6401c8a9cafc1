package no.samskap.insight;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One board's landscape, looked at again when somebody asks and the last look is some seconds old. Who asks first waits; all
 * others are given what there is, while one look goes on beside them.
 */
final class Outlook {
    /** Soon enough for people, seldom enough for a small machine. */
    static final Duration AGAIN = Duration.ofSeconds(3);

    private Instant lookedAt = Instant.EPOCH;
    private @Nullable Published last;
    private @Nullable CompletableFuture<Published> looking;

    /** @param look makes what is told next out of what was told last, null at first; runs on a thread of its own */
    Published at(Instant now, Function<@Nullable Published, Published> look) {
        CompletableFuture<Published> first;
        synchronized (this) {
            Published told = last;
            if (looking == null && (told == null || lookedAt.plus(AGAIN).isBefore(now))) {
                lookedAt = now;
                looking = start(told, look);
            }
            if (told != null || looking == null) {
                return java.util.Objects.requireNonNull(told);
            }
            first = looking;
        }
        return joined(first);
    }

    private CompletableFuture<Published> start(
            @Nullable Published before, Function<@Nullable Published, Published> look) {
        CompletableFuture<Published> seen = new CompletableFuture<>();
        Thread.ofVirtual().name("insight").start(() -> {
            try {
                Published next = look.apply(before);
                ended(next);
                seen.complete(next);
            } catch (RuntimeException e) {
                ended(before);
                seen.completeExceptionally(e);
            }
        });
        return seen;
    }

    private synchronized void ended(@Nullable Published now) {
        last = now;
        looking = null;
    }

    private static Published joined(CompletableFuture<Published> look) {
        try {
            return look.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }
}
