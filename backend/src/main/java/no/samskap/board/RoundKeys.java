package no.samskap.board;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoException;
import com.mongodb.MongoWriteException;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import java.io.IOException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import no.samskap.operation.KeyFolder;
import no.samskap.protocol.BoardId;
import no.samskap.protocol.RoundId;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;

/**
 * The keys of all rounds that are not counted yet, in a collection of their own: what is not in it cannot be opened. Where
 * there is a place for it, half of each key lies in a file apart from the store, since what is deleted in the store can be
 * found in its file still: without the half that is gone, the other is good for nothing.
 */
final class RoundKeys {
    static final String COLLECTION = "roundKeys";

    private static final String ID = "_id";
    private static final String BOARD = "board";
    private static final String ROUND = "round";
    private static final String KEY = "key";
    private static final String APART = "apart";
    private static final String CLOSES_AT = "closesAt";

    private final MongoCollection<Document> keys;
    private final SecureRandom random = new SecureRandom();

    private final KeyFolder folder;

    RoundKeys(MongoOperations mongo, KeyFolder folder) {
        this.folder = folder;
        keys = mongo.getCollection(COLLECTION).withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
    }

    /** A round whose key is there. */
    record Held(BoardId board, RoundId round, @Nullable Instant closesAt) {}

    /** The rounds whose keys are there: few, since a key goes with its round. */
    List<Held> held() {
        List<Held> held = new ArrayList<>();
        try {
            for (Document document : keys.find()) {
                @Nullable Date closesAt = document.getDate(CLOSES_AT);
                held.add(new Held(
                        new BoardId(document.getString(BOARD)),
                        new RoundId(document.getString(ROUND)),
                        closesAt == null ? null : closesAt.toInstant()));
            }
        } catch (MongoException e) {
            throw new StoreUnavailable("list the rounds that have keys", e);
        }
        return held;
    }

    /** The keys of one board's rounds. */
    Keyring of(BoardId board) {
        return new Ring(board);
    }

    private final class Ring implements Keyring {
        private final BoardId board;

        /** What the store said; that a key is gone too, since it never comes back. */
        private final Map<RoundId, Optional<RoundSecret>> atHand = new ConcurrentHashMap<>();

        Ring(BoardId board) {
            this.board = board;
        }

        @Override
        public Optional<RoundSecret> find(RoundId round) {
            @Nullable Optional<RoundSecret> known = atHand.get(round);
            if (known != null) {
                return known;
            }
            try {
                Optional<RoundSecret> found = whole(keys.find(eq(ID, id(round))).first(), round);
                atHand.put(round, found);
                return found;
            } catch (MongoException | IOException e) {
                throw new StoreUnavailable("find a round's key", e);
            }
        }

        private Optional<RoundSecret> whole(@Nullable Document document, RoundId round) throws IOException {
            if (document == null) {
                return Optional.empty();
            }
            byte[] half = document.get(KEY, Binary.class).getData();
            return document.getBoolean(APART, false)
                    ? folder.find(id(round)).map(other -> RoundSecret.of(half, other))
                    : Optional.of(RoundSecret.of(half));
        }

        @Override
        public void make(RoundId round, @Nullable Instant closesAt) {
            atHand.remove(round);
            Document document = new Document(ID, id(round))
                    .append(BOARD, board.value())
                    .append(ROUND, round.value())
                    .append(KEY, new Binary(Secrets.fresh(random)))
                    .append(APART, folder.isThere());
            if (closesAt != null) {
                document.append(CLOSES_AT, Date.from(closesAt));
            }
            try {
                folder.make(id(round));
                keys.insertOne(document);
            } catch (MongoWriteException refused) {
                if (refused.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                    throw new StoreUnavailable("make a round's key", refused);
                }
            } catch (MongoException | IOException e) {
                throw new StoreUnavailable("make a round's key", e);
            }
        }

        @Override
        public void destroy(RoundId round) {
            atHand.remove(round);
            try {
                // The file first: a process that ends in between finds the round by the other half and comes here
                // again.
                folder.destroy(id(round));
                keys.deleteOne(eq(ID, id(round)));
                // Whoever read it meanwhile has put it back.
                atHand.put(round, Optional.empty());
            } catch (MongoException | IOException e) {
                throw new StoreUnavailable("destroy a round's key", e);
            }
        }

        private String id(RoundId round) {
            return board.value() + '/' + round.value();
        }
    }
}
