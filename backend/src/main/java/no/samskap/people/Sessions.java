package no.samskap.people;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Base64;
import java.util.Date;
import java.util.Objects;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.session.MapSession;
import org.springframework.session.SessionRepository;
import org.springframework.stereotype.Repository;

/**
 * Sessions that outlive a restart: a document each, under a hash of its id, so that who reads the store cannot take a
 * session over. A request costs one read by exact id; that it came is written down only now and then. Expiry is checked on
 * reading, since not every engine expires documents by itself.
 */
@Repository
class Sessions implements SessionRepository<StoredSession> {
    /** Short against every session's life, long against a person's clicks. */
    private static final Duration ACCESS_WRITTEN_EVERY = Duration.ofMinutes(10);

    private static final String ID = "_id";
    private static final String PERSON = "person";
    private static final String CREATED = "created";
    private static final String ACCESSED = "accessed";
    private static final String LASTS = "lastsSeconds";

    private final MongoCollection<Document> sessions;
    private final Unguessable unguessable;
    private final ApplicationEventPublisher events;

    Sessions(MongoDatabaseFactory store, Unguessable unguessable, ApplicationEventPublisher events) {
        this.sessions = store.getMongoDatabase()
                .withWriteConcern(WriteConcern.MAJORITY.withJournal(true))
                .getCollection("sessions");
        this.unguessable = unguessable;
        this.events = events;
    }

    @Override
    public StoredSession createSession() {
        return new StoredSession(unguessable::id);
    }

    @Override
    public void save(StoredSession session) {
        String storedId = session.storedId();
        if (storedId == null) {
            sessions.insertOne(document(session));
        } else if (!storedId.equals(session.getId())) {
            // The new one first: between the two writes the person has two sessions, never none.
            sessions.insertOne(document(session));
            sessions.deleteOne(eq(ID, key(storedId)));
        } else if (session.changed()) {
            sessions.replaceOne(eq(ID, key(storedId)), document(session));
        } else if (session.unstoredAccess().compareTo(ACCESS_WRITTEN_EVERY) > 0) {
            sessions.updateOne(eq(ID, key(storedId)), set(ACCESSED, Date.from(session.getLastAccessedTime())));
        } else {
            return;
        }
        session.stored();
    }

    @Override
    public @Nullable StoredSession findById(String id) {
        Document document = sessions.find(eq(ID, key(id))).first();
        if (document == null) {
            return null;
        }
        StoredSession session = new StoredSession(session(id, document), unguessable::id);
        if (session.isExpired()) {
            deleteById(id);
            return null;
        }
        return session;
    }

    @Override
    public void deleteById(String id) {
        if (sessions.deleteOne(eq(ID, key(id))).getDeletedCount() == 1) {
            events.publishEvent(new SessionEnded(id));
        }
    }

    private static Document document(StoredSession session) {
        return new Document(ID, key(session.getId()))
                .append(PERSON, session.getAttribute(SignIn.PERSON))
                .append(CREATED, Date.from(session.getCreationTime()))
                .append(ACCESSED, Date.from(session.getLastAccessedTime()))
                .append(LASTS, session.getMaxInactiveInterval().toSeconds());
    }

    private static MapSession session(String id, Document document) {
        MapSession session = new MapSession(id);
        session.setCreationTime(
                Objects.requireNonNull(document.getDate(CREATED)).toInstant());
        session.setLastAccessedTime(
                Objects.requireNonNull(document.getDate(ACCESSED)).toInstant());
        session.setMaxInactiveInterval(Duration.ofSeconds(Objects.requireNonNull(document.getLong(LASTS))));
        session.setAttribute(SignIn.PERSON, document.getString(PERSON));
        return session;
    }

    private static String key(String id) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(id.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
