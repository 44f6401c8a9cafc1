package no.samskap.notice;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import java.util.Objects;
import java.util.Optional;
import no.samskap.people.People;
import no.samskap.people.PersonId;
import no.samskap.people.Sealed;
import no.samskap.people.Unguessable;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.stereotype.Component;

/** The links that end all mail to one person: only this installation makes and reads them, and they can do nothing else. */
@Component
class Stopping {
    private static final String ID = "_id";
    private static final String SECRET = "secret";
    private static final String STOPPING = "stopping mail";

    /** Longer than any that was made. */
    private static final int LONGEST = 500;

    private final MongoCollection<Document> secrets;
    private final Unguessable unguessable;
    private final People people;
    private @Nullable Sealed sealed;

    Stopping(MongoDatabaseFactory store, Unguessable unguessable, People people) {
        this.secrets = store.getMongoDatabase()
                .withWriteConcern(WriteConcern.MAJORITY.withJournal(true))
                .getCollection("noticeSecrets");
        this.unguessable = unguessable;
        this.people = people;
    }

    String link(PersonId person) {
        return "/varsler/slutt/" + sealed().close(person.value());
    }

    /** Whose mail this ends; empty where the link was not made here, or its person is erased. */
    Optional<PersonId> whose(String token) {
        return token.length() > LONGEST
                ? Optional.empty()
                : sealed().open(token)
                        .map(PersonId::new)
                        .filter(id -> people.find(id).isPresent());
    }

    private synchronized Sealed sealed() {
        Sealed ready = sealed;
        if (ready == null) {
            ready = new Sealed(secret(), STOPPING);
            sealed = ready;
        }
        return ready;
    }

    private String secret() {
        try {
            secrets.insertOne(new Document(ID, STOPPING).append(SECRET, unguessable.id() + unguessable.id()));
        } catch (MongoWriteException there) {
            if (there.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw there;
            }
        }
        Document kept = Objects.requireNonNull(secrets.find(eq(ID, STOPPING)).first());
        return Objects.requireNonNull(kept.getString(SECRET));
    }
}
