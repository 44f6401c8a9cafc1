package no.samskap.curation;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Updates.addToSet;
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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.samskap.protocol.Answers;
import no.samskap.protocol.BoardId;
import no.samskap.protocol.ChallengeId;
import no.samskap.protocol.CommentId;
import no.samskap.protocol.IdeaId;
import no.samskap.protocol.ParticipantId;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.stereotype.Repository;

/**
 * Answers as they are stored: one document each, and one for the challenge, which holds the promised day, the thanks and the
 * ways to the answers. A way is laid before what it leads to, and one that leads to nothing is nothing.
 */
@Repository
class AnswerBook {
    /** So much is thanked in one challenge; a document must have an end. */
    private static final int THANKS = 1_000;

    private static final String ID = "_id";
    private static final String VERSION = "version";
    private static final String ANSWER_BY = "answerBy";
    private static final String BEFORE = "before";
    private static final String ANSWERS = "answers";
    private static final String THANKED = "thanks";
    private static final String ORGANISATION = "organisation";
    private static final String VERDICT = "verdict";
    private static final String REASON = "reason";
    private static final String AT = "at";
    private static final String EARLIER = "earlier";
    private static final String BY = "by";
    private static final String BOARD = "board";
    private static final String IDEA = "idea";
    private static final String COMMENT = "comment";
    private static final String TEXT = "text";

    private final MongoCollection<Document> challenges;
    private final MongoCollection<Document> answers;

    /** What is kept of one challenge, the answers' own words aside. */
    record Page(Promise promise, List<String> answers, List<Answers.Thanks> thanks) {}

    AnswerBook(MongoDatabaseFactory store) {
        MongoDatabase durable = store.getMongoDatabase().withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
        this.challenges = durable.getCollection("curations");
        this.answers = durable.getCollection("answers");
    }

    Page page(ChallengeId challenge) {
        Document found = challenges.find(eq(ID, challenge.value())).first();
        return found == null
                ? new Page(Promise.NONE, List.of(), List.of())
                : new Page(
                        promise(found),
                        list(found, ANSWERS, String.class),
                        list(found, THANKED, Document.class).stream()
                                .map(AnswerBook::thanks)
                                .toList());
    }

    List<KeptAnswer> answers(Page page) {
        List<KeptAnswer> found = new ArrayList<>();
        for (Document document : answers.find(in(ID, page.answers()))) {
            found.add(answer(document));
        }
        return found;
    }

    Optional<KeptAnswer> answer(AnswerKey key) {
        return Optional.ofNullable(answers.find(eq(ID, key.stored())).first()).map(AnswerBook::answer);
    }

    /** Keeps a first answer; false where that leader has already answered that idea. */
    boolean add(KeptAnswer first) {
        challenges.updateOne(
                eq(ID, first.key().challenge().value()),
                addToSet(ANSWERS, first.key().stored()),
                new UpdateOptions().upsert(true));
        try {
            answers.insertOne(document(first));
            return true;
        } catch (MongoWriteException taken) {
            if (taken.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw taken;
        }
    }

    /** Replaces an answer and keeps what it said; false where it has changed since {@code seen} was read. */
    boolean replace(KeptAnswer seen, Answers.Verdict verdict, String reason, Date at) {
        Answers.Answer before = seen.answer();
        Bson change = combine(
                set(VERDICT, verdict.name()),
                set(REASON, reason),
                set(AT, at),
                inc(VERSION, 1),
                push(
                        EARLIER,
                        new Document(VERDICT, before.verdict().name())
                                .append(REASON, before.reason())
                                .append(AT, Date.from(before.at()))));
        return answers.updateOne(and(eq(ID, seen.key().stored()), eq(VERSION, before.version())), change)
                        .getModifiedCount()
                == 1;
    }

    /** Promises a day or takes the promise back; false where it has changed since {@code seen} was read. */
    boolean promise(ChallengeId challenge, Promise seen, @Nullable LocalDate day) {
        ensure(challenge);
        Bson change = combine(set(ANSWER_BY, day == null ? null : day.toString()), set(VERSION, seen.version() + 1));
        LocalDate promised = seen.answerBy();
        Bson guard = seen.version() == 0 ? exists(VERSION, false) : eq(VERSION, seen.version());
        return challenges
                        .updateOne(
                                and(eq(ID, challenge.value()), guard),
                                promised == null ? change : combine(change, push(BEFORE, promised.toString())))
                        .getModifiedCount()
                == 1;
    }

    /** Keeps thanks; false where there is no room for more. */
    boolean thank(ChallengeId challenge, Answers.Thanks thanks) {
        ensure(challenge);
        CommentId comment = thanks.comment();
        Document kept = new Document(BY, thanks.by().value())
                .append(ORGANISATION, thanks.organisation())
                .append(BOARD, thanks.board().value())
                .append(IDEA, thanks.idea().value())
                .append(COMMENT, comment == null ? null : comment.value())
                .append(TEXT, thanks.text())
                .append(AT, Date.from(thanks.at()));
        return challenges
                        .updateOne(
                                and(eq(ID, challenge.value()), exists(THANKED + "." + (THANKS - 1), false)),
                                push(THANKED, kept))
                        .getModifiedCount()
                == 1;
    }

    private void ensure(ChallengeId challenge) {
        try {
            challenges.insertOne(new Document(ID, challenge.value()));
        } catch (MongoWriteException there) {
            if (there.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw there;
            }
        }
    }

    private static Document document(KeptAnswer kept) {
        Answers.Answer answer = kept.answer();
        return new Document(ID, kept.key().stored())
                .append(VERSION, answer.version())
                .append(ORGANISATION, answer.organisation())
                .append(VERDICT, answer.verdict().name())
                .append(REASON, answer.reason())
                .append(AT, Date.from(answer.at()))
                .append(EARLIER, List.of());
    }

    private static KeptAnswer answer(Document document) {
        AnswerKey key = AnswerKey.read(text(document, ID));
        return new KeptAnswer(
                key,
                new Answers.Answer(
                        key.by(),
                        text(document, ORGANISATION),
                        Answers.Verdict.valueOf(text(document, VERDICT)),
                        text(document, REASON),
                        Objects.requireNonNull(document.getInteger(VERSION)),
                        Objects.requireNonNull(document.getDate(AT)).toInstant(),
                        list(document, EARLIER, Document.class).stream()
                                .map(AnswerBook::earlier)
                                .toList()));
    }

    private static Answers.EarlierAnswer earlier(Document document) {
        return new Answers.EarlierAnswer(
                Answers.Verdict.valueOf(text(document, VERDICT)),
                text(document, REASON),
                Objects.requireNonNull(document.getDate(AT)).toInstant());
    }

    private static Promise promise(Document document) {
        Long version = document.getLong(VERSION);
        String day = document.getString(ANSWER_BY);
        return new Promise(
                version == null ? 0 : version,
                day == null ? null : LocalDate.parse(day),
                list(document, BEFORE, String.class).stream()
                        .map(LocalDate::parse)
                        .toList());
    }

    /** To what somebody wrote, never to whom: that is not kept. */
    private static Answers.Thanks thanks(Document document) {
        String comment = document.getString(COMMENT);
        return new Answers.Thanks(
                new ParticipantId(text(document, BY)),
                text(document, ORGANISATION),
                null,
                new BoardId(text(document, BOARD)),
                new IdeaId(text(document, IDEA)),
                comment == null ? null : new CommentId(comment),
                text(document, TEXT),
                Objects.requireNonNull(document.getDate(AT)).toInstant());
    }

    private static <T> List<T> list(Document document, String field, Class<T> of) {
        List<T> found = document.getList(field, of);
        return found == null ? List.of() : found;
    }

    private static String text(Document document, String field) {
        return Objects.requireNonNull(document.getString(field));
    }
}
