package no.samskap.publishing;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.ReplaceOptions;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import no.samskap.protocol.ChallengeId;
import no.samskap.protocol.PublicRecord.PublicPart;
import org.bson.Document;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.stereotype.Repository;

/** What is public, as it is stored: a document for each challenge of which something is, and none for the others. */
@Repository
class Publications {
    private static final String ID = "_id";
    private static final String PARTS = "parts";

    private final MongoCollection<Document> publications;

    Publications(MongoDatabaseFactory store) {
        this.publications = store.getMongoDatabase()
                .withWriteConcern(WriteConcern.MAJORITY.withJournal(true))
                .getCollection("publications");
    }

    Set<PublicPart> of(ChallengeId challenge) {
        Document found = publications.find(eq(ID, challenge.value())).first();
        Set<PublicPart> parts = EnumSet.noneOf(PublicPart.class);
        if (found != null) {
            Objects.requireNonNull(found.getList(PARTS, String.class))
                    .forEach(part -> parts.add(PublicPart.valueOf(part)));
        }
        return parts;
    }

    void keep(ChallengeId challenge, Set<PublicPart> parts) {
        if (parts.isEmpty()) {
            publications.deleteOne(eq(ID, challenge.value()));
        } else {
            publications.replaceOne(
                    eq(ID, challenge.value()),
                    new Document(ID, challenge.value())
                            .append(PARTS, parts.stream().map(PublicPart::name).toList()),
                    new ReplaceOptions().upsert(true));
        }
    }

    List<ChallengeId> all() {
        List<ChallengeId> all = new ArrayList<>();
        for (Document document : publications.find()) {
            all.add(new ChallengeId(Objects.requireNonNull(document.getString(ID))));
        }
        return all;
    }
}
