package no.samskap.challenge;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Updates.addToSet;
import static com.mongodb.client.model.Updates.pull;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import no.samskap.protocol.Templates.ChallengeTemplate;
import org.bson.Document;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Templates of whole challenges as they are stored: a document each, and the ways to them from their organisation. */
@Repository
class TemplateShelf {
    private static final int MOST = 100;
    private static final String ID = "_id";
    private static final String TEMPLATE = "template";
    private static final String TEMPLATES = "templates";

    private final MongoCollection<Document> templates;
    private final MongoCollection<Document> ways;
    private final JsonMapper json;

    TemplateShelf(MongoDatabaseFactory store, JsonMapper json) {
        MongoDatabase durable = store.getMongoDatabase().withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
        this.templates = durable.getCollection("challengeTemplates");
        this.ways = durable.getCollection("templatesOfOrganisations");
        this.json = json;
    }

    /** False where the organisation has as many as it may. */
    boolean add(String organisation, ChallengeTemplate template) {
        ensure(organisation);
        boolean room = ways.updateOne(
                                and(eq(ID, organisation), exists(TEMPLATES + "." + (MOST - 1), false)),
                                addToSet(TEMPLATES, template.template()))
                        .getMatchedCount()
                == 1;
        if (room) {
            templates.insertOne(
                    new Document(ID, template.template()).append(TEMPLATE, json.writeValueAsString(template)));
        }
        return room;
    }

    List<ChallengeTemplate> of(String organisation) {
        List<ChallengeTemplate> found = new ArrayList<>();
        for (Document document : templates.find(in(ID, ids(organisation)))) {
            found.add(json.readValue(Objects.requireNonNull(document.getString(TEMPLATE)), ChallengeTemplate.class));
        }
        return found;
    }

    /** False where the organisation has none such. */
    boolean remove(String organisation, String template) {
        if (!ids(organisation).contains(template)) {
            return false;
        }
        ways.updateOne(eq(ID, organisation), pull(TEMPLATES, template));
        templates.deleteOne(eq(ID, template));
        return true;
    }

    private List<String> ids(String organisation) {
        Document way = ways.find(eq(ID, organisation)).first();
        return way == null ? List.of() : way.getList(TEMPLATES, String.class);
    }

    private void ensure(String organisation) {
        try {
            ways.insertOne(new Document(ID, organisation).append(TEMPLATES, List.of()));
        } catch (MongoWriteException there) {
            if (there.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw there;
            }
        }
    }
}
