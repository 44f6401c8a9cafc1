package no.samskap.people;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.size;
import static com.mongodb.client.model.Updates.addToSet;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.pull;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOptions;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Objects;
import java.util.stream.Stream;
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
 * reading, since not every engine expires documents by itself; so is, where an issuer vouches for the person, whether it
 * still does.
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
    private static final String DUE = "due";
    private static final String HELD = "held";
    private static final String HEARD = "heard";
    private static final String ISSUER_SESSION = "issuerSession";
    private static final String SESSIONS = "sessions";

    /** So many sessions can be asked about at once; two askers for one session never are. */
    private static final int LOCKS = 64;

    private final MongoCollection<Document> sessions;
    private final MongoCollection<Document> issuerSessions;
    private final Vigil vigil;
    private final Object[] locks = Stream.generate(Object::new).limit(LOCKS).toArray();
    private final Unguessable unguessable;
    private final ApplicationEventPublisher events;

    Sessions(MongoDatabaseFactory store, Unguessable unguessable, ApplicationEventPublisher events, Vigil vigil) {
        MongoDatabase durable = store.getMongoDatabase().withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
        this.sessions = durable.getCollection("sessions");
        this.issuerSessions = durable.getCollection("issuer-sessions");
        this.vigil = vigil;
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
        if (session.changed() && session.getAttribute(SignIn.ISSUER_SESSION) instanceof String theirs) {
            // Before the session is there: one that could not be ended from outside must never be.
            issuerSessions.updateOne(
                    eq(ID, theirs),
                    addToSet(SESSIONS, SessionKey.of(session.getId())),
                    new UpdateOptions().upsert(true));
        }
        if (storedId == null) {
            sessions.insertOne(document(session));
        } else if (!storedId.equals(session.getId())) {
            // The new one first: between the two writes the person has two sessions, never none.
            sessions.insertOne(document(session));
            sessions.deleteOne(eq(ID, SessionKey.of(storedId)));
        } else if (session.changed()) {
            sessions.replaceOne(eq(ID, SessionKey.of(storedId)), document(session));
        } else if (session.unstoredAccess().compareTo(ACCESS_WRITTEN_EVERY) > 0) {
            sessions.updateOne(
                    eq(ID, SessionKey.of(storedId)), set(ACCESSED, Date.from(session.getLastAccessedTime())));
        } else {
            return;
        }
        session.stored();
    }

    @Override
    public @Nullable StoredSession findById(String id) {
        Document found = sessions.find(eq(ID, SessionKey.of(id))).first();
        Document document = found == null ? null : vouchedFor(id, found);
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
        end(SessionKey.of(id));
    }

    /** Ends every session that hangs on this session of the issuer's. */
    void endAll(String issuerSession) {
        Document theirs = issuerSessions.findOneAndDelete(eq(ID, issuerSession));
        if (theirs != null) {
            theirs.getList(SESSIONS, String.class).forEach(this::end);
        }
    }

    /** Ends every session of this person; reads all sessions where the engine has no index, which is seldom asked for. */
    void endAll(PersonId person) {
        for (Document session : sessions.find(eq(PERSON, person.value()))) {
            end(Objects.requireNonNull(session.getString(ID)));
        }
    }

    private void end(String key) {
        Document ended = sessions.findOneAndDelete(eq(ID, key));
        if (ended == null) {
            return;
        }
        String theirs = ended.getString(ISSUER_SESSION);
        if (theirs != null) {
            issuerSessions.updateOne(eq(ID, theirs), pull(SESSIONS, key));
            issuerSessions.deleteOne(and(eq(ID, theirs), size(SESSIONS, 0)));
        }
        events.publishEvent(new SessionEnded(key));
    }

    /** The session as it is after its issuer was asked, where that was due; null where the issuer has ended it. */
    private @Nullable Document vouchedFor(String id, Document found) {
        if (!due(found)) {
            return found;
        }
        // Others of this session wait here for the answer: nobody passes by what has just been taken away.
        synchronized (locks[Math.floorMod(id.hashCode(), LOCKS)]) {
            Document now = sessions.find(eq(ID, SessionKey.of(id))).first();
            if (now == null || !due(now) || !claimed(now)) {
                return now;
            }
            return switch (vigil.ask(id, Objects.requireNonNull(now.getString(HELD)))) {
                case Issuer.Renewal.Renewed renewed -> renewed(id, now, renewed.voucher());
                case Issuer.Renewal.Ended ended -> {
                    deleteById(id);
                    yield null;
                }
                case Issuer.Renewal.NoAnswer noAnswer -> unlessTooLong(id, now);
            };
        }
    }

    /** While the issuer is away, who is in stays in; but nobody for longer than a session lasts. */
    private @Nullable Document unlessTooLong(String id, Document session) {
        Instant heard = Objects.requireNonNull(session.getDate(HEARD)).toInstant();
        if (heard.plus(SignIn.SIGNED_IN_STAYS).isBefore(Instant.now())) {
            deleteById(id);
            return null;
        }
        return session;
    }

    private static boolean due(Document session) {
        Date due = session.getDate(DUE);
        return due != null && !due.toInstant().isAfter(Instant.now());
    }

    /** Of several nodes one asks; the next try is a little later, should no answer come. */
    private boolean claimed(Document session) {
        Date next = Date.from(Instant.now().plus(Vigil.NEXT_TRY));
        return sessions.updateOne(and(eq(ID, session.get(ID)), eq(DUE, session.get(DUE))), set(DUE, next))
                        .getModifiedCount()
                == 1;
    }

    private Document renewed(String id, Document session, Voucher voucher) {
        Date due = Date.from(voucher.until());
        String held = Vigil.held(id, voucher);
        sessions.updateOne(eq(ID, session.get(ID)), combine(set(DUE, due), set(HELD, held), set(HEARD, new Date())));
        return session.append(DUE, due).append(HELD, held);
    }

    private static Document document(StoredSession session) {
        Document document = new Document(ID, SessionKey.of(session.getId()))
                .append(PERSON, session.getAttribute(SignIn.PERSON))
                .append(CREATED, Date.from(session.getCreationTime()))
                .append(ACCESSED, Date.from(session.getLastAccessedTime()))
                .append(LASTS, session.getMaxInactiveInterval().toSeconds());
        if (session.getAttribute(SignIn.DUE) instanceof Instant due) {
            document.append(DUE, Date.from(due))
                    .append(HELD, session.getAttribute(SignIn.HELD))
                    .append(HEARD, new Date())
                    .append(ISSUER_SESSION, session.getAttribute(SignIn.ISSUER_SESSION));
        }
        return document;
    }

    private static MapSession session(String id, Document document) {
        MapSession session = new MapSession(id);
        session.setCreationTime(
                Objects.requireNonNull(document.getDate(CREATED)).toInstant());
        session.setLastAccessedTime(
                Objects.requireNonNull(document.getDate(ACCESSED)).toInstant());
        session.setMaxInactiveInterval(Duration.ofSeconds(Objects.requireNonNull(document.getLong(LASTS))));
        session.setAttribute(SignIn.PERSON, document.getString(PERSON));
        Date due = document.getDate(DUE);
        if (due != null) {
            session.setAttribute(SignIn.DUE, due.toInstant());
            session.setAttribute(SignIn.HELD, document.getString(HELD));
            session.setAttribute(SignIn.ISSUER_SESSION, document.getString(ISSUER_SESSION));
        }
        return session;
    }
}
