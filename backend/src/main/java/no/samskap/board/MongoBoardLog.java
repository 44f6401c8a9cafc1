package no.samskap.board;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoException;
import com.mongodb.MongoWriteException;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.LongStream;
import no.samskap.protocol.BoardId;
import no.samskap.protocol.IdeaId;
import no.samskap.protocol.ParticipantId;
import no.samskap.protocol.RoundId;
import no.samskap.protocol.Stance;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/** The log in a MongoDB collection: one document a batch, {@code _id} = board/number. */
@Component
class MongoBoardLog implements BoardLog {
    static final String COLLECTION = "boardLog";

    /**
     * The form that batches are written in. A reader that finds a higher one must not guess: one that knows only form 1
     * would show what form 2 withholds, and lose its ballots; one that knows only form 2 would show comments that form 3 hides.
     */
    private static final int VERSION = 3;

    private static final String ID = "_id";
    private static final String FORM = "v";
    private static final String FIRST = "first";
    private static final String LAST = "last";
    private static final String WRITER = "writer";
    private static final String SAID = "said";
    private static final String WEIGHED = "weighed";
    private static final String OUTCOMES = "outcomes";
    private static final String SEQ = "seq";
    private static final String AT = "at";
    private static final String BY = "by";
    private static final String ANONYMOUS = "anonymous";
    private static final String WITHHELD = "withheld";
    private static final String EVENT = "event";
    private static final String VOTER = "voter";
    private static final String IDEA = "idea";
    private static final String STANCE = "stance";
    private static final String COMMAND = "command";
    private static final String CAST = "cast";
    private static final String COUNTED = "counted";
    private static final String ROUND = "round";
    private static final String SEALED = "sealed";
    private static final String FILE = "file";
    private static final String COMMANDS = "commands";

    /** As many ids as one look-up takes before its reading outweighs its asking. */
    private static final int READ_AT_ONCE = 200;

    private final MongoCollection<Document> batches;

    MongoBoardLog(MongoOperations mongo) {
        batches = mongo.getCollection(COLLECTION).withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
    }

    @Override
    public Append append(BoardId board, Batch batch) {
        try {
            batches.insertOne(toDocument(board, batch));
            return Append.DONE;
        } catch (MongoWriteException refused) {
            if (refused.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return whoseIs(board, batch);
            }
            throw new StoreUnavailable("append to a board's log", refused);
        } catch (MongoException silent) {
            throw new StoreUnavailable("append to a board's log", silent);
        }
    }

    private Append whoseIs(BoardId board, Batch batch) {
        return read(board, batch.number())
                .map(there -> there.writer().equals(batch.writer()) ? Append.DONE : Append.TAKEN)
                .orElseThrow(() -> new StoreUnavailable("a batch is said to be there and is not"));
    }

    @Override
    public void redact(BoardId board, long number, Redaction redaction) {
        try {
            Document batch = batches.find(eq(ID, id(board, number))).first();
            if (batch != null && redacted(batch, redaction)) {
                batches.replaceOne(eq(ID, id(board, number)), batch);
            }
        } catch (MongoException e) {
            throw new StoreUnavailable("redact a board's log", e);
        }
    }

    /** Whether anything in it had to change; then it has. */
    private static boolean redacted(Document batch, Redaction redaction) {
        boolean changed = false;
        for (Document document : batch.getList(SAID, Document.class)) {
            Fact.Said said = toSaid(document);
            Fact.Said now = redaction.of(said);
            if (!now.equals(said)) {
                document.putAll(toDocument(now));
                changed = true;
            }
        }
        for (Document document : batch.getList(WEIGHED, Document.class)) {
            Fact.Weighed weighed = toWeighed(document);
            Fact.Weighed now = redaction.of(weighed);
            if (!now.equals(weighed)) {
                document.putAll(toDocument(now));
                changed = true;
            }
        }
        return changed;
    }

    @Override
    public Optional<Batch> read(BoardId board, long number) {
        try {
            return Optional.ofNullable(batches.find(eq(ID, id(board, number))).first())
                    .map(document -> toBatch(number, document));
        } catch (MongoException e) {
            throw new StoreUnavailable("read a board's log", e);
        }
    }

    @Override
    public List<Batch> readFrom(BoardId board, long number) {
        Map<String, Document> found = new HashMap<>();
        try {
            batches.find(in(
                            ID,
                            LongStream.range(number, number + READ_AT_ONCE)
                                    .mapToObj(each -> id(board, each))
                                    .toList()))
                    .forEach(document -> found.put(document.getString(ID), document));
        } catch (MongoException e) {
            throw new StoreUnavailable("read a board's log", e);
        }
        List<Batch> inOrder = new ArrayList<>();
        for (long each = number; found.containsKey(id(board, each)); each++) {
            inOrder.add(toBatch(each, Objects.requireNonNull(found.get(id(board, each)))));
        }
        return inOrder;
    }

    private static String id(BoardId board, long number) {
        return board.value() + '/' + number;
    }

    private static Document toDocument(BoardId board, Batch batch) {
        Document document = new Document(ID, id(board, batch.number()))
                .append(FORM, VERSION)
                .append(WRITER, batch.writer())
                .append(FIRST, batch.first())
                .append(LAST, batch.last())
                .append(
                        SAID,
                        batch.said().stream().map(MongoBoardLog::toDocument).toList())
                .append(
                        WEIGHED,
                        batch.weighed().stream().map(MongoBoardLog::toDocument).toList())
                .append(
                        OUTCOMES,
                        batch.outcomes().stream()
                                .map(it -> new Document(
                                                COMMAND, new Binary(it.command().bytes()))
                                        .append(SEQ, it.seq()))
                                .toList());
        if (!batch.cast().isEmpty()) {
            document.append(
                    CAST, batch.cast().stream().map(MongoBoardLog::toDocument).toList());
        }
        if (!batch.counted().isEmpty()) {
            document.append(
                    COUNTED,
                    batch.counted().stream().map(MongoBoardLog::toDocument).toList());
        }
        return document;
    }

    private static Document toDocument(SealedBallot ballot) {
        return new Document(ROUND, ballot.round().value()).append(SEALED, new Binary(ballot.sealed()));
    }

    private static Document toDocument(CountedBallots counted) {
        return new Document(ROUND, counted.round().value())
                .append(FILE, new Binary(counted.file()))
                .append(COMMANDS, new Binary(CommandKey.pack(counted.commands())))
                .append(SEQ, counted.answeredWith());
    }

    private static Document toDocument(Fact.Said said) {
        Document document = new Document(SEQ, said.seq()).append(AT, Date.from(said.at()));
        ParticipantId by = said.by();
        if (by != null) {
            document.append(BY, by.value());
        }
        if (said.anonymous()) {
            document.append(ANONYMOUS, true);
        }
        if (said.withheld()) {
            document.append(WITHHELD, true);
        }
        return document.append(EVENT, EventCodec.toDocument(said.event()));
    }

    private static Document toDocument(Fact.Weighed weighed) {
        return new Document(VOTER, new Binary(weighed.voter().bytes()))
                .append(IDEA, weighed.idea().value())
                .append(STANCE, weighed.stance().name());
    }

    private static Batch toBatch(long number, Document document) {
        int form = document.getInteger(FORM, 0);
        if (form < 1 || form > VERSION) {
            throw new IllegalStateException(
                    "batch " + number + " has form " + form + ", this release reads forms up to " + VERSION);
        }
        return new Batch(
                number,
                document.getLong(FIRST),
                document.getLong(LAST),
                document.getList(SAID, Document.class).stream()
                        .map(MongoBoardLog::toSaid)
                        .toList(),
                document.getList(WEIGHED, Document.class).stream()
                        .map(MongoBoardLog::toWeighed)
                        .toList(),
                document.getList(CAST, Document.class, List.of()).stream()
                        .map(MongoBoardLog::toSealed)
                        .toList(),
                document.getList(COUNTED, Document.class, List.of()).stream()
                        .map(MongoBoardLog::toCounted)
                        .toList(),
                document.getList(OUTCOMES, Document.class).stream()
                        .map(MongoBoardLog::toOutcome)
                        .toList(),
                document.getString(WRITER));
    }

    private static Fact.Said toSaid(Document document) {
        @Nullable String by = document.getString(BY);
        return new Fact.Said(
                document.getLong(SEQ),
                instant(document.getDate(AT)),
                by == null ? null : new ParticipantId(by),
                document.getBoolean(ANONYMOUS, false),
                document.getBoolean(WITHHELD, false),
                EventCodec.toEvent(document.get(EVENT, Document.class)));
    }

    private static Instant instant(Date date) {
        return Instant.ofEpochMilli(date.getTime());
    }

    private static Fact.Weighed toWeighed(Document document) {
        return new Fact.Weighed(
                VoterKey.of(document.get(VOTER, Binary.class).getData()),
                new IdeaId(document.getString(IDEA)),
                Stance.valueOf(document.getString(STANCE)));
    }

    private static SealedBallot toSealed(Document document) {
        return new SealedBallot(
                new RoundId(document.getString(ROUND)),
                document.get(SEALED, Binary.class).getData());
    }

    private static CountedBallots toCounted(Document document) {
        return new CountedBallots(
                new RoundId(document.getString(ROUND)),
                document.get(FILE, Binary.class).getData(),
                CommandKey.unpack(document.get(COMMANDS, Binary.class).getData()),
                document.getLong(SEQ));
    }

    private static Batch.Outcome toOutcome(Document document) {
        return new Batch.Outcome(
                CommandKey.of(document.get(COMMAND, Binary.class).getData()), document.getLong(SEQ));
    }
}
