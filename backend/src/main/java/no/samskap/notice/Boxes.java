package no.samskap.notice;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.inc;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import no.samskap.people.PersonId;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/**
 * The boxes as they are stored: a document a person, replaced behind its version. Beside them stands a short list of those
 * who wait for mail: a name is put there before the box that makes it wait, and taken away only where nothing was put there
 * since it was looked at.
 */
@Repository
class Boxes {
    private static final String ID = "_id";
    private static final String VERSION = "version";
    private static final String BOX = "box";
    private static final int TRIES = 20;

    private final MongoCollection<Document> boxes;
    private final MongoCollection<Document> waiting;
    private final JsonMapper json;

    private record Kept(long version, Box box) {}

    /** One who may wait for mail, as it was seen. */
    record Waiting(PersonId person, long seen) {}

    Boxes(MongoDatabaseFactory store, JsonMapper json) {
        MongoDatabase durable = store.getMongoDatabase().withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
        this.boxes = durable.getCollection("noticeBoxes");
        this.waiting = durable.getCollection("noticeMails");
        this.json = json;
    }

    Box of(PersonId person) {
        Kept kept = kept(person);
        return kept == null ? Box.EMPTY : kept.box();
    }

    /** Changes a box; the change is made anew where somebody else was first. */
    Box change(PersonId person, UnaryOperator<Box> change) {
        for (int tries = 0; tries < TRIES; tries++) {
            Kept seen = kept(person);
            Box before = seen == null ? Box.EMPTY : seen.box();
            Box next = change.apply(before);
            if (next.equals(before)) {
                return before;
            }
            if (next.waitsForMail()) {
                waiting.updateOne(eq(ID, person.value()), inc(VERSION, 1L), new UpdateOptions().upsert(true));
            }
            if (seen == null ? added(person, next) : replaced(person, seen.version(), next)) {
                return next;
            }
        }
        throw new IllegalStateException("a box changed " + TRIES + " times while it was to be changed once");
    }

    List<Waiting> waitingForMail() {
        List<Waiting> all = new ArrayList<>();
        for (Document document : waiting.find()) {
            all.add(new Waiting(
                    new PersonId(Objects.requireNonNull(document.getString(ID))),
                    Objects.requireNonNull(document.getLong(VERSION))));
        }
        return all;
    }

    /** Nothing of theirs waits, unless something came since. */
    void waitsNoMore(Waiting one) {
        waiting.deleteOne(and(eq(ID, one.person().value()), eq(VERSION, one.seen())));
    }

    /** Nothing is known of this person any more. */
    void forget(PersonId person) {
        boxes.deleteOne(eq(ID, person.value()));
        waiting.deleteOne(eq(ID, person.value()));
    }

    private @Nullable Kept kept(PersonId person) {
        Document found = boxes.find(eq(ID, person.value())).first();
        return found == null
                ? null
                : new Kept(
                        Objects.requireNonNull(found.getLong(VERSION)),
                        json.readValue(Objects.requireNonNull(found.getString(BOX)), Box.class));
    }

    private boolean added(PersonId person, Box first) {
        try {
            boxes.insertOne(document(person, 1, first));
            return true;
        } catch (MongoWriteException taken) {
            if (taken.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw taken;
        }
    }

    private boolean replaced(PersonId person, long seen, Box next) {
        return boxes.replaceOne(and(eq(ID, person.value()), eq(VERSION, seen)), document(person, seen + 1, next))
                        .getMatchedCount()
                == 1;
    }

    private Document document(PersonId person, long version, Box box) {
        return new Document(ID, person.value()).append(VERSION, version).append(BOX, json.writeValueAsString(box));
    }
}
