package no.samskap.pilot;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Updates.addToSet;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.push;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOptions;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import no.samskap.protocol.ChallengeId;
import no.samskap.protocol.Pilots.Adjustment;
import no.samskap.protocol.Pilots.Ending;
import no.samskap.protocol.Pilots.LogEntry;
import no.samskap.protocol.Pilots.PilotStatus;
import no.samskap.protocol.Pilots.UnionView;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.stereotype.Repository;

/**
 * The pilots as they are stored: one document each, and the ways to them from their challenge. A way is laid before what it
 * leads to, and one that leads to nothing is nothing. What changes a pilot is guarded by its version; what adds to it by
 * how it stands and by how much there is already.
 */
@Repository
class PilotShelf {
    private static final int ENTRIES = 500;
    private static final int VIEWS = 100;

    private static final String ID = "_id";
    private static final String PILOTS = "pilots";

    private final MongoCollection<Document> pilots;
    private final MongoCollection<Document> ways;

    PilotShelf(MongoDatabaseFactory store) {
        MongoDatabase durable = store.getMongoDatabase().withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
        this.pilots = durable.getCollection("pilots");
        this.ways = durable.getCollection("pilotsOfChallenges");
    }

    void add(KeptPilot pilot) {
        ways.updateOne(
                eq(ID, pilot.challenge().value()), addToSet(PILOTS, pilot.id()), new UpdateOptions().upsert(true));
        pilots.insertOne(PilotDocument.of(pilot));
    }

    Optional<KeptPilot> find(String id) {
        return Optional.ofNullable(pilots.find(eq(ID, id)).first()).map(PilotDocument::read);
    }

    /** The pilots of these challenges, as they were added. */
    List<KeptPilot> of(Collection<ChallengeId> challenges) {
        Set<String> ids = new LinkedHashSet<>();
        for (Document way :
                ways.find(in(ID, challenges.stream().map(ChallengeId::value).toList()))) {
            ids.addAll(Objects.requireNonNull(way.getList(PILOTS, String.class)));
        }
        List<KeptPilot> found = new ArrayList<>();
        for (Document document : pilots.find(in(ID, ids))) {
            found.add(PilotDocument.read(document));
        }
        return found;
    }

    /** Writes what is to be tried anew; false where the pilot has changed since {@code seen} was read. */
    boolean plan(KeptPilot seen, Plan plan) {
        return change(seen, new Document("$set", PilotDocument.of(plan)));
    }

    boolean begin(KeptPilot seen) {
        return change(seen, set(PilotDocument.STATUS, PilotStatus.RUNNING.name()));
    }

    /** Goes on in another way, and keeps what was said before. */
    boolean adjust(KeptPilot seen, Adjustment adjustment, Plan next) {
        return change(
                seen,
                combine(
                        set(PilotDocument.STATUS, PilotStatus.ADJUSTED.name()),
                        set(PilotDocument.HYPOTHESIS, next.hypothesis()),
                        set(PilotDocument.TO, next.to().toString()),
                        push(PilotDocument.ADJUSTMENTS, PilotDocument.of(adjustment))));
    }

    boolean end(KeptPilot seen, Ending ending) {
        return change(
                seen,
                combine(
                        set(PilotDocument.STATUS, ending.outcome().name()),
                        set(PilotDocument.ENDING, PilotDocument.of(ending))));
    }

    /** False where the pilot is not being tried, or the log is full. */
    boolean log(String id, LogEntry entry) {
        Bson running = in(PilotDocument.STATUS, PilotStatus.RUNNING.name(), PilotStatus.ADJUSTED.name());
        return grow(and(eq(ID, id), running), PilotDocument.LOG, ENTRIES, PilotDocument.of(entry));
    }

    /** False where no more fits. */
    boolean say(String id, UnionView view) {
        return grow(eq(ID, id), PilotDocument.VIEWS, VIEWS, PilotDocument.of(view));
    }

    /** Takes an entry's words and name away; false where there is none of theirs at that place. */
    boolean takeAway(String id, int place, String by, String instead, String nobody) {
        String at = PilotDocument.LOG + "." + place;
        return pilots.updateOne(
                                and(eq(ID, id), eq(at + "." + PilotDocument.BY, by)),
                                combine(
                                        set(at + "." + PilotDocument.TEXT, instead),
                                        set(at + "." + PilotDocument.PICTURES, List.of()),
                                        set(at + "." + PilotDocument.BY, nobody)))
                        .getModifiedCount()
                == 1;
    }

    private boolean grow(Bson guard, String field, int most, Document what) {
        return pilots.updateOne(and(guard, exists(field + "." + (most - 1), false)), push(field, what))
                        .getModifiedCount()
                == 1;
    }

    private boolean change(KeptPilot seen, Bson change) {
        return pilots.updateOne(
                                and(eq(ID, seen.id()), eq(PilotDocument.VERSION, seen.version())),
                                combine(change, set(PilotDocument.VERSION, seen.version() + 1)))
                        .getModifiedCount()
                == 1;
    }
}
