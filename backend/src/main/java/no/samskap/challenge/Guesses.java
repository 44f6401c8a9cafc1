package no.samskap.challenge;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import java.util.Optional;
import no.samskap.web.Neighbourhood;
import org.springframework.stereotype.Component;

/**
 * Counts wrong join codes, by the address they come from and in all. Only wrong ones: a hall full of people behind one
 * address never meets a limit.
 */
@Component
class Guesses {
    private static final int FROM_ONE_ADDRESS_A_MINUTE = 30;
    private static final int IN_ALL_A_MINUTE = 600;
    private static final Duration MINUTE = Duration.ofMinutes(1);

    /** More addresses than this at once fall back on the limit for all. */
    private static final int ADDRESSES = 50_000;

    private final Bucket all = bucket(IN_ALL_A_MINUTE);
    private final LoadingCache<String, Bucket> byAddress = Caffeine.newBuilder()
            .maximumSize(ADDRESSES)
            .expireAfterAccess(MINUTE.multipliedBy(2))
            .build(address -> bucket(FROM_ONE_ADDRESS_A_MINUTE));

    /** Notes a wrong code; says how long to wait where there have been too many. */
    Optional<Duration> wrong(String address) {
        ConsumptionProbe own = byAddress.get(Neighbourhood.of(address)).tryConsumeAndReturnRemaining(1);
        if (!own.isConsumed()) {
            return Optional.of(Duration.ofNanos(own.getNanosToWaitForRefill()));
        }
        ConsumptionProbe everyones = all.tryConsumeAndReturnRemaining(1);
        return everyones.isConsumed()
                ? Optional.empty()
                : Optional.of(Duration.ofNanos(everyones.getNanosToWaitForRefill()));
    }

    private static Bucket bucket(int aMinute) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(aMinute).refillGreedy(aMinute, MINUTE))
                .build();
    }
}
