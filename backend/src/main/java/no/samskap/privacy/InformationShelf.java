package no.samskap.privacy;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.max;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOptions;
import java.time.Instant;
import java.util.Date;
import java.util.Objects;
import no.samskap.protocol.ChallengeId;
import no.samskap.protocol.Keeping.Information;
import no.samskap.protocol.ParticipantId;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.stereotype.Repository;

/**
 * What organisations tell those who come in, every version for good, since somebody has been told it; and who was told which,
 * by pseudonym.
 */
@Repository
class InformationShelf {
    /** The text that the product comes with, which its pages have. */
    static final Information STANDARD = new Information(1, null, null, null);

    private static final String ID = "_id";
    private static final String VERSION = "version";
    private static final String TEXT = "text";
    private static final String SINCE = "since";
    private static final String AT = "at";

    private final MongoCollection<Document> texts;
    private final MongoCollection<Document> told;

    /** Which version somebody was told last, and when. */
    record Told(int version, Instant at) {}

    InformationShelf(MongoDatabaseFactory store) {
        MongoDatabase durable = store.getMongoDatabase().withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
        this.texts = durable.getCollection("information");
        this.told = durable.getCollection("informationTold");
    }

    /** The text that stands: the last of the versions, which have no gap. */
    Information of(String organisation) {
        Information last = STANDARD;
        for (int version = 2; ; version++) {
            Document found = texts.find(eq(ID, organisation + "/" + version)).first();
            if (found == null) {
                return last;
            }
            last = new Information(
                    version,
                    Objects.requireNonNull(found.getString(TEXT)),
                    Objects.requireNonNull(found.getDate(SINCE)).toInstant(),
                    null);
        }
    }

    /** Adds a version; false where somebody else has added it. */
    boolean add(String organisation, int version, String text, Instant since) {
        try {
            texts.insertOne(new Document(ID, organisation + "/" + version)
                    .append(TEXT, text)
                    .append(SINCE, Date.from(since)));
            return true;
        } catch (MongoWriteException taken) {
            if (taken.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw taken;
        }
    }

    void tell(ChallengeId challenge, ParticipantId participant, int version, Instant at) {
        told.updateOne(
                eq(ID, id(challenge, participant)),
                combine(max(VERSION, version), set(AT, Date.from(at))),
                new UpdateOptions().upsert(true));
    }

    @Nullable
    Told told(ChallengeId challenge, ParticipantId participant) {
        Document found = told.find(eq(ID, id(challenge, participant))).first();
        return found == null
                ? null
                : new Told(
                        Objects.requireNonNull(found.getInteger(VERSION)),
                        Objects.requireNonNull(found.getDate(AT)).toInstant());
    }

    void forget(ChallengeId challenge, ParticipantId participant) {
        told.deleteOne(eq(ID, id(challenge, participant)));
    }

    private static String id(ChallengeId challenge, ParticipantId participant) {
        return challenge.value() + "/" + participant.value();
    }
}
