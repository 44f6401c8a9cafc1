package no.samskap.operation;

import com.mongodb.MongoClientSettings;
import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.core.Ordered;

/**
 * How the product speaks to its database, whichever that is: a write counts when a majority has it on disk, a read sees
 * only such writes, and nobody waits for ever. Applied last, so that an address cannot weaken it.
 */
final class ClientSettings implements MongoClientSettingsBuilderCustomizer, Ordered {
    static final String DATABASE = "samskap";

    static final int MOST_CONNECTIONS = 48;

    private static final int SECONDS_TO_FIND_A_SERVER = 5;
    private static final int SECONDS_TO_CONNECT = 5;
    private static final int SECONDS_TO_ANSWER = 15;

    /** After a restart everybody comes back in the same second, and each is looked up once. */
    private static final int SECONDS_FOR_A_CONNECTION = 15;

    private static final int MOST_CONNECTING = 8;

    @Override
    public void customize(MongoClientSettings.Builder settings) {
        applyTo(settings);
    }

    static void applyTo(MongoClientSettings.Builder settings) {
        settings.applicationName("samskap")
                .writeConcern(WriteConcern.MAJORITY.withJournal(true))
                .readConcern(ReadConcern.MAJORITY)
                .readPreference(ReadPreference.primary())
                .applyToClusterSettings(
                        cluster -> cluster.serverSelectionTimeout(SECONDS_TO_FIND_A_SERVER, TimeUnit.SECONDS))
                .applyToSocketSettings(socket -> socket.connectTimeout(SECONDS_TO_CONNECT, TimeUnit.SECONDS)
                        .readTimeout(SECONDS_TO_ANSWER, TimeUnit.SECONDS))
                .applyToConnectionPoolSettings(pool -> pool.maxSize(MOST_CONNECTIONS)
                        .maxConnecting(MOST_CONNECTING)
                        .maxWaitTime(SECONDS_FOR_A_CONNECTION, TimeUnit.SECONDS));
    }

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
