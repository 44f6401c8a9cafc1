package no.samskap.challenge;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import java.time.Instant;
import java.util.Date;
import java.util.Objects;
import java.util.Optional;
import no.samskap.protocol.Moderation;
import no.samskap.protocol.Role;
import org.bson.Document;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.stereotype.Repository;

/**
 * What people say against what was done to them: one appeal a measure, answered once. Apart from the challenge, whose
 * history names who does something: an appeal must not name the one whom the measure does not.
 */
@Repository
class Appeals {
    private static final String ID = "_id";
    private static final String WORDS = "words";
    private static final String AT = "at";
    private static final String ANSWER = "answer";
    private static final String GRANTED = "granted";
    private static final String REASON = "reason";
    private static final String ROLE = "role";

    private final MongoCollection<Document> appeals;

    Appeals(MongoDatabaseFactory store) {
        this.appeals = store.getMongoDatabase()
                .withWriteConcern(WriteConcern.MAJORITY.withJournal(true))
                .getCollection("measureAppeals");
    }

    /** Keeps an appeal; false where there is one. */
    boolean add(String measure, String words, Instant at) {
        try {
            appeals.insertOne(new Document(ID, measure).append(WORDS, words).append(AT, Date.from(at)));
            return true;
        } catch (MongoWriteException taken) {
            if (taken.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw taken;
        }
    }

    /** Answers an appeal; false where there is none that waits. */
    boolean answer(String measure, boolean granted, String reason, Role role, Instant at) {
        Document answer = new Document(GRANTED, granted)
                .append(REASON, reason)
                .append(ROLE, role.name())
                .append(AT, Date.from(at));
        return appeals.updateOne(and(eq(ID, measure), exists(ANSWER, false)), set(ANSWER, answer))
                        .getModifiedCount()
                == 1;
    }

    /** Puts other words in the place of those of one who is erased; where there is no appeal, nothing. */
    void forget(String measure, String words) {
        var unused = appeals.updateOne(eq(ID, measure), set(WORDS, words));
    }

    Optional<Moderation.Appeal> of(String measure) {
        return Optional.ofNullable(appeals.find(eq(ID, measure)).first()).map(Appeals::read);
    }

    private static Moderation.Appeal read(Document document) {
        Document answer = document.get(ANSWER, Document.class);
        return new Moderation.Appeal(
                Objects.requireNonNull(document.getString(WORDS)),
                Objects.requireNonNull(document.getDate(AT)).toInstant(),
                answer == null
                        ? null
                        : new Moderation.AppealAnswer(
                                Boolean.TRUE.equals(answer.getBoolean(GRANTED)),
                                Objects.requireNonNull(answer.getString(REASON)),
                                Role.valueOf(Objects.requireNonNull(answer.getString(ROLE))),
                                Objects.requireNonNull(answer.getDate(AT)).toInstant()));
    }
}
