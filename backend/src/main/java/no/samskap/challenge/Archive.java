package no.samskap.challenge;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.push;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOptions;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.samskap.protocol.Area;
import no.samskap.protocol.BoardId;
import no.samskap.protocol.ChallengeId;
import no.samskap.protocol.Challenges;
import no.samskap.protocol.Phase;
import org.bson.Document;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.stereotype.Repository;

/**
 * The challenges as they are stored, and the ways to one: from a board, from a join code, from an organisation. Everything
 * is found by exact id. A way is laid before what it leads to, and one that leads to nothing is nothing: so a challenge
 * is there from the moment that its own document is, wholly or not at all.
 */
@Repository
class Archive {
    private static final String ID = "_id";
    private static final String VERSION = "version";
    private static final String ORGANISATION = "organisation";
    private static final String TITLE = "title";
    private static final String QUESTION = "question";
    private static final String BACKGROUND = "background";
    private static final String PHASE = "phase";
    private static final String POSED_AT = "posedAt";
    private static final String AREAS = "areas";
    private static final String BOARDS = "boards";
    private static final String JOIN_CODE = "joinCode";
    private static final String CHALLENGE = "challenge";
    private static final String CHALLENGES = "challenges";

    private final MongoCollection<Document> challenges;
    private final MongoCollection<Document> boards;
    private final MongoCollection<Document> joinCodes;
    private final MongoCollection<Document> organisations;

    Archive(MongoDatabaseFactory store) {
        MongoDatabase durable = store.getMongoDatabase().withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
        this.challenges = durable.getCollection("challenges");
        this.boards = durable.getCollection("challengeBoards");
        this.joinCodes = durable.getCollection("joinCodes");
        this.organisations = durable.getCollection("organisations");
    }

    /** Takes a code for a challenge to be; false where another has it. */
    boolean reserve(JoinCode code, ChallengeId challenge) {
        try {
            joinCodes.insertOne(new Document(ID, code.signs()).append(CHALLENGE, challenge.value()));
            return true;
        } catch (MongoWriteException taken) {
            if (taken.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw taken;
        }
    }

    /** Keeps a new challenge, whose code is reserved and whose boards are open. */
    void add(Challenge challenge) {
        for (Challenges.Board board : challenge.boards()) {
            boards.insertOne(new Document(ID, board.id().value())
                    .append(CHALLENGE, challenge.id().value()));
        }
        organisations.updateOne(
                eq(ID, challenge.organisation()),
                push(CHALLENGES, challenge.id().value()),
                new UpdateOptions().upsert(true));
        challenges.insertOne(document(challenge));
    }

    /** Moves a challenge to a phase; false where it has changed since {@code seen} was read. */
    boolean move(Challenge seen, Phase phase) {
        return challenges
                        .updateOne(
                                and(eq(ID, seen.id().value()), eq(VERSION, seen.version())),
                                combine(set(PHASE, phase.name()), inc(VERSION, 1L)))
                        .getModifiedCount()
                == 1;
    }

    Optional<Challenge> find(ChallengeId id) {
        return Optional.ofNullable(challenges.find(eq(ID, id.value())).first()).map(Archive::challenge);
    }

    List<Challenge> find(Collection<ChallengeId> ids) {
        List<Challenge> found = new ArrayList<>();
        for (Document document :
                challenges.find(in(ID, ids.stream().map(ChallengeId::value).toList()))) {
            found.add(challenge(document));
        }
        return found;
    }

    Optional<ChallengeId> having(BoardId board) {
        return lead(boards, board.value());
    }

    Optional<ChallengeId> opened(JoinCode code) {
        return lead(joinCodes, code.signs());
    }

    List<ChallengeId> of(String organisation) {
        Document document = organisations.find(eq(ID, organisation)).first();
        return document == null
                ? List.of()
                : document.getList(CHALLENGES, String.class).stream()
                        .map(ChallengeId::new)
                        .toList();
    }

    private static Optional<ChallengeId> lead(MongoCollection<Document> ways, String from) {
        return Optional.ofNullable(ways.find(eq(ID, from)).first()).map(way -> new ChallengeId(text(way, CHALLENGE)));
    }

    private static Document document(Challenge challenge) {
        return new Document(ID, challenge.id().value())
                .append(VERSION, challenge.version())
                .append(ORGANISATION, challenge.organisation())
                .append(TITLE, challenge.title())
                .append(QUESTION, challenge.question())
                .append(BACKGROUND, challenge.background())
                .append(PHASE, challenge.phase().name())
                .append(POSED_AT, Date.from(challenge.posedAt()))
                .append(
                        AREAS,
                        challenge.areas().stream()
                                .map(area -> new Document(ID, area.id()).append(TITLE, area.title()))
                                .toList())
                .append(
                        BOARDS,
                        challenge.boards().stream()
                                .map(board -> new Document(ID, board.id().value()).append(TITLE, board.title()))
                                .toList())
                .append(JOIN_CODE, challenge.joinCode().signs());
    }

    private static Challenge challenge(Document document) {
        return new Challenge(
                new ChallengeId(text(document, ID)),
                Objects.requireNonNull(document.getLong(VERSION)),
                text(document, ORGANISATION),
                text(document, TITLE),
                text(document, QUESTION),
                text(document, BACKGROUND),
                Phase.valueOf(text(document, PHASE)),
                Objects.requireNonNull(document.getDate(POSED_AT)).toInstant(),
                document.getList(AREAS, Document.class).stream()
                        .map(area -> new Area(text(area, ID), text(area, TITLE)))
                        .toList(),
                document.getList(BOARDS, Document.class).stream()
                        .map(board -> new Challenges.Board(new BoardId(text(board, ID)), text(board, TITLE)))
                        .toList(),
                new JoinCode(text(document, JOIN_CODE)));
    }

    private static String text(Document document, String field) {
        return Objects.requireNonNull(document.getString(field));
    }
}
