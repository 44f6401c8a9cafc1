package no.samskap.privacy;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.UpdateOptions;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import no.samskap.people.PersonId;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.stereotype.Component;

/**
 * Who was erased, by a sign that leads to nobody (see {@code People.sign}). It lies in the store, where it says what is done
 * and what is still to do, and in a file beside the store that an old copy of the store does not overwrite: what the file
 * knows and the store does not is to be done again.
 */
@Component
class ErasureLedger {
    private static final Logger LOG = LoggerFactory.getLogger(ErasureLedger.class);

    private static final String ID = "_id";
    private static final String DONE = "done";
    private static final String PERSON = "person";

    private final MongoCollection<Document> erasures;
    private final Path file;

    @Autowired
    ErasureLedger(
            MongoDatabaseFactory store,
            @Value("${samskap.data}") Path data,
            @Value("${samskap.erasures:}") String file) {
        this(store, file.isBlank() ? beside(data) : Path.of(file));
    }

    ErasureLedger(MongoDatabaseFactory store, Path file) {
        this.erasures = store.getMongoDatabase()
                .withWriteConcern(WriteConcern.MAJORITY.withJournal(true))
                .getCollection("erasures");
        this.file = file;
    }

    private static Path beside(Path data) {
        Path folder = data.toAbsolutePath().normalize();
        return folder.resolveSibling(folder.getFileName() + "-erasures.txt");
    }

    /** From now on this person is to be erased, whatever happens. */
    void begin(String sign, PersonId person) {
        erasures.updateOne(
                eq(ID, sign), combine(set(DONE, false), set(PERSON, person.value())), new UpdateOptions().upsert(true));
        keepOutside(sign);
    }

    /** Nothing is left to be done, and nothing here leads to the person. */
    void finish(String sign) {
        erasures.updateOne(eq(ID, sign), combine(set(DONE, true), unset(PERSON)), new UpdateOptions().upsert(true));
    }

    /** Those whose erasure was begun and not finished, by their signs. */
    Map<String, PersonId> unfinished() {
        Map<String, PersonId> found = new LinkedHashMap<>();
        for (Document erasure : erasures.find(eq(DONE, false))) {
            String person = erasure.getString(PERSON);
            if (person != null) {
                found.put(Objects.requireNonNull(erasure.getString(ID)), new PersonId(person));
            }
        }
        return found;
    }

    /** The signs that only the file knows: this store is older than those erasures. */
    Set<String> unknownHere() {
        Set<String> outside = new LinkedHashSet<>(outside());
        for (Document erasure : erasures.find()) {
            outside.remove(erasure.getString(ID));
        }
        return outside;
    }

    /** What the store knows and the file does not is added to it: the file was lost, or could not be written. */
    void completeFile() {
        Set<String> outside = new LinkedHashSet<>(outside());
        for (Document erasure : erasures.find()) {
            String sign = erasure.getString(ID);
            if (sign != null && !outside.contains(sign)) {
                keepOutside(sign);
            }
        }
    }

    private List<String> outside() {
        try {
            return Files.exists(file)
                    ? Files.readAllLines(file).stream()
                            .map(String::strip)
                            .filter(line -> !line.isEmpty())
                            .toList()
                    : List.of();
        } catch (IOException unreadable) {
            throw new IllegalStateException(
                    "The list of erasures, " + file + ", cannot be read, so an old copy could bring somebody back.",
                    unreadable);
        }
    }

    private void keepOutside(String sign) {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            channel.write(ByteBuffer.wrap((sign + "\n").getBytes(StandardCharsets.UTF_8)));
            channel.force(true);
        } catch (IOException unwritten) {
            LOG.warn(
                    "the list of erasures beside the store, {}, cannot be written: set SAMSKAP_ERASURES to a file that can; it is tried again at each start",
                    file);
        }
    }
}
