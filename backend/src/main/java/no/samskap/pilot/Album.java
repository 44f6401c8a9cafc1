package no.samskap.pilot;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import java.util.Optional;
import org.bson.Document;
import org.bson.types.Binary;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.stereotype.Repository;

/** The pictures of pilots, each a document of its own. One that no log entry names is nothing. */
@Repository
class Album {
    private static final String ID = "_id";
    private static final String PILOT = "pilot";
    private static final String JPEG = "jpeg";

    private final MongoCollection<Document> pictures;

    Album(MongoDatabaseFactory store) {
        this.pictures = store.getMongoDatabase()
                .withWriteConcern(WriteConcern.MAJORITY.withJournal(true))
                .getCollection("pilotPictures");
    }

    void add(String id, String pilot, Picture picture) {
        pictures.insertOne(new Document(ID, id).append(PILOT, pilot).append(JPEG, new Binary(picture.jpeg())));
    }

    void remove(String id) {
        pictures.deleteOne(eq(ID, id));
    }

    Optional<byte[]> find(String id, String pilot) {
        return Optional.ofNullable(
                        pictures.find(and(eq(ID, id), eq(PILOT, pilot))).first())
                .map(found -> found.get(JPEG, Binary.class).getData());
    }
}
