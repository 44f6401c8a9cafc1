package no.samskap.exchange;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import java.util.Objects;
import java.util.Optional;
import no.samskap.protocol.ChallengeId;
import no.samskap.protocol.Sharing.SharedSource;
import org.bson.Document;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.stereotype.Repository;

/** Which challenges were begun from what others shared, and from which file of which organisation's shelf. */
@Repository
class Beginnings {
    private final MongoCollection<Document> beginnings;

    /** Where a challenge's file lies. */
    record Origin(String organisation, String installation, ChallengeId challenge) {}

    Beginnings(MongoDatabaseFactory store) {
        this.beginnings = store.getMongoDatabase()
                .withWriteConcern(WriteConcern.MAJORITY.withJournal(true))
                .getCollection("challengeOrigins");
    }

    void keep(ChallengeId challenge, String organisation, SharedSource source) {
        beginnings.insertOne(new Document("_id", challenge.value())
                .append("organisation", organisation)
                .append("installation", source.installation())
                .append("challenge", source.challenge().value()));
    }

    Optional<Origin> of(ChallengeId challenge) {
        return Optional.ofNullable(beginnings.find(eq("_id", challenge.value())).first())
                .map(found -> new Origin(
                        text(found, "organisation"),
                        text(found, "installation"),
                        new ChallengeId(text(found, "challenge"))));
    }

    private static String text(Document document, String field) {
        return Objects.requireNonNull(document.getString(field));
    }
}
