package no.samskap.privacy;

import java.util.Map;
import java.util.Objects;
import no.samskap.audit.Audit;
import no.samskap.people.Person;
import no.samskap.protocol.AuditLog.AuditAct;
import no.samskap.protocol.Keeping.RetentionPreview;
import no.samskap.protocol.Keeping.RetentionRule;
import no.samskap.protocol.Keeping.RetentionRun;
import no.samskap.protocol.Keeping.SetRetention;
import no.samskap.web.FieldChecks;
import no.samskap.web.StateForbidsIt;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** How long an organisation keeps things, for its administrators: the rule, what it will do, and doing it now. */
@RestController
class RetentionController {
    private final RetentionRules rules;
    private final Retention retention;
    private final Audit audit;

    RetentionController(RetentionRules rules, Retention retention, Audit audit) {
        this.rules = rules;
        this.retention = retention;
        this.audit = audit;
    }

    @GetMapping("/api/retention")
    RetentionRule read(@AuthenticationPrincipal Person person) {
        return rules.of(organisation(person));
    }

    @PutMapping("/api/retention")
    RetentionRule set(@AuthenticationPrincipal Person person, @RequestBody SetRetention wish) {
        FieldChecks checks = new FieldChecks();
        Integer anonymise = wish.anonymiseAfterDays();
        Integer erase = wish.eraseAfterDays();
        check("anonymiseAfterDays", anonymise, checks);
        check("eraseAfterDays", erase, checks);
        if (anonymise != null && erase != null && erase < anonymise) {
            checks.wrong("eraseAfterDays", "Kan ikke slettes før det er gjort anonymt.");
        }
        checks.done();
        RetentionRule next = new RetentionRule(wish.basedOn() + 1, anonymise, erase);
        audit.keep(
                person,
                AuditAct.SETTING,
                null,
                Map.of("what", "retention", "anonymiseAfterDays", said(anonymise), "eraseAfterDays", said(erase)));
        if (!rules.replace(organisation(person), next)) {
            throw new StateForbidsIt("retention.changed", "Noen andre har endret regelen i mellomtiden.");
        }
        return next;
    }

    @GetMapping("/api/retention/preview")
    RetentionPreview preview(@AuthenticationPrincipal Person person) {
        return new RetentionPreview(retention.preview(organisation(person)));
    }

    @PostMapping("/api/retention/run")
    RetentionRun run(@AuthenticationPrincipal Person person) {
        audit.keep(person, AuditAct.RETENTION, null, Map.of("what", "run"));
        return retention.run(organisation(person));
    }

    private static void check(String field, @Nullable Integer days, FieldChecks checks) {
        if (days != null && (days < SetRetention.SHORTEST || days > SetRetention.LONGEST)) {
            checks.wrong(field, "Velg fra " + SetRetention.SHORTEST + " til " + SetRetention.LONGEST + " dager.");
        }
    }

    private static String said(@Nullable Integer days) {
        return days == null ? "-" : Integer.toString(days);
    }

    private static String organisation(Person person) {
        return Objects.requireNonNull(person.organisation());
    }
}
