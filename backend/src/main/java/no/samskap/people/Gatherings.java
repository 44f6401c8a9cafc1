package no.samskap.people;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.addToSet;
import static com.mongodb.client.model.Updates.pull;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOptions;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import no.samskap.protocol.ChallengeId;
import no.samskap.protocol.Role;
import org.bson.Document;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.stereotype.Repository;

/**
 * The ways from a challenge and from an organisation to their people. A way is laid before what it leads to, and one that
 * leads to nobody, or to one who has become somebody else, is nothing: who reads it looks at the person too.
 *
 * <p>A challenge's people are spread over {@value #PARTS} documents, so that a thousand who come at once do not all change
 * the same one, and none grows without end. Of an organisation only those are kept whom something may wait for.
 */
@Repository
class Gatherings {
    private static final int PARTS = 32;
    private static final String ID = "_id";
    private static final String PEOPLE = "people";
    private static final Set<Role> WAITED_FOR =
            EnumSet.of(Role.TILLITSVALGT, Role.LEDER, Role.FASILITATOR, Role.FOLKEVALGT, Role.ADMINISTRATOR);

    private final MongoCollection<Document> challenges;
    private final MongoCollection<Document> organisations;

    Gatherings(MongoDatabaseFactory store) {
        MongoDatabase durable = store.getMongoDatabase().withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
        this.challenges = durable.getCollection("peopleOfChallenges");
        this.organisations = durable.getCollection("peopleOfOrganisations");
    }

    void entered(PersonId person, ChallengeId challenge) {
        add(challenges, part(challenge, Math.floorMod(person.value().hashCode(), PARTS)), person);
    }

    void belongs(Person person) {
        String organisation = person.organisation();
        if (!person.guest() && organisation != null && WAITED_FOR.contains(person.role())) {
            add(organisations, held(organisation, person.role()), person.id());
        }
    }

    void left(PersonId person, ChallengeId challenge) {
        challenges.updateOne(
                eq(ID, part(challenge, Math.floorMod(person.value().hashCode(), PARTS))), pull(PEOPLE, person.value()));
    }

    /** No way leads from an organisation to this person any more. */
    void forget(Person person) {
        String organisation = person.organisation();
        if (organisation != null) {
            WAITED_FOR.forEach(role -> organisations.updateOne(
                    eq(ID, held(organisation, role)), pull(PEOPLE, person.id().value())));
        }
    }

    Set<PersonId> in(ChallengeId challenge) {
        return found(
                challenges,
                IntStream.range(0, PARTS)
                        .mapToObj(part -> part(challenge, part))
                        .toList());
    }

    Set<PersonId> of(String organisation, Collection<Role> roles) {
        return found(
                organisations,
                roles.stream().map(role -> held(organisation, role)).toList());
    }

    private static String part(ChallengeId challenge, int part) {
        return challenge.value() + "/" + part;
    }

    private static String held(String organisation, Role role) {
        return role.name() + "/" + organisation;
    }

    private static void add(MongoCollection<Document> ways, String id, PersonId person) {
        ways.updateOne(eq(ID, id), addToSet(PEOPLE, person.value()), new UpdateOptions().upsert(true));
    }

    private static Set<PersonId> found(MongoCollection<Document> ways, List<String> ids) {
        Set<PersonId> found = new HashSet<>();
        for (Document way : ways.find(Filters.in(ID, ids))) {
            Objects.requireNonNull(way.getList(PEOPLE, String.class)).forEach(id -> found.add(new PersonId(id)));
        }
        return found;
    }
}
