package no.samskap.learning;

import java.time.LocalDate;
import java.util.Date;
import java.util.Objects;
import no.samskap.protocol.ChallengeId;
import no.samskap.protocol.Lessons.Again;
import no.samskap.protocol.Lessons.Thought;
import no.samskap.protocol.Lessons.Verb;
import no.samskap.protocol.ParticipantId;
import org.bson.Document;

/** The form of reflections and lessons in the store. */
final class LearningDocument {
    static final String VERSION = "version";
    static final String THOUGHTS = "thoughts";
    private static final String ID = "_id";
    private static final String CHALLENGE = "challenge";
    private static final String TITLE = "title";
    private static final String TOGETHER = "together";
    private static final String VERBS = "verbs";
    private static final String VERB = "verb";
    private static final String PILOT = "pilot";
    static final String BY = "by";
    private static final String DAY = "day";
    static final String TEXT = "text";
    private static final String CONTEXT = "context";
    private static final String TAGS = "tags";
    private static final String AGAIN = "again";
    private static final String BUT = "but";
    private static final String AT = "at";

    private LearningDocument() {}

    static Document of(KeptReflection reflection) {
        return new Document(ID, reflection.id())
                .append(CHALLENGE, reflection.challenge().value())
                .append(TITLE, reflection.title())
                .append(TOGETHER, reflection.together())
                .append(VERBS, reflection.verbs().stream().map(Verb::name).toList())
                .append(PILOT, reflection.pilot())
                .append(BY, reflection.by().value())
                .append(DAY, reflection.day().toString())
                .append(
                        THOUGHTS,
                        reflection.thoughts().stream().map(LearningDocument::of).toList());
    }

    static Document of(Thought thought) {
        ParticipantId by = thought.by();
        Document document = new Document(ID, thought.thought())
                .append(VERB, thought.verb().name())
                .append(TEXT, thought.text());
        return by == null ? document : document.append(BY, by.value());
    }

    static Document of(KeptLesson lesson) {
        KeptLesson.Words words = lesson.words();
        return new Document(ID, lesson.id())
                .append(CHALLENGE, lesson.challenge().value())
                .append(VERSION, lesson.version())
                .append(TITLE, words.title())
                .append(TEXT, words.text())
                .append(CONTEXT, words.context())
                .append(TAGS, words.tags())
                .append(AGAIN, words.again().name())
                .append(BUT, words.but())
                .append(PILOT, lesson.pilot())
                .append(BY, lesson.by().value())
                .append(AT, Date.from(lesson.at()));
    }

    static KeptReflection reflection(Document document) {
        return new KeptReflection(
                text(document, ID),
                new ChallengeId(text(document, CHALLENGE)),
                text(document, TITLE),
                document.getBoolean(TOGETHER, false),
                document.getList(VERBS, String.class).stream()
                        .map(Verb::valueOf)
                        .toList(),
                document.getString(PILOT),
                new ParticipantId(text(document, BY)),
                LocalDate.parse(text(document, DAY)),
                document.getList(THOUGHTS, Document.class).stream()
                        .map(LearningDocument::thought)
                        .toList());
    }

    private static Thought thought(Document document) {
        String by = document.getString(BY);
        return new Thought(
                text(document, ID),
                Verb.valueOf(text(document, VERB)),
                text(document, TEXT),
                by == null ? null : new ParticipantId(by));
    }

    static KeptLesson lesson(Document document) {
        return new KeptLesson(
                text(document, ID),
                new ChallengeId(text(document, CHALLENGE)),
                Objects.requireNonNull(document.getLong(VERSION)),
                new KeptLesson.Words(
                        text(document, TITLE),
                        text(document, TEXT),
                        text(document, CONTEXT),
                        Objects.requireNonNull(document.getList(TAGS, String.class)),
                        Again.valueOf(text(document, AGAIN)),
                        document.getString(BUT)),
                document.getString(PILOT),
                new ParticipantId(text(document, BY)),
                Objects.requireNonNull(document.getDate(AT)).toInstant());
    }

    private static String text(Document document, String field) {
        return Objects.requireNonNull(document.getString(field));
    }
}
