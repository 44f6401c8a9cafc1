package no.samskap.people;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Updates.addToSet;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.pull;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.MongoWriteException;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import no.samskap.protocol.ChallengeId;
import no.samskap.protocol.ParticipantId;
import no.samskap.protocol.Role;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.stereotype.Repository;

/**
 * The people as they are stored: one document each, found by its exact id, changed by guarded updates of that one document.
 * A second collection leads from a pseudonym back to its person. Every write is durable when it returns.
 */
@Repository
class Register {
    private static final String PEOPLE = "people";
    private static final String PARTICIPANTS = "participants";

    private static final String ID = "_id";
    private static final String NAME = "name";
    private static final String ROLE = "role";
    private static final String GUEST = "guest";
    private static final String ORGANISATION = "organisation";
    private static final String JOINED = "joined";
    private static final String HERE = "here";
    private static final String NOWHERE = "nowhere";
    private static final String PSEUDONYMS = "pseudonyms";
    private static final String PERSON = "person";
    private static final String MAIL = "mail";

    private final MongoCollection<Document> people;
    private final MongoCollection<Document> participants;
    private final Gatherings gatherings;

    Register(MongoDatabaseFactory store, Gatherings gatherings) {
        this.gatherings = gatherings;
        MongoDatabase durable = store.getMongoDatabase().withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
        this.people = durable.getCollection(PEOPLE);
        this.participants = durable.getCollection(PARTICIPANTS);
    }

    Optional<Known> find(PersonId id) {
        return Optional.ofNullable(people.find(eq(ID, id.value())).first()).map(Register::known);
    }

    /** Keeps a new person. False where the id is taken, which it is only for the fixed ids of demo people. */
    boolean add(Known known) {
        known.pseudonyms().forEach((challenge, pseudonym) -> {
            link(pseudonym, known.person().id());
            gatherings.entered(known.person().id(), challenge);
        });
        gatherings.belongs(known.person());
        try {
            people.insertOne(document(known));
            return true;
        } catch (MongoWriteException taken) {
            if (taken.getError().getCategory() == com.mongodb.ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw taken;
        }
    }

    /** Gives the person this pseudonym in the challenge; false where there already is one, which then stays. */
    boolean addPseudonym(PersonId id, ChallengeId challenge, ParticipantId pseudonym) {
        // The way back first: a crash in between leaves a pseudonym that nobody uses, not one that leads nowhere.
        link(pseudonym, id);
        gatherings.entered(id, challenge);
        String field = PSEUDONYMS + "." + challenge.value();
        return people.updateOne(and(eq(ID, id.value()), exists(field, false)), set(field, pseudonym.value()))
                        .getModifiedCount()
                == 1;
    }

    void enter(PersonId id, ChallengeId challenge, boolean joins) {
        Bson here = set(HERE, challenge.value());
        change(id, joins ? combine(here, addToSet(JOINED, challenge.value())) : here);
    }

    void introduce(PersonId id, @Nullable String name, Role role) {
        change(id, combine(set(NAME, name), set(ROLE, role.name())));
    }

    /** The person is as given from now on. */
    void describe(Person person) {
        gatherings.belongs(person);
        change(
                person.id(),
                combine(
                        set(NAME, person.name()),
                        set(ROLE, person.role().name()),
                        set(ORGANISATION, person.organisation())));
    }

    /** Where mail reaches the person from now on; null where that is not known any more. */
    void reachableAt(PersonId id, @Nullable String mail) {
        change(id, set(MAIL, mail));
    }

    /** The guest's pseudonym in a challenge becomes the person's; false where the person already has another there. */
    boolean movePseudonym(PersonId guest, PersonId person, ChallengeId challenge, ParticipantId pseudonym) {
        String field = PSEUDONYMS + "." + challenge.value();
        people.updateOne(and(eq(ID, person.value()), exists(field, false)), set(field, pseudonym.value()));
        boolean theirs = people.find(and(eq(ID, person.value()), eq(field, pseudonym.value())))
                        .first()
                != null;
        if (theirs) {
            gatherings.entered(person, challenge);
            participants.updateOne(eq(ID, pseudonym.value()), set(PERSON, person.value()));
            people.updateOne(eq(ID, guest.value()), unset(field));
        }
        return theirs;
    }

    /** Every person: reads the whole collection. */
    List<Known> all() {
        List<Known> all = new ArrayList<>();
        for (Document document : people.find()) {
            all.add(known(document));
        }
        return all;
    }

    /** The way back goes first: one that leads nowhere would be made anew, one that is forgotten halfway still leads back. */
    void cutLoose(PersonId id, ChallengeId challenge, ParticipantId pseudonym) {
        participants.deleteOne(eq(ID, pseudonym.value()));
        people.updateOne(
                and(eq(ID, id.value()), eq(PSEUDONYMS + "." + challenge.value(), pseudonym.value())),
                combine(unset(PSEUDONYMS + "." + challenge.value()), pull(JOINED, challenge.value())));
        people.updateOne(and(eq(ID, id.value()), eq(HERE, challenge.value())), set(HERE, null));
    }

    void forget(PersonId id) {
        Document last = people.findOneAndDelete(eq(ID, id.value()));
        if (last != null) {
            participants.deleteOne(eq(ID, text(last, NOWHERE)));
        }
    }

    Map<ParticipantId, PersonId> whose(Collection<ParticipantId> pseudonyms) {
        Map<ParticipantId, PersonId> found = new HashMap<>();
        List<String> ids = pseudonyms.stream().map(ParticipantId::value).toList();
        for (Document link : participants.find(in(ID, ids))) {
            found.put(new ParticipantId(text(link, ID)), new PersonId(text(link, PERSON)));
        }
        return found;
    }

    /** Every person there is: for a start, not for a request. */
    void everyone(Consumer<Known> each) {
        for (Document document : people.find()) {
            each.accept(known(document));
        }
    }

    private void link(ParticipantId pseudonym, PersonId id) {
        participants.insertOne(new Document(ID, pseudonym.value()).append(PERSON, id.value()));
    }

    private void change(PersonId id, Bson change) {
        if (people.updateOne(eq(ID, id.value()), change).getMatchedCount() != 1) {
            throw new IllegalStateException("expected the asking person's document, found none");
        }
    }

    private static Document document(Known known) {
        Person person = known.person();
        Document pseudonyms = new Document();
        known.pseudonyms().forEach((challenge, pseudonym) -> pseudonyms.append(challenge.value(), pseudonym.value()));
        ChallengeId here = known.here();
        return new Document(ID, person.id().value())
                .append(NAME, person.name())
                .append(ROLE, person.role().name())
                .append(GUEST, person.guest())
                .append(ORGANISATION, person.organisation())
                .append(JOINED, known.joined().stream().map(ChallengeId::value).toList())
                .append(HERE, here == null ? null : here.value())
                .append(NOWHERE, known.nowhere().value())
                .append(PSEUDONYMS, pseudonyms)
                .append(MAIL, known.mail());
    }

    private static Known known(Document document) {
        Person person = new Person(
                new PersonId(text(document, ID)),
                document.getString(NAME),
                Role.valueOf(text(document, ROLE)),
                document.getBoolean(GUEST, true),
                document.getString(ORGANISATION));
        Set<ChallengeId> joined = new HashSet<>();
        document.getList(JOINED, String.class).forEach(id -> joined.add(new ChallengeId(id)));
        Map<ChallengeId, ParticipantId> pseudonyms = new HashMap<>();
        document.get(PSEUDONYMS, Document.class)
                .forEach((challenge, pseudonym) ->
                        pseudonyms.put(new ChallengeId(challenge), new ParticipantId((String) pseudonym)));
        String here = document.getString(HERE);
        return new Known(
                person,
                Set.copyOf(joined),
                here == null ? null : new ChallengeId(here),
                new ParticipantId(text(document, NOWHERE)),
                Map.copyOf(pseudonyms),
                document.getString(MAIL));
    }

    private static String text(Document document, String field) {
        return Objects.requireNonNull(document.getString(field));
    }
}
