package no.samskap.operation;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Updates;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Objects;
import org.bson.Document;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.stereotype.Component;

/**
 * Names the life of the store: an opaque word, kept in the database, that changes when the store was lost or put back
 * from a copy. A client that has seen another epoch may know events that this store never had, and starts afresh.
 *
 * <p>Fixed while the process runs. It is renewed at start when the embedded store's file is another than last time, and
 * when the operator says {@code samskap.restored=true}, which a database of its own needs after a restore.
 */
@Component
public class Epoch {
    private static final String COLLECTION = "meta";
    private static final String ID = "epoch";
    private static final String VALUE = "value";
    private static final int BYTES = 12;

    private final String value;

    @Autowired
    Epoch(
            MongoDatabaseFactory database,
            ObjectProvider<EmbeddedStore> embedded,
            @Value("${" + OperationDefaults.RESTORED + ":false}") boolean restored) {
        EmbeddedStore store = embedded.getIfAvailable();
        this(database.getMongoDatabase().getCollection(COLLECTION), restored || (store != null && store.another()));
    }

    Epoch(MongoCollection<Document> collection, boolean renewed) {
        String fresh = random();
        Document kept = collection.findOneAndUpdate(
                Filters.eq(ID),
                renewed ? Updates.set(VALUE, fresh) : Updates.setOnInsert(VALUE, fresh),
                new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER));
        value = Objects.requireNonNull(kept, "an upsert returns what it left").getString(VALUE);
    }

    /** The epoch; the same for as long as the process runs. */
    public String value() {
        return value;
    }

    private static String random() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
