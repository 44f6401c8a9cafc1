package no.samskap.organisation;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.bson.Document;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The organisations' settings as they are stored: a document each, replaced behind its version. */
@Repository
public class OrganisationBook {
    private static final String ID = "_id";
    private static final String VERSION = "version";
    private static final String SETTINGS = "settings";
    private static final int KEY_OCTETS = 10;

    private final MongoCollection<Document> settings;
    private final JsonMapper json;

    OrganisationBook(MongoDatabaseFactory store, JsonMapper json) {
        this.settings = store.getMongoDatabase()
                .withWriteConcern(WriteConcern.MAJORITY.withJournal(true))
                .getCollection("organisationSettings");
        this.json = json;
    }

    /** What the organisation has decided, or what holds where it has decided nothing. */
    public Settings of(String organisation) {
        String key = key(organisation);
        return find(key).orElseGet(() -> Settings.first(key, organisation));
    }

    /** What organisations are called now, each read once: for as long as one listing is made. */
    public UnaryOperator<String> names() {
        Map<String, String> known = new HashMap<>();
        return organisation -> known.computeIfAbsent(organisation, each -> of(each).name());
    }

    /** The settings of the organisation with this key; empty where it has decided nothing. */
    public Optional<Settings> find(String key) {
        return Optional.ofNullable(settings.find(eq(ID, key)).first())
                .map(found -> json.readValue(Objects.requireNonNull(found.getString(SETTINGS)), Settings.class));
    }

    /** False where they have changed since {@code seen} was read. */
    boolean replace(Settings seen, Settings next) {
        Document document = new Document(ID, next.key())
                .append(VERSION, next.version())
                .append(SETTINGS, json.writeValueAsString(next));
        if (seen.version() > 0) {
            return settings.replaceOne(and(eq(ID, seen.key()), eq(VERSION, seen.version())), document)
                            .getMatchedCount()
                    == 1;
        }
        try {
            settings.insertOne(document);
            return true;
        } catch (MongoWriteException taken) {
            if (taken.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw taken;
        }
    }

    private static String key(String organisation) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(organisation.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, KEY_OCTETS);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
