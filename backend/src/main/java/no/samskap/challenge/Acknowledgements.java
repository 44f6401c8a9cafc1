package no.samskap.challenge;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.max;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.UpdateOptions;
import no.samskap.protocol.ChallengeId;
import no.samskap.protocol.ParticipantId;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.stereotype.Repository;

/** Who has acknowledged which version of which charter, by pseudonym: the latest one counts. */
@Repository
class Acknowledgements {
    private static final String ID = "_id";
    private static final String VERSION = "version";

    private final MongoCollection<Document> acknowledgements;

    Acknowledgements(MongoDatabaseFactory store) {
        this.acknowledgements = store.getMongoDatabase()
                .withWriteConcern(WriteConcern.MAJORITY.withJournal(true))
                .getCollection("charterAcknowledgements");
    }

    void keep(ChallengeId challenge, ParticipantId participant, int version) {
        acknowledgements.updateOne(
                eq(ID, id(challenge, participant)), max(VERSION, version), new UpdateOptions().upsert(true));
    }

    @Nullable
    Integer of(ChallengeId challenge, ParticipantId participant) {
        Document found =
                acknowledgements.find(eq(ID, id(challenge, participant))).first();
        return found == null ? null : found.getInteger(VERSION);
    }

    void forget(ChallengeId challenge, ParticipantId participant) {
        acknowledgements.deleteOne(eq(ID, id(challenge, participant)));
    }

    private static String id(ChallengeId challenge, ParticipantId participant) {
        return challenge.value() + "/" + participant.value();
    }
}
