package no.samskap.keeping;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Updates.pull;
import static com.mongodb.client.model.Updates.push;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import no.samskap.protocol.ChallengeId;
import no.samskap.web.StateForbidsIt;
import org.bson.Document;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import tools.jackson.databind.json.JsonMapper;

/**
 * Things of one kind that belong to challenges, each a document of its own. A way is laid before what it leads to, and one
 * that leads to nothing is nothing. A change is written only where the thing is as it was read; else it is read and decided
 * upon again.
 */
public final class Shelf<T> {
    private static final String ID = "_id";
    private static final String VERSION = "version";
    private static final String VALUE = "value";
    private static final String WAYS = "ways";
    private static final int TRIES = 12;

    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultPropertyInclusion(it -> it.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    private final MongoCollection<Document> things;
    private final MongoCollection<Document> ways;
    private final Class<T> kind;
    private final int most;

    /**
     * @param name of the collection
     * @param most so many of them there may be in one challenge
     */
    public Shelf(MongoDatabaseFactory store, String name, Class<T> kind, int most) {
        MongoDatabase durable = store.getMongoDatabase().withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
        this.things = durable.getCollection(name);
        this.ways = durable.getCollection(name + "OfChallenges");
        this.kind = kind;
        this.most = most;
    }

    /** Keeps something new; false where there is no room for more, or something under this id already. */
    public boolean add(ChallengeId challenge, String id, T value) {
        return lay(challenge, id) && inserted(things, document(id, 1, value));
    }

    public Optional<Kept<T>> find(String id) {
        return Optional.ofNullable(things.find(eq(ID, id)).first()).map(this::read);
    }

    /** What these challenges have, in no order. */
    public List<Kept<T>> of(Collection<ChallengeId> challenges) {
        Set<String> ids = new LinkedHashSet<>();
        for (Document way :
                ways.find(in(ID, challenges.stream().map(ChallengeId::value).toList()))) {
            ids.addAll(Objects.requireNonNull(way.getList(WAYS, String.class)));
        }
        List<Kept<T>> found = new ArrayList<>();
        for (Document document : things.find(in(ID, ids))) {
            found.add(read(document));
        }
        return found;
    }

    /** Keeps {@code next} in its place; false where it has changed since {@code seen} was read. */
    public boolean replace(Kept<T> seen, T next) {
        return things.replaceOne(
                                and(eq(ID, seen.id()), eq(VERSION, seen.version())),
                                document(seen.id(), seen.version() + 1, next))
                        .getModifiedCount()
                == 1;
    }

    /**
     * Changes it as it stands, whoever else does at the same time.
     *
     * @param decide what it then is; the same where nothing is to be done; may refuse by throwing
     * @return as it then is; empty where it is not there any more
     */
    public Optional<Kept<T>> change(String id, UnaryOperator<T> decide) {
        for (int tries = 0; tries < TRIES; tries++) {
            Optional<Kept<T>> seen = find(id);
            if (seen.isEmpty()) {
                return seen;
            }
            T next = decide.apply(seen.get().value());
            if (next.equals(seen.get().value())) {
                return seen;
            }
            if (replace(seen.get(), next)) {
                return Optional.of(new Kept<>(id, seen.get().version() + 1, next));
            }
        }
        throw new StateForbidsIt("kept.busy", "Mange endrer dette samtidig. Prøv igjen.");
    }

    /** Takes it away with every word of it; false where it has changed since {@code seen} was read. */
    public boolean remove(ChallengeId challenge, Kept<T> seen) {
        boolean gone = things.deleteOne(and(eq(ID, seen.id()), eq(VERSION, seen.version())))
                        .getDeletedCount()
                == 1;
        if (gone) {
            ways.updateOne(eq(ID, challenge.value()), pull(WAYS, seen.id()));
        }
        return gone;
    }

    /** Takes it away as it stands, where it is there; may be repeated. */
    public void erase(ChallengeId challenge, String id) {
        things.deleteOne(eq(ID, id));
        ways.updateOne(eq(ID, challenge.value()), pull(WAYS, id));
    }

    private boolean lay(ChallengeId challenge, String id) {
        var unused = inserted(ways, new Document(ID, challenge.value()).append(WAYS, List.of()));
        ways.updateOne(
                and(eq(ID, challenge.value()), ne(WAYS, id), exists(WAYS + "." + (most - 1), false)), push(WAYS, id));
        return ways.find(and(eq(ID, challenge.value()), eq(WAYS, id))).first() != null;
    }

    private static boolean inserted(MongoCollection<Document> collection, Document document) {
        try {
            collection.insertOne(document);
            return true;
        } catch (MongoWriteException taken) {
            if (taken.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw taken;
        }
    }

    private Document document(String id, long version, T value) {
        Map<String, Object> fields =
                JSON.convertValue(value, JSON.getTypeFactory().constructMapType(Map.class, String.class, Object.class));
        return new Document(ID, id).append(VERSION, version).append(VALUE, new Document(fields));
    }

    private Kept<T> read(Document document) {
        return new Kept<>(
                Objects.requireNonNull(document.getString(ID)),
                Objects.requireNonNull(document.getLong(VERSION)),
                JSON.convertValue(document.get(VALUE, Document.class), kind));
    }
}
