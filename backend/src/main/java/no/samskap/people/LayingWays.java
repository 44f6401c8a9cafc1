package no.samskap.people;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.MongoException;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.ReplaceOptions;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.stereotype.Component;

/** Lays the ways to people who came before there were any: once in a store's life, in the background. */
@Component
class LayingWays {
    private static final Logger LOG = LoggerFactory.getLogger(LayingWays.class);
    private static final String DONE = "peopleOfChallenges";

    private final Register register;
    private final Gatherings gatherings;
    private final MongoCollection<Document> steps;

    LayingWays(Register register, Gatherings gatherings, MongoDatabaseFactory store) {
        this.register = register;
        this.gatherings = gatherings;
        this.steps = store.getMongoDatabase()
                .withWriteConcern(WriteConcern.MAJORITY.withJournal(true))
                .getCollection("stepsTaken");
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        var unused = Thread.ofVirtual().name("ways").start(this::lay);
    }

    void lay() {
        try {
            if (steps.find(eq("_id", DONE)).first() == null) {
                register.everyone(known -> {
                    known.pseudonyms()
                            .keySet()
                            .forEach(challenge ->
                                    gatherings.entered(known.person().id(), challenge));
                    gatherings.belongs(known.person());
                });
                steps.replaceOne(eq("_id", DONE), new Document("_id", DONE), new ReplaceOptions().upsert(true));
            }
        } catch (MongoException nextStart) {
            LOG.warn(
                    "people who came earlier will be found after the next start: {}",
                    nextStart.getClass().getName());
        }
    }
}
