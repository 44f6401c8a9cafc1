package no.samskap.privacy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import no.samskap.audit.Audit;
import no.samskap.board.Boards;
import no.samskap.challenge.Asked;
import no.samskap.challenge.Catalogue;
import no.samskap.people.Keepsakes;
import no.samskap.people.People;
import no.samskap.people.Person;
import no.samskap.people.PersonId;
import no.samskap.people.Self;
import no.samskap.people.SignIn;
import no.samskap.protocol.AuditLog.AuditAct;
import no.samskap.protocol.ChallengeId;
import no.samskap.protocol.Keeping.RetentionDue;
import no.samskap.protocol.Keeping.RetentionRule;
import no.samskap.protocol.Keeping.RetentionRun;
import no.samskap.protocol.ParticipantId;
import no.samskap.protocol.Role;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Lets go of what an organisation keeps no longer. Looks at what there is, not at what it did before: so it may be cut off
 * anywhere, run twice, and reaches a challenge again that somebody woke up.
 */
@Component
class Retention {
    private static final Logger LOG = LoggerFactory.getLogger(Retention.class);

    /** Days are the days of those who use the product. */
    private static final ZoneId HERE = ZoneId.of("Europe/Oslo");

    private final RetentionRules rules;
    private final Catalogue catalogue;
    private final Boards boards;
    private final People people;
    private final SignIn signIn;
    private final List<Keepsakes> features;
    private final Audit audit;
    private final Clock clock;

    /** A challenge that a rule reaches, and those whom something in it leads to. */
    private record Reached(Asked challenge, RetentionDue due, List<Self> people, Set<ParticipantId> authors) {}

    Retention(
            RetentionRules rules,
            Catalogue catalogue,
            Boards boards,
            People people,
            SignIn signIn,
            List<Keepsakes> features,
            Audit audit,
            Clock clock) {
        this.rules = rules;
        this.catalogue = catalogue;
        this.boards = boards;
        this.people = people;
        this.signIn = signIn;
        this.features = features;
        this.audit = audit;
        this.clock = clock;
    }

    /** What the organisation's rule will do, the soonest first. */
    List<RetentionDue> preview(String organisation) {
        return reached(organisation).stream().map(Reached::due).sorted(SOONEST).toList();
    }

    private static final Comparator<RetentionDue> SOONEST = Comparator.comparing(Retention::first)
            .thenComparing(due -> due.challenge().value());

    private static LocalDate first(RetentionDue due) {
        return Stream.of(due.anonymiseOn(), due.eraseOn())
                .filter(day -> day != null)
                .min(Comparator.naturalOrder())
                .orElse(LocalDate.MAX);
    }

    @Scheduled(cron = "0 40 3 * * *", zone = "Europe/Oslo")
    void everyNight() {
        for (String organisation : rules.organisations()) {
            try {
                run(organisation);
            } catch (RuntimeException later) {
                LOG.error(
                        "retention was cut off and goes on tomorrow: {}",
                        later.getClass().getName());
            }
        }
    }

    /** Does what is due today. */
    RetentionRun run(String organisation) {
        LocalDate today = today();
        int anonymised = 0;
        int erased = 0;
        for (Reached reached : reached(organisation)) {
            if (isDue(reached.due().eraseOn(), today)) {
                audit.keep(organisation, AuditAct.RETENTION, about("erase", reached));
                erase(reached);
                cutLoose(reached);
                erased++;
            } else if (isDue(reached.due().anonymiseOn(), today)) {
                audit.keep(organisation, AuditAct.RETENTION, about("anonymise", reached));
                cutLoose(reached);
                anonymised++;
            }
        }
        return new RetentionRun(anonymised, erased);
    }

    private static Map<String, String> about(String what, Reached reached) {
        return Map.of(
                "what",
                what,
                "challenge",
                reached.challenge().id().value(),
                "people",
                Integer.toString(reached.people().size()));
    }

    private static boolean isDue(@Nullable LocalDate day, LocalDate today) {
        return day != null && !day.isAfter(today);
    }

    private void erase(Reached reached) {
        ChallengeId challenge = reached.challenge().id();
        Set<ParticipantId> all = new HashSet<>(reached.authors());
        reached.people().forEach(self -> all.addAll(self.pseudonyms().values()));
        for (ParticipantId participant : all) {
            Self somebody = new Self(SOMEBODY, Map.of(challenge, participant));
            features.forEach(feature -> feature.letGo(somebody));
        }
    }

    /** One whom nothing leads to any more. */
    private static final Person SOMEBODY = new Person(new PersonId("nobody"), null, Role.INNBYGGER, true, null);

    /** A guest who is in no other challenge is not kept. */
    private void cutLoose(Reached reached) {
        for (Self self : reached.people()) {
            people.cutLoose(self);
            people.self(self.person().id())
                    .filter(left -> left.person().guest() && left.pseudonyms().isEmpty())
                    .ifPresent(left -> {
                        signIn.endAll(left.person());
                        features.forEach(feature -> feature.letGo(left));
                        people.forget(left);
                    });
        }
    }

    private List<Reached> reached(String organisation) {
        RetentionRule rule = rules.of(organisation);
        if (rule.anonymiseAfterDays() == null && rule.eraseAfterDays() == null) {
            return List.of();
        }
        Map<ChallengeId, List<Self>> inside = new HashMap<>();
        for (Self self : people.everybody()) {
            self.pseudonyms()
                    .forEach((challenge, pseudonym) -> inside.computeIfAbsent(challenge, any -> new ArrayList<>())
                            .add(new Self(self.person(), Map.of(challenge, pseudonym))));
        }
        List<Reached> reached = new ArrayList<>();
        for (Asked asked : catalogue.all()) {
            if (asked.organisation().equals(organisation)) {
                Reached each = reached(asked, rule, inside.getOrDefault(asked.id(), List.of()));
                if (each.due().anonymiseOn() != null || each.due().eraseOn() != null) {
                    reached.add(each);
                }
            }
        }
        return reached;
    }

    private Reached reached(Asked asked, RetentionRule rule, List<Self> inside) {
        Set<ParticipantId> authors = new HashSet<>();
        Instant last = asked.changedAt();
        for (var board : asked.boards()) {
            authors.addAll(boards.everAuthors(board));
            Instant said = boards.lastSaid(board).orElse(last);
            last = said.isAfter(last) ? said : last;
        }
        LocalDate quietSince = LocalDate.ofInstant(last, HERE);
        RetentionDue due = new RetentionDue(
                asked.id(),
                asked.title(),
                quietSince,
                inside.isEmpty() ? null : day(quietSince, rule.anonymiseAfterDays()),
                inside.isEmpty() && authors.isEmpty() ? null : day(quietSince, rule.eraseAfterDays()),
                inside.size());
        return new Reached(asked, due, inside, authors);
    }

    private static @Nullable LocalDate day(LocalDate from, @Nullable Integer days) {
        return days == null ? null : from.plusDays(days);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), HERE);
    }
}
