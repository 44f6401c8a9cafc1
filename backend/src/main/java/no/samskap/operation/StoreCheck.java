package no.samskap.operation;

import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.h2.mvstore.Cursor;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;

/**
 * Reads the whole file once: every value against its checksum, every key in its order, every collection against its
 * index, and all of them against the list of what there should be. A file that has lost a collection, or holds a word
 * nobody wrote, does not pass.
 */
final class StoreCheck {
    private static final String OWN_MAP = "samskap.maps";
    private static final String NAMES = "names";
    private static final String DOCUMENTS = "databases.";
    private static final String ID_INDEX = "._index__id_";

    private StoreCheck() {}

    /** Notes which maps there are, where that has changed since it was last noted. */
    static void note(MVStore store) {
        MVMap<Object, Object> own = StoredDatabase.open(store, OWN_MAP);
        List<String> names = List.copyOf(new TreeSet<>(store.getMapNames()));
        if (!names.equals(own.get(NAMES))) {
            own.put(NAMES, names);
        }
    }

    /** Throws when something in the file is not as it was written; returns the store. */
    static MVStore everything(MVStore store) {
        Set<String> names = new TreeSet<>(store.getMapNames());
        Object noted =
                names.contains(OWN_MAP) ? StoredDatabase.open(store, OWN_MAP).get(NAMES) : null;
        require(List.copyOf(names).equals(noted), "the list of collections does not match the collections");
        for (String name : names) {
            every(store, name);
        }
        for (String name : names) {
            if (name.startsWith(DOCUMENTS)) {
                againstIndex(store, names, name);
            }
        }
        return store;
    }

    private static void every(MVStore store, String name) {
        MVMap<Object, Object> map = StoredDatabase.open(store, name);
        boolean keyed = name.startsWith(DOCUMENTS) && !name.contains(".system.");
        Object previous = null;
        long count = 0;
        Cursor<Object, Object> all = map.cursor(null);
        while (all.hasNext()) {
            Object key = all.next();
            require(
                    previous == null || StoredType.INSTANCE.compare(previous, key) < 0,
                    "the keys of a collection are out of order");
            if (keyed && all.getValue() instanceof Document document) {
                require(Objects.equals(document.get("_id"), key), "a document lies under another's key");
            }
            previous = key;
            count++;
        }
        require(count == map.sizeAsLong(), "a collection has another size than it should");
    }

    private static void againstIndex(MVStore store, Set<String> names, String documents) {
        String index = documents.substring(DOCUMENTS.length()) + ID_INDEX;
        if (names.contains(index)) {
            long found = StoredDatabase.open(store, documents).sizeAsLong();
            long indexed = StoredDatabase.open(store, index).sizeAsLong();
            require(found == indexed, "a collection does not match its index");
        }
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw DataUtils.newMVStoreException(DataUtils.ERROR_FILE_CORRUPT, otherwise);
        }
    }
}
