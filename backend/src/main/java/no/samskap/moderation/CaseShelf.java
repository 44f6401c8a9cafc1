package no.samskap.moderation;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Updates.addToSet;
import static com.mongodb.client.model.Updates.set;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samskap.protocol.ChallengeId;
import no.samskap.protocol.CommentId;
import no.samskap.protocol.Moderation.Target;
import org.bson.Document;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/**
 * The cases as they are stored: one document each, under what it is about, and for each challenge the way to its cases. A
 * way is laid before what it leads to, and one that leads to nothing is nothing.
 */
@Repository
class CaseShelf {
    private static final String ID = "_id";
    private static final String VERSION = "version";
    private static final String PENDING = "pending";
    private static final String CASES = "cases";

    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultPropertyInclusion(it -> it.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    private final MongoCollection<Document> cases;
    private final MongoCollection<Document> ways;

    CaseShelf(MongoDatabaseFactory store) {
        MongoDatabase durable = store.getMongoDatabase().withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
        this.cases = durable.getCollection("moderationCases");
        this.ways = durable.getCollection("moderationWays");
    }

    Optional<KeptCase> find(Target target) {
        return Optional.ofNullable(cases.find(eq(ID, id(target))).first()).map(CaseShelf::read);
    }

    List<KeptCase> of(ChallengeId challenge) {
        Document way = ways.find(eq(ID, challenge.value())).first();
        List<KeptCase> found = new ArrayList<>();
        if (way != null) {
            for (Document document : cases.find(in(ID, way.getList(CASES, String.class)))) {
                found.add(read(document));
            }
        }
        return found;
    }

    /** Keeps what was made from {@code seen}; false where somebody was first. */
    boolean keep(KeptCase seen, KeptCase next) {
        Document document = write(next);
        if (seen.version() > 0) {
            return cases.replaceOne(and(eq(ID, id(seen.target())), eq(VERSION, seen.version())), document)
                            .getModifiedCount()
                    == 1;
        }
        ways.updateOne(
                eq(ID, next.challenge().value()), addToSet(CASES, id(next.target())), new UpdateOptions().upsert(true));
        try {
            cases.insertOne(document);
            return true;
        } catch (MongoWriteException taken) {
            if (taken.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw taken;
        }
    }

    /** The board knows of the decision of this version. */
    void settled(KeptCase kept) {
        cases.updateOne(and(eq(ID, id(kept.target())), eq(VERSION, kept.version())), set(PENDING, false));
    }

    private static String id(Target target) {
        CommentId comment = target.comment();
        String card = target.board().value() + "\n" + target.idea().value();
        return comment == null ? card : card + "\n" + comment.value();
    }

    private static Document write(KeptCase kept) {
        Document document = new Document(
                JSON.convertValue(kept, JSON.getTypeFactory().constructMapType(Map.class, String.class, Object.class)));
        return document.append(ID, id(kept.target())).append(VERSION, kept.version());
    }

    private static KeptCase read(Document document) {
        Document fields = new Document(document);
        fields.remove(ID);
        return JSON.convertValue(fields, KeptCase.class);
    }
}
