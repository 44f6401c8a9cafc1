package no.samskap.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samskap.people.People;
import no.samskap.people.Person;
import no.samskap.people.PersonId;
import no.samskap.protocol.AuditLog.AuditAct;
import no.samskap.protocol.AuditLog.AuditEntry;
import no.samskap.protocol.AuditLog.AuditPage;
import no.samskap.protocol.AuditLog.AuditVerdict;
import no.samskap.protocol.ChallengeId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The audit log for administrators, each of their own organisation. That they read it is in it. */
@RestController
class AuditController {
    private static final int PAGE = 50;
    private static final int READ_AT_ONCE = 200;

    private final Audit audit;
    private final People people;

    AuditController(Audit audit, People people) {
        this.audit = audit;
        this.people = people;
    }

    /** The newest entries, or those before one whose number is known. */
    @GetMapping("/api/audit")
    AuditPage read(@AuthenticationPrincipal Person person, @RequestParam Optional<Long> before) {
        audit.keep(person, AuditAct.READ, null, Map.of("what", "audit"));
        long next = Math.min(before.orElse(Long.MAX_VALUE), audit.book().lastNumber() + 1) - 1;
        List<AuditEntry> found = new ArrayList<>();
        while (next > 0) {
            Map<Long, KeptEntry> some = audit.book().find(Math.max(1, next - READ_AT_ONCE + 1), next);
            for (long end = next - READ_AT_ONCE; next > Math.max(0, end); next--) {
                KeptEntry entry = some.get(next);
                if (entry != null && isFor(person, entry)) {
                    if (found.size() == PAGE) {
                        return new AuditPage(found, true);
                    }
                    found.add(shown(entry));
                }
            }
        }
        return new AuditPage(found, false);
    }

    @GetMapping("/api/audit/verification")
    AuditVerdict verify(@AuthenticationPrincipal Person person) {
        audit.keep(person, AuditAct.READ, null, Map.of("what", "audit-verification"));
        return audit.verify();
    }

    private static boolean isFor(Person person, KeptEntry entry) {
        String organisation = entry.organisation();
        return organisation == null || organisation.equals(person.organisation());
    }

    private AuditEntry shown(KeptEntry entry) {
        String challenge = entry.challenge();
        return new AuditEntry(
                entry.number(),
                entry.at(),
                entry.act(),
                name(entry.by()),
                entry.role(),
                challenge == null ? null : new ChallengeId(challenge),
                entry.about(),
                entry.hash());
    }

    private @Nullable String name(@Nullable String by) {
        return by == null
                ? null
                : people.find(new PersonId(by)).map(Person::name).orElse(null);
    }
}
