package no.samskap.operation;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.h2.H2Database;
import java.util.List;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;

/**
 * A database whose maps lie in the file as {@link StoredType}. The engine asks for a map by its name alone and gets the
 * one that is open already; so each is opened here, with its type, just before.
 */
final class StoredDatabase extends H2Database {
    private static final String DOCUMENTS = "databases.";
    private static final String ABOUT = "meta.";

    private final MVStore store;

    StoredDatabase(String name, MVStore store, CursorRegistry cursors) {
        // Assigned first: the engine's constructor opens collections, and so calls the methods below.
        this.store = store;
        super(name, store, cursors);
    }

    @Override
    protected MongoCollection<Object> openOrCreateCollection(String collection, CollectionOptions options) {
        open(store, DOCUMENTS + getDatabaseName() + "." + collection);
        open(store, ABOUT + getDatabaseName() + "." + collection);
        return super.openOrCreateCollection(collection, options);
    }

    @Override
    protected Index<Object> openOrCreateUniqueIndex(
            String collection, String index, List<IndexKey> keys, boolean sparse) {
        open(store, getDatabaseName() + "." + collection + "._index_" + index);
        return super.openOrCreateUniqueIndex(collection, index, keys, sparse);
    }

    static MVMap<Object, Object> open(MVStore store, String map) {
        return store.openMap(
                map,
                new MVMap.Builder<Object, Object>().keyType(StoredType.INSTANCE).valueType(StoredType.INSTANCE));
    }
}
