package no.samskap.privacy;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import no.samskap.protocol.Keeping.RetentionRule;
import org.bson.Document;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.stereotype.Repository;

/** Each organisation's rule: one document, replaced behind its version. */
@Repository
class RetentionRules {
    private static final String ID = "_id";
    private static final String VERSION = "version";
    private static final String ANONYMISE = "anonymiseAfterDays";
    private static final String ERASE = "eraseAfterDays";

    /** Nothing goes by itself. */
    private static final RetentionRule NONE = new RetentionRule(0, null, null);

    private final MongoCollection<Document> rules;

    RetentionRules(MongoDatabaseFactory store) {
        this.rules = store.getMongoDatabase()
                .withWriteConcern(WriteConcern.MAJORITY.withJournal(true))
                .getCollection("retention");
    }

    RetentionRule of(String organisation) {
        Document found = rules.find(eq(ID, organisation)).first();
        return found == null ? NONE : rule(found);
    }

    /** Those who have one. */
    List<String> organisations() {
        List<String> all = new ArrayList<>();
        for (Document rule : rules.find()) {
            all.add(Objects.requireNonNull(rule.getString(ID)));
        }
        return all;
    }

    /** Keeps a rule that was made from the one before it; false where that is not the one that stands. */
    boolean replace(String organisation, RetentionRule next) {
        Document document = new Document(ID, organisation)
                .append(VERSION, next.version())
                .append(ANONYMISE, next.anonymiseAfterDays())
                .append(ERASE, next.eraseAfterDays());
        if (next.version() == 1) {
            return insertedNew(document);
        }
        return rules.replaceOne(and(eq(ID, organisation), eq(VERSION, next.version() - 1)), document)
                        .getModifiedCount()
                == 1;
    }

    private boolean insertedNew(Document document) {
        try {
            rules.insertOne(document);
            return true;
        } catch (MongoWriteException taken) {
            if (taken.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw taken;
        }
    }

    private static RetentionRule rule(Document document) {
        return new RetentionRule(
                Objects.requireNonNull(document.getInteger(VERSION)),
                document.getInteger(ANONYMISE),
                document.getInteger(ERASE));
    }
}
