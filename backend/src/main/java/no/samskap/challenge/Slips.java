package no.samskap.challenge;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import no.samskap.people.Unguessable;
import no.samskap.protocol.ChallengeId;
import org.bson.Document;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.stereotype.Repository;

/**
 * The one-time slips, each under the digest of its signs. A slip is used by one guarded write, so of two who show it at the
 * same instant one comes in.
 */
@Repository
class Slips {
    private static final String ID = "_id";
    private static final String CHALLENGE = "challenge";
    private static final String HEAP = "heap";
    private static final String IS_USED = "used";
    private static final String MADE = "made";

    private final MongoCollection<Document> slips;
    private final MongoCollection<Document> heaps;
    private final Unguessable unguessable;

    /** A slip that is known. */
    record Known(ChallengeId challenge, String heap, boolean used) {}

    /** How many slips there are. */
    record Count(int made, int used) {}

    Slips(MongoDatabaseFactory store, Unguessable unguessable) {
        MongoDatabase durable = store.getMongoDatabase().withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
        this.slips = durable.getCollection("joinSlips");
        this.heaps = durable.getCollection("joinSlipHeaps");
        this.unguessable = unguessable;
    }

    /** New slips in a heap; they let in when the challenge's door knows of the heap. */
    List<Slip> make(ChallengeId challenge, String heap, int many) {
        List<Slip> made = Stream.generate(() -> new Slip(unguessable.code(Slip.LENGTH)))
                .limit(many)
                .toList();
        heaps.insertOne(new Document(ID, heap).append(MADE, many).append(IS_USED, 0));
        slips.insertMany(made.stream()
                .map(slip -> new Document(ID, slip.digest())
                        .append(CHALLENGE, challenge.value())
                        .append(HEAP, heap)
                        .append(IS_USED, false))
                .toList());
        return made;
    }

    Optional<Known> find(Slip slip) {
        return Optional.ofNullable(slips.find(eq(ID, slip.digest())).first())
                .map(found -> new Known(
                        new ChallengeId(ChallengeForm.text(found, CHALLENGE)),
                        ChallengeForm.text(found, HEAP),
                        Boolean.TRUE.equals(found.getBoolean(IS_USED))));
    }

    /** Uses a slip up; false where somebody has. */
    boolean use(Slip slip, String heap) {
        boolean first = slips.updateOne(and(eq(ID, slip.digest()), eq(IS_USED, false)), set(IS_USED, true))
                        .getModifiedCount()
                == 1;
        if (first) {
            heaps.updateOne(eq(ID, heap), inc(IS_USED, 1));
        }
        return first;
    }

    Count count(Collection<String> standing) {
        int made = 0;
        int used = 0;
        for (Document heap : heaps.find(in(ID, standing))) {
            made += Objects.requireNonNull(heap.getInteger(MADE));
            used += Objects.requireNonNull(heap.getInteger(IS_USED));
        }
        return new Count(made, used);
    }
}
