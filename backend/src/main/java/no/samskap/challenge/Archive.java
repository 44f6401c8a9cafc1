package no.samskap.challenge;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Updates.push;
import static no.samskap.challenge.ChallengeForm.ID;
import static no.samskap.challenge.ChallengeForm.VERSION;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOptions;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import no.samskap.protocol.BoardId;
import no.samskap.protocol.ChallengeId;
import no.samskap.protocol.Challenges;
import no.samskap.protocol.Journey;
import org.bson.Document;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.stereotype.Repository;

/**
 * The challenges as they are stored, and the ways to one: from a board, from a join code, from an organisation. Everything
 * is found by exact id. A way is laid before what it leads to, and one that leads to nothing is nothing: so a challenge
 * is there from the moment that its own document is, wholly or not at all.
 *
 * <p>A challenge holds the last entry of its history, so that a change and its entry are one write; the entry before is laid
 * away first. So the history has no gap and nothing that did not happen, whatever is cut off in the middle.
 */
@Repository
class Archive {
    private static final String CHALLENGE = "challenge";
    private static final String CHALLENGES = "challenges";

    private final MongoCollection<Document> challenges;
    private final MongoCollection<Document> history;
    private final MongoCollection<Document> boards;
    private final MongoCollection<Document> joinCodes;
    private final MongoCollection<Document> organisations;

    Archive(MongoDatabaseFactory store) {
        MongoDatabase durable = store.getMongoDatabase().withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
        this.challenges = durable.getCollection("challenges");
        this.history = durable.getCollection("challengeHistory");
        this.boards = durable.getCollection("challengeBoards");
        this.joinCodes = durable.getCollection("joinCodes");
        this.organisations = durable.getCollection("organisations");
    }

    /** Takes a code for a challenge to be; false where another has it. */
    boolean reserve(JoinCode code, ChallengeId challenge) {
        return insertedNew(joinCodes, new Document(ID, code.signs()).append(CHALLENGE, challenge.value()));
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
        challenges.insertOne(ChallengeForm.document(challenge));
    }

    /** Keeps {@code next}, which was made from {@code seen}; false where the challenge has changed since that was read. */
    boolean replace(Challenge seen, Challenge next) {
        Journey.HistoryEntry last = seen.last();
        if (last != null) {
            var unused =
                    insertedNew(history, ChallengeForm.document(last).append(ID, entryId(seen.id(), last.number())));
        }
        return challenges
                        .replaceOne(
                                and(eq(ID, seen.id().value()), eq(VERSION, seen.version())),
                                ChallengeForm.document(next))
                        .getModifiedCount()
                == 1;
    }

    /** The entries of a challenge's history from this number back, at most so many, the newest first. */
    List<Journey.HistoryEntry> history(Challenge seen, long from, int many) {
        List<Journey.HistoryEntry> entries = new ArrayList<>();
        Journey.HistoryEntry last = seen.last();
        if (last != null && last.number() <= from && last.number() > from - many) {
            entries.add(last);
        }
        List<String> ids = LongStream.rangeClosed(Math.max(1, from - many + 1), Math.min(from, seen.version() - 1))
                .mapToObj(number -> entryId(seen.id(), number))
                .toList();
        for (Document found : history.find(in(ID, ids))) {
            entries.add(ChallengeForm.entry(found));
        }
        entries.sort(Comparator.comparingLong(Journey.HistoryEntry::number).reversed());
        return entries;
    }

    Optional<Challenge> find(ChallengeId id) {
        return Optional.ofNullable(challenges.find(eq(ID, id.value())).first()).map(ChallengeForm::challenge);
    }

    List<Challenge> find(Collection<ChallengeId> ids) {
        List<Challenge> found = new ArrayList<>();
        for (Document document :
                challenges.find(in(ID, ids.stream().map(ChallengeId::value).toList()))) {
            found.add(ChallengeForm.challenge(document));
        }
        return found;
    }

    /** Every challenge there is: for a start, not for a request. */
    List<Challenge> all() {
        List<Challenge> found = new ArrayList<>();
        for (Document document : challenges.find()) {
            found.add(ChallengeForm.challenge(document));
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

    private static boolean insertedNew(MongoCollection<Document> collection, Document document) {
        try {
            collection.insertOne(document);
            return true;
        } catch (MongoWriteException taken) {
            if (taken.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw taken;
        }
    }

    private static String entryId(ChallengeId challenge, long number) {
        return challenge.value() + "/" + number;
    }

    private static Optional<ChallengeId> lead(MongoCollection<Document> ways, String from) {
        return Optional.ofNullable(ways.find(eq(ID, from)).first())
                .map(way -> new ChallengeId(ChallengeForm.text(way, CHALLENGE)));
    }
}
