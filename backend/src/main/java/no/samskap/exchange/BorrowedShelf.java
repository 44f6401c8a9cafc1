package no.samskap.exchange;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Updates.addToSet;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOptions;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.samskap.protocol.ChallengeId;
import no.samskap.protocol.Sharing.SharedFile;
import org.bson.Document;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** What has come in from others, as it is stored: a document a file, under whom it came to and where it comes from. */
@Repository
class BorrowedShelf {
    private static final String ID = "_id";
    private static final String SHARED_AT = "sharedAt";
    private static final String FILE = "file";
    private static final String FILES = "files";

    private final MongoCollection<Document> files;
    private final MongoCollection<Document> ways;
    private final JsonMapper json;

    BorrowedShelf(MongoDatabaseFactory store, JsonMapper json) {
        MongoDatabase durable = store.getMongoDatabase().withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
        this.files = durable.getCollection("borrowed");
        this.ways = durable.getCollection("borrowedByOrganisations");
        this.json = json;
    }

    /** Keeps a file, or replaces what came from there before; false where that is newer, or changes at this instant. */
    boolean keep(String organisation, SharedFile file) {
        String id = organisation + "/" + file.source().installation() + "/"
                + file.source().challenge();
        Document next = new Document(ID, id)
                .append(SHARED_AT, Date.from(file.sharedAt()))
                .append(FILE, json.writeValueAsString(file));
        ways.updateOne(eq(ID, organisation), addToSet(FILES, id), new UpdateOptions().upsert(true));
        Document seen = files.find(eq(ID, id)).first();
        if (seen == null) {
            return added(next);
        }
        Date before = Objects.requireNonNull(seen.getDate(SHARED_AT));
        return !before.after(next.getDate(SHARED_AT))
                && files.replaceOne(and(eq(ID, id), eq(SHARED_AT, before)), next)
                                .getMatchedCount()
                        == 1;
    }

    private boolean added(Document first) {
        try {
            files.insertOne(first);
            return true;
        } catch (MongoWriteException taken) {
            if (taken.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw taken;
        }
    }

    /** Those who have taken in something. */
    List<String> organisations() {
        List<String> all = new ArrayList<>();
        for (Document way : ways.find()) {
            all.add(Objects.requireNonNull(way.getString(ID)));
        }
        return all;
    }

    Optional<SharedFile> find(String organisation, String installation, ChallengeId challenge) {
        String id = organisation + "/" + installation + "/" + challenge;
        return Optional.ofNullable(files.find(eq(ID, id)).first())
                .map(document -> json.readValue(Objects.requireNonNull(document.getString(FILE)), SharedFile.class));
    }

    List<SharedFile> of(String organisation) {
        Document way = ways.find(eq(ID, organisation)).first();
        List<SharedFile> found = new ArrayList<>();
        if (way != null) {
            for (Document document : files.find(in(ID, way.getList(FILES, String.class)))) {
                found.add(json.readValue(Objects.requireNonNull(document.getString(FILE)), SharedFile.class));
            }
        }
        return found;
    }
}
