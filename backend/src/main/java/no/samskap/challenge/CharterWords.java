package no.samskap.challenge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import no.samskap.protocol.Journey.Charter;
import no.samskap.protocol.Journey.CharterDraft;
import no.samskap.protocol.Journey.PlannedPhase;
import no.samskap.protocol.Phase;
import no.samskap.protocol.Role;
import no.samskap.web.FieldChecks;
import org.jspecify.annotations.Nullable;

/** Reads what somebody wrote into a charter; notes every field that is wrong. */
final class CharterWords {
    /** The charter of a challenge that has none yet. */
    static final Charter NONE =
            new Charter(1, "", "", List.of(), "", List.of(), List.of(), "", List.of(), null, List.of());

    private static final int TEXT = 2_000;
    private static final int RULES = 12;
    private static final int RULE = 200;
    private static final int GROUPS = 20;
    private static final int GROUP = 80;
    private static final int GOALS = 17;
    private static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2100, 1, 1);

    private final FieldChecks checks;

    CharterWords(FieldChecks checks) {
        this.checks = checks;
    }

    Charter read(int version, CharterDraft draft) {
        return new Charter(
                version,
                text("charter.why", draft.why()),
                text("charter.wanted", draft.wanted()),
                lines("charter.groundRules", draft.groundRules(), RULES, RULE),
                text("charter.resources", draft.resources()),
                List.copyOf(roles(Objects.requireNonNullElse(draft.concernedRoles(), List.of()))),
                lines("charter.concernedGroups", draft.concernedGroups(), GROUPS, GROUP),
                text("charter.direction", draft.direction()),
                goals(Objects.requireNonNullElse(draft.goals(), List.of())),
                link(draft.meetingLink()),
                plan(Objects.requireNonNullElse(draft.plan(), List.of())));
    }

    private String text(String field, @Nullable String said) {
        return checks.text(field, Objects.requireNonNullElse(said, ""), 0, TEXT);
    }

    private List<String> lines(String field, @Nullable List<String> said, int most, int longest) {
        List<String> lines = Objects.requireNonNullElse(said, List.of());
        if (lines.size() > most) {
            checks.wrong(field, "Det kan være høyst " + most + " linjer.");
            return List.of();
        }
        List<String> kept = new ArrayList<>();
        Set<String> seen = new TreeSet<>();
        for (int i = 0; i < lines.size(); i++) {
            String here = field + "[" + i + "]";
            String line = checks.line(here, lines.get(i), 1, longest);
            if (!line.isEmpty() && !seen.add(line.toLowerCase(Locale.ROOT))) {
                checks.wrong(here, "Dette står der allerede.");
            }
            kept.add(line);
        }
        return List.copyOf(kept);
    }

    private static Set<Role> roles(List<Role> said) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        roles.addAll(said);
        return roles;
    }

    private List<Integer> goals(List<Integer> said) {
        for (int i = 0; i < said.size(); i++) {
            if (said.get(i) < 1 || said.get(i) > GOALS) {
                checks.wrong("charter.goals[" + i + "]", "Målene er nummerert fra 1 til " + GOALS + ".");
                return List.of();
            }
        }
        return List.copyOf(new TreeSet<>(said));
    }

    private @Nullable String link(@Nullable String said) {
        if (said == null || said.isBlank()) {
            return null;
        }
        MeetingLink link = MeetingLink.of(said.strip());
        if (link == null) {
            checks.wrong("charter.meetingLink", "Lenken skal begynne med https:// og føre til et møte.");
            return null;
        }
        return link.address();
    }

    private List<PlannedPhase> plan(List<PlannedPhase> said) {
        Set<Phase> seen = EnumSet.noneOf(Phase.class);
        for (int i = 0; i < said.size(); i++) {
            String field = "charter.plan[" + i + "]";
            PlannedPhase planned = said.get(i);
            if (!seen.add(planned.phase())) {
                checks.wrong(field + ".phase", "Fasen står i planen allerede.");
            }
            checkDay(field + ".from", planned.from());
            checkDay(field + ".to", planned.to());
            if (planned.from() != null && planned.to() != null && planned.to().isBefore(planned.from())) {
                checks.wrong(field + ".to", "Fasen kan ikke slutte før den begynner.");
            }
        }
        return said.stream()
                .filter(planned -> planned.from() != null || planned.to() != null)
                .sorted(Comparator.comparing(PlannedPhase::phase))
                .toList();
    }

    private void checkDay(String field, @Nullable LocalDate day) {
        if (day != null && (day.isBefore(FIRST_DAY) || !day.isBefore(LAST_DAY))) {
            checks.wrong(field, "Datoen er for langt unna.");
        }
    }
}
