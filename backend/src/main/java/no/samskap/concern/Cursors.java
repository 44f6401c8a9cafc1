package no.samskap.concern;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.ReplaceOptions;
import java.util.Objects;
import java.util.Optional;
import no.samskap.protocol.BoardId;
import org.bson.Document;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.stereotype.Repository;

/** How far each board has been read. Reading a little twice does no harm: the same is told once. */
@Repository
class Cursors {
    private final MongoCollection<Document> cursors;

    Cursors(MongoDatabaseFactory store) {
        this.cursors = store.getMongoDatabase()
                .withWriteConcern(WriteConcern.MAJORITY.withJournal(true))
                .getCollection("noticeCursors");
    }

    Optional<Long> find(BoardId board) {
        return Optional.ofNullable(cursors.find(eq("_id", board.value())).first())
                .map(found -> Objects.requireNonNull(found.getLong("seq")));
    }

    void keep(BoardId board, long seq) {
        cursors.replaceOne(
                eq("_id", board.value()),
                new Document("_id", board.value()).append("seq", seq),
                new ReplaceOptions().upsert(true));
    }
}
