package no.samskap.board;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.MongoException;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import no.samskap.operation.KeyFolder;
import no.samskap.protocol.Area;
import no.samskap.protocol.BoardId;
import no.samskap.protocol.ChallengeId;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/** The boards there are. A board's voter secret lies in a collection of its own, so that it can go and the board stay. */
@Component
class Foundings {
    private static final String ID = "_id";
    private static final String CHALLENGE = "challenge";
    private static final String AREAS = "areas";
    private static final String TITLE = "title";
    private static final String SECRET = "secret";

    private final MongoCollection<Document> boards;
    private final MongoCollection<Document> voterSecrets;
    private final RoundKeys roundKeys;
    private final SecureRandom random = new SecureRandom();

    @Autowired
    Foundings(MongoOperations mongo, KeyFolder keyFolder) {
        WriteConcern durable = WriteConcern.MAJORITY.withJournal(true);
        boards = mongo.getCollection("boards").withWriteConcern(durable);
        voterSecrets = mongo.getCollection("boardVoterSecrets").withWriteConcern(durable);
        roundKeys = new RoundKeys(mongo, keyFolder);
    }

    Foundings(MongoOperations mongo) {
        this(mongo, KeyFolder.nowhere());
    }

    RoundKeys roundKeys() {
        return roundKeys;
    }

    /** Opens a board, durably; the secret first, so that no board is ever seen without one. */
    void add(BoardId board, ChallengeId challenge, List<Area> areas) {
        try {
            voterSecrets.insertOne(new Document(ID, board.value()).append(SECRET, new Binary(Secrets.fresh(random))));
            boards.insertOne(new Document(ID, board.value())
                    .append(CHALLENGE, challenge.value())
                    .append(
                            AREAS,
                            areas.stream()
                                    .map(area -> new Document(ID, area.id()).append(TITLE, area.title()))
                                    .toList())
                    .append(SECRET, new Binary(Secrets.fresh(random))));
        } catch (MongoException e) {
            throw new StoreUnavailable("open a board", e);
        }
    }

    Optional<Founding> find(BoardId board) {
        try {
            @Nullable Document founded = boards.find(eq(ID, board.value())).first();
            @Nullable Document voters = voterSecrets.find(eq(ID, board.value())).first();
            return founded == null || voters == null
                    ? Optional.empty()
                    : Optional.of(toFounding(board, founded, voters));
        } catch (MongoException e) {
            throw new StoreUnavailable("find a board", e);
        }
    }

    private Founding toFounding(BoardId board, Document founded, Document voters) {
        List<Area> areas = founded.getList(AREAS, Document.class).stream()
                .map(area -> new Area(area.getString(ID), area.getString(TITLE)))
                .toList();
        return new Founding(
                new ChallengeId(founded.getString(CHALLENGE)),
                areas,
                Secrets.of(
                        voters.get(SECRET, Binary.class).getData(),
                        founded.get(SECRET, Binary.class).getData(),
                        roundKeys.of(board)));
    }
}
