package no.samskap.operation;

import com.mongodb.MongoException;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.stereotype.Component;

/**
 * Well when a write can be stored: it stores one. Asked often, it answers from what it found a moment ago, so that
 * nobody wears the disk by asking. Safe for several threads; one at a time asks the store.
 */
@Component
class StoreHealth implements HealthIndicator {
    private static final Duration A_MOMENT = Duration.ofSeconds(1);

    private final MongoDatabaseFactory database;
    private final Clock clock = Clock.systemUTC();
    private Instant asked = Instant.MIN;
    private Health found = Health.unknown().build();

    StoreHealth(MongoDatabaseFactory database) {
        this.database = database;
    }

    @Override
    public synchronized Health health() {
        Instant now = clock.instant();
        if (asked.isBefore(now.minus(A_MOMENT)) || asked.isAfter(now)) {
            found = ask(now);
            asked = now;
        }
        return found;
    }

    private Health ask(Instant now) {
        try {
            database.getMongoDatabase()
                    .getCollection("meta")
                    .updateOne(
                            Filters.eq("health"), Updates.set("at", Date.from(now)), new UpdateOptions().upsert(true));
            return Health.up().build();
        } catch (MongoException refused) {
            return Health.down().withDetail("store", "takes no writes").build();
        }
    }
}
