package no.samskap.learning;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Updates.addToSet;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.push;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOptions;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import no.samskap.protocol.ChallengeId;
import no.samskap.protocol.Lessons.Thought;
import org.bson.Document;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.stereotype.Repository;

/**
 * Reflections and lessons as they are stored: one document each, and the ways to them from their challenge. A way is laid
 * before what it leads to, and one that leads to nothing is nothing.
 */
@Repository
class LearningShelf {
    /** A reflection is a meeting, not an archive. */
    private static final int THOUGHTS = 1_000;

    private static final String ID = "_id";
    private static final String REFLECTIONS = "reflections";
    private static final String LESSONS = "lessons";

    private final MongoCollection<Document> reflections;
    private final MongoCollection<Document> lessons;
    private final MongoCollection<Document> ways;

    LearningShelf(MongoDatabaseFactory store) {
        MongoDatabase durable = store.getMongoDatabase().withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
        this.reflections = durable.getCollection("reflections");
        this.lessons = durable.getCollection("lessons");
        this.ways = durable.getCollection("learningOfChallenges");
    }

    void add(KeptReflection reflection) {
        way(reflection.challenge(), REFLECTIONS, reflection.id());
        reflections.insertOne(LearningDocument.of(reflection));
    }

    Optional<KeptReflection> reflection(String id) {
        return Optional.ofNullable(reflections.find(eq(ID, id)).first()).map(LearningDocument::reflection);
    }

    List<KeptReflection> reflections(ChallengeId challenge) {
        return all(reflections, ways(List.of(challenge), REFLECTIONS), LearningDocument::reflection);
    }

    /** Keeps a thought; false where there is no room for more. */
    boolean add(String reflection, Thought thought) {
        return reflections
                        .updateOne(
                                and(
                                        eq(ID, reflection),
                                        exists(LearningDocument.THOUGHTS + "." + (THOUGHTS - 1), false)),
                                push(LearningDocument.THOUGHTS, LearningDocument.of(thought)))
                        .getModifiedCount()
                == 1;
    }

    /** Takes a thought's words and name away; false where there is no such thought at that place. */
    boolean takeAway(String reflection, int place, String thought, String instead) {
        String at = LearningDocument.THOUGHTS + "." + place;
        return reflections
                        .updateOne(
                                and(eq(ID, reflection), eq(at + "." + ID, thought)),
                                combine(
                                        set(at + "." + LearningDocument.TEXT, instead),
                                        unset(at + "." + LearningDocument.BY)))
                        .getModifiedCount()
                == 1;
    }

    void add(KeptLesson lesson) {
        way(lesson.challenge(), LESSONS, lesson.id());
        lessons.insertOne(LearningDocument.of(lesson));
    }

    Optional<KeptLesson> lesson(String id) {
        return Optional.ofNullable(lessons.find(eq(ID, id)).first()).map(LearningDocument::lesson);
    }

    List<KeptLesson> lessons(Collection<ChallengeId> challenges) {
        return all(lessons, ways(challenges, LESSONS), LearningDocument::lesson);
    }

    /** Replaces a lesson; false where it has changed since {@code seen} was read. */
    boolean replace(KeptLesson seen, KeptLesson next) {
        return lessons.replaceOne(
                                and(eq(ID, seen.id()), eq(LearningDocument.VERSION, seen.version())),
                                LearningDocument.of(next))
                        .getModifiedCount()
                == 1;
    }

    private void way(ChallengeId challenge, String to, String id) {
        ways.updateOne(eq(ID, challenge.value()), addToSet(to, id), new UpdateOptions().upsert(true));
    }

    private Set<String> ways(Collection<ChallengeId> challenges, String to) {
        Set<String> ids = new LinkedHashSet<>();
        for (Document way :
                ways.find(in(ID, challenges.stream().map(ChallengeId::value).toList()))) {
            List<String> there = way.getList(to, String.class);
            ids.addAll(there == null ? List.of() : there);
        }
        return ids;
    }

    private static <T> List<T> all(MongoCollection<Document> of, Set<String> ids, Function<Document, T> read) {
        List<T> found = new ArrayList<>();
        for (Document document : of.find(in(ID, ids))) {
            found.add(read.apply(document));
        }
        return found;
    }
}
