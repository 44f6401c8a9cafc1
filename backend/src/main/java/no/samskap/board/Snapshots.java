package no.samskap.board;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.MongoException;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.ReplaceOptions;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.zip.CRC32C;
import no.samskap.protocol.BoardId;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;

/**
 * Boards' states as of some batch, so that a restart need not read a whole log. A convenience, never the truth: one that is
 * missing, damaged or of another form is passed over, and the log is read from its beginning.
 *
 * <p>A state is cut in parts, since a document has a size limit; the parts are written first and the head last, so the head
 * always names parts that are there.
 */
@Component
class Snapshots {
    private static final Logger LOG = LoggerFactory.getLogger(Snapshots.class);
    private static final int VERSION = 2;

    /** Well below the 16 MB that a document may have. */
    private static final int PART_BYTES = 4 << 20;

    private static final String ID = "_id";
    private static final String FORM = "v";
    private static final String BATCH = "batch";
    private static final String PARTS = "parts";
    private static final String CHECKSUM = "crc32c";
    private static final String BYTES = "bytes";

    private final MongoCollection<Document> heads;
    private final MongoCollection<Document> parts;

    Snapshots(MongoOperations mongo) {
        WriteConcern durable = WriteConcern.MAJORITY.withJournal(true);
        heads = mongo.getCollection("boardSnapshots").withWriteConcern(durable);
        parts = mongo.getCollection("boardSnapshotParts").withWriteConcern(durable);
    }

    /** A state and the last batch that is in it. */
    record Kept(Board board, long batch) {
        static final Kept NOTHING = new Kept(Board.EMPTY, 0);
    }

    void keep(BoardId board, Kept kept, Keyring keys) {
        try {
            byte[] bytes = Frozen.of(kept.board(), keys).bytes();
            @Nullable Document old = heads.find(eq(ID, board.value())).first();
            if (old != null && old.getLong(BATCH) >= kept.batch()) {
                return;
            }
            List<Document> pieces = cut(board, kept.batch(), bytes);
            for (Document piece : pieces) {
                parts.replaceOne(eq(ID, piece.getString(ID)), piece, new ReplaceOptions().upsert(true));
            }
            heads.replaceOne(
                    eq(ID, board.value()),
                    new Document(ID, board.value())
                            .append(FORM, VERSION)
                            .append(BATCH, kept.batch())
                            .append(PARTS, pieces.size())
                            .append(CHECKSUM, checksum(bytes)),
                    new ReplaceOptions().upsert(true));
            if (old != null) {
                parts.deleteMany(in(ID, partIds(board, old.getLong(BATCH), old.getInteger(PARTS))));
            }
        } catch (MongoException | StoreUnavailable | IOException e) {
            LOG.warn("a board's snapshot was not kept; its log is whole", e);
        }
    }

    /** Forgets a board's snapshot: it holds what must not be there any more. The head goes first, so none names parts that are gone. */
    void forget(BoardId board) {
        try {
            @Nullable Document head = heads.findOneAndDelete(eq(ID, board.value()));
            if (head != null) {
                parts.deleteMany(in(ID, partIds(board, head.getLong(BATCH), head.getInteger(PARTS))));
            }
        } catch (MongoException e) {
            throw new StoreUnavailable("forget a board's snapshot", e);
        }
    }

    Kept find(BoardId board, Keyring keys) {
        try {
            return Optional.ofNullable(heads.find(eq(ID, board.value())).first())
                    .filter(head -> head.getInteger(FORM, 0) == VERSION)
                    .flatMap(head -> thaw(board, head, keys))
                    .orElse(Kept.NOTHING);
        } catch (MongoException e) {
            throw new StoreUnavailable("find a board's snapshot", e);
        }
    }

    private Optional<Kept> thaw(BoardId board, Document head, Keyring keys) {
        try {
            byte[] bytes = join(partIds(board, head.getLong(BATCH), head.getInteger(PARTS)));
            if (checksum(bytes) != head.getLong(CHECKSUM)) {
                throw new IOException("the checksum differs");
            }
            return Optional.of(new Kept(Frozen.read(bytes).thaw(keys), head.getLong(BATCH)));
        } catch (IOException | JacksonException e) {
            LOG.warn("a board's snapshot is damaged; reading its log from the beginning", e);
            return Optional.empty();
        }
    }

    private byte[] join(List<String> ids) throws IOException {
        List<byte[]> pieces = new ArrayList<>();
        for (String id : ids) {
            @Nullable Document part = parts.find(eq(ID, id)).first();
            if (part == null) {
                throw new IOException("a part is missing");
            }
            pieces.add(part.get(BYTES, Binary.class).getData());
        }
        ByteBuffer whole =
                ByteBuffer.allocate(pieces.stream().mapToInt(it -> it.length).sum());
        pieces.forEach(whole::put);
        return whole.array();
    }

    private static List<Document> cut(BoardId board, long batch, byte[] bytes) {
        int count = Math.max(1, Math.ceilDiv(bytes.length, PART_BYTES));
        List<String> ids = partIds(board, batch, count);
        return IntStream.range(0, count)
                .mapToObj(part -> new Document(ID, ids.get(part))
                        .append(
                                BYTES,
                                new Binary(Arrays.copyOfRange(
                                        bytes, part * PART_BYTES, Math.min(bytes.length, (part + 1) * PART_BYTES)))))
                .toList();
    }

    private static List<String> partIds(BoardId board, long batch, int count) {
        return IntStream.range(0, count)
                .mapToObj(part -> board.value() + '/' + batch + '/' + part)
                .toList();
    }

    private static long checksum(byte[] bytes) {
        CRC32C crc = new CRC32C();
        crc.update(bytes);
        return crc.getValue();
    }
}
