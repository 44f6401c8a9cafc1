package no.samskap.audit;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Updates.max;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOptions;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.LongStream;
import no.samskap.protocol.AuditLog.AuditAct;
import no.samskap.protocol.AuditLog.AuditVerdict;
import no.samskap.protocol.Role;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * The entries as they are stored, by their numbers: 1, 2, 3 without gaps. Whoever writes a number first has it, and another
 * takes the next. Beside them one document says how far the log had come, so that an end that was cut off is missed.
 */
final class AuditBook {
    private static final int READ_AT_ONCE = 200;

    private static final String ID = "_id";
    private static final String AT = "at";
    private static final String ACT = "act";
    private static final String BY = "by";
    private static final String ROLE = "role";
    private static final String ORGANISATION = "organisation";
    private static final String CHALLENGE = "challenge";
    private static final String ABOUT = "about";
    private static final String BEFORE = "before";
    private static final String HASH = "hash";
    private static final String NUMBER = "number";
    private static final String HEAD = "head";

    private final MongoCollection<Document> entries;
    private final MongoCollection<Document> heads;

    /** The last entry that is known here; others may have written more. Guarded by this. */
    private @Nullable KeptEntry last;

    AuditBook(MongoDatabase store) {
        MongoDatabase durable = store.withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
        this.entries = durable.getCollection("audit");
        this.heads = durable.getCollection("auditHead");
    }

    /** Adds an entry, durably, with the number and the hash that it gets here. */
    synchronized KeptEntry add(KeptEntry blank) {
        while (true) {
            KeptEntry before = seekLast();
            long number = before == null ? 1 : before.number() + 1;
            KeptEntry next = new KeptEntry(
                            number,
                            blank.at(),
                            blank.act(),
                            blank.by(),
                            blank.role(),
                            blank.organisation(),
                            blank.challenge(),
                            blank.about(),
                            before == null ? KeptEntry.FIRST : before.hash(),
                            "")
                    .sealed();
            if (insert(next)) {
                last = next;
                heads.updateOne(eq(ID, HEAD), max(NUMBER, number), new UpdateOptions().upsert(true));
                return next;
            }
        }
    }

    /** The number of the last entry; 0 where there is none. */
    synchronized long lastNumber() {
        KeptEntry found = seekLast();
        return found == null ? 0 : found.number();
    }

    Optional<KeptEntry> find(long number) {
        return Optional.ofNullable(entries.find(eq(ID, number)).first()).map(AuditBook::entry);
    }

    /** Those of the numbers from {@code from} to {@code to} that are there, by number. */
    Map<Long, KeptEntry> find(long from, long to) {
        Map<Long, KeptEntry> found = new HashMap<>();
        for (Document document :
                entries.find(in(ID, LongStream.rangeClosed(from, to).boxed().toList()))) {
            KeptEntry entry = entry(document);
            found.put(entry.number(), entry);
        }
        return found;
    }

    /** Walks the whole chain. */
    AuditVerdict verify() {
        Document head = heads.find(eq(ID, HEAD)).first();
        long told = head == null ? 0 : Objects.requireNonNull(head.getLong(NUMBER));
        long stored = entries.countDocuments();
        String before = KeptEntry.FIRST;
        long number = 1;
        while (true) {
            Map<Long, KeptEntry> some = find(number, number + READ_AT_ONCE - 1);
            for (long end = number + READ_AT_ONCE; number < end; number++) {
                KeptEntry entry = some.get(number);
                if (entry == null) {
                    boolean more = number <= told || number <= stored;
                    return new AuditVerdict(number - 1, more ? number : null, before);
                }
                if (!entry.before().equals(before) || !entry.hash().equals(entry.computed())) {
                    return new AuditVerdict(number - 1, number, before);
                }
                before = entry.hash();
            }
        }
    }

    private @Nullable KeptEntry seekLast() {
        long known = last == null ? 0 : last.number();
        long step = 1;
        // By doubling, then by halving: the log has no gaps.
        while (find(known + step).isPresent()) {
            step *= 2;
        }
        long there = known + step / 2;
        long missing = known + step;
        while (missing - there > 1) {
            long middle = (there + missing) >>> 1;
            if (find(middle).isPresent()) {
                there = middle;
            } else {
                missing = middle;
            }
        }
        if (there > known) {
            last = find(there).orElse(null);
        }
        return last;
    }

    private boolean insert(KeptEntry entry) {
        try {
            entries.insertOne(document(entry));
            return true;
        } catch (MongoWriteException taken) {
            if (taken.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw taken;
        }
    }

    private static Document document(KeptEntry entry) {
        Role role = entry.role();
        Document about = new Document();
        entry.about().forEach(about::append);
        return new Document(ID, entry.number())
                .append(AT, Date.from(entry.at()))
                .append(ACT, entry.act().name())
                .append(BY, entry.by())
                .append(ROLE, role == null ? null : role.name())
                .append(ORGANISATION, entry.organisation())
                .append(CHALLENGE, entry.challenge())
                .append(ABOUT, about)
                .append(BEFORE, entry.before())
                .append(HASH, entry.hash());
    }

    private static KeptEntry entry(Document document) {
        String role = document.getString(ROLE);
        SortedMap<String, String> about = new TreeMap<>();
        Objects.requireNonNull(document.get(ABOUT, Document.class))
                .forEach((name, value) -> about.put(name, String.valueOf(value)));
        return new KeptEntry(
                Objects.requireNonNull(document.get(ID, Number.class)).longValue(),
                Objects.requireNonNull(document.getDate(AT)).toInstant(),
                AuditAct.valueOf(Objects.requireNonNull(document.getString(ACT))),
                document.getString(BY),
                role == null ? null : Role.valueOf(role),
                document.getString(ORGANISATION),
                document.getString(CHALLENGE),
                about,
                Objects.requireNonNull(document.getString(BEFORE)),
                Objects.requireNonNull(document.getString(HASH)));
    }
}
