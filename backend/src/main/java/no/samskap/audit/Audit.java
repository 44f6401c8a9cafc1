package no.samskap.audit;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import no.samskap.people.Person;
import no.samskap.people.PersonChanged;
import no.samskap.protocol.AuditLog.AuditAct;
import no.samskap.protocol.AuditLog.AuditVerdict;
import no.samskap.protocol.ChallengeId;
import no.samskap.protocol.Role;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.stereotype.Component;

/**
 * Keeps what was done with powers that others do not have. An entry is durable when the call returns; where it cannot be kept
 * the call throws, so call it before the deed: what is not in the log is not done.
 *
 * <p>{@code about} says what it was done to in ids and codes. What does not look like one is kept as a digest, so that nothing
 * anybody wrote comes into the log by mistake.
 */
@Component
public class Audit {
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9._:/-]{1,120}");

    private static final Logger LOG = LoggerFactory.getLogger(Audit.class);

    private final AuditBook book;
    private final Clock clock;

    Audit(MongoDatabaseFactory store, Clock clock) {
        this.book = new AuditBook(store.getMongoDatabase());
        this.clock = clock;
    }

    /** A person did something, in a challenge or in none. */
    public void keep(Person by, AuditAct act, @Nullable ChallengeId challenge, Map<String, String> about) {
        add(act, by.id().value(), by.role(), by.organisation(), challenge, about);
    }

    /** The service did something for this organisation, or, where it is null, for all; or somebody whom the log must not name. */
    public void keep(@Nullable String organisation, AuditAct act, Map<String, String> about) {
        add(act, null, null, organisation, null, about);
    }

    /** What somebody may do was changed at the issuer. That has happened, so nothing here may stand in its way. */
    @EventListener
    void on(PersonChanged changed) {
        try {
            add(AuditAct.RIGHTS, changed.person().value(), null, changed.organisation(), null, Map.of());
        } catch (RuntimeException unkept) {
            LOG.error(
                    "a change of somebody's rights is not in the audit log: {}",
                    unkept.getClass().getName());
        }
    }

    /** Walks the whole chain. */
    AuditVerdict verify() {
        return book.verify();
    }

    AuditBook book() {
        return book;
    }

    private void add(
            AuditAct act,
            @Nullable String by,
            @Nullable Role role,
            @Nullable String organisation,
            @Nullable ChallengeId challenge,
            Map<String, String> about) {
        TreeMap<String, String> codes = new TreeMap<>();
        about.forEach((name, value) -> codes.put(name, code(value)));
        book.add(new KeptEntry(
                0,
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                act,
                by,
                role,
                organisation,
                challenge == null ? null : code(challenge.value()),
                codes,
                "",
                ""));
    }

    private static String code(String value) {
        return CODE.matcher(value).matches()
                ? value
                : "sha256:" + KeptEntry.digest(value).substring(0, 16);
    }
}
