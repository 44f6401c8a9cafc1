package no.samskap.notice;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.bson.Document;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** What is to be told, as it is stored: a document each, which goes when everybody has it. So the collection stays small. */
@Repository
class Occasions {
    private static final String ID = "_id";
    private static final String OCCASION = "occasion";

    private final MongoCollection<Document> waiting;
    private final JsonMapper json;

    Occasions(MongoDatabaseFactory store, JsonMapper json) {
        this.waiting = store.getMongoDatabase()
                .withWriteConcern(WriteConcern.MAJORITY.withJournal(true))
                .getCollection("noticeOccasions");
        this.json = json;
    }

    void add(Occasion occasion) {
        try {
            waiting.insertOne(
                    new Document(ID, occasion.news().occasion()).append(OCCASION, json.writeValueAsString(occasion)));
        } catch (MongoWriteException there) {
            if (there.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw there;
            }
        }
    }

    List<Occasion> all() {
        List<Occasion> all = new ArrayList<>();
        for (Document document : waiting.find()) {
            all.add(json.readValue(Objects.requireNonNull(document.getString(OCCASION)), Occasion.class));
        }
        return all;
    }

    void done(Occasion occasion) {
        waiting.deleteOne(eq(ID, occasion.news().occasion()));
    }
}
