package no.samskap.challenge;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import no.samskap.protocol.Journey.Charter;
import no.samskap.protocol.Journey.FieldChange;
import no.samskap.protocol.Journey.PlannedPhase;
import no.samskap.protocol.Journey.WasRewritten;
import no.samskap.protocol.Role;
import no.samskap.web.StateForbidsIt;
import org.jspecify.annotations.Nullable;

/**
 * New words for a challenge and its charter, and what follows. Of a challenge that touches employees what the union has
 * settled is what stood there: a change of that asks them anew, and is made before the challenge leaves Explore. Pure.
 */
final class Rewriting {
    /** Changing these changes nothing of what the union was asked about. */
    private static final Set<String> BESIDE_THE_POINT = Set.of("title", "groundRules", "goals", "meetingLink", "plan");

    private Rewriting() {}

    static Challenge rewritten(Challenge seen, Challenge wished, Hand hand) {
        List<FieldChange> changes = changes(seen, wished);
        if (changes.isEmpty()) {
            return seen;
        }
        boolean toThePoint = changes.stream().anyMatch(change -> !BESIDE_THE_POINT.contains(change.field()));
        boolean touches = seen.involvement().touchesEmployees();
        if (toThePoint && touches && Steps.isPastExplore(seen.phase())) {
            throw new StateForbidsIt(
                    "charter.explore-first",
                    "Utfordringen berører ansatte. Gå tilbake til å utforske før dere endrer hva den handler om.");
        }
        boolean asksAnew = toThePoint && touches && Union.hasSpoken(seen.involvement());
        Challenge next = asksAnew ? wished.with(Union.asked(hand)) : wished;
        return next.after(new WasRewritten(next.charter().version(), changes, asksAnew), hand);
    }

    private static List<FieldChange> changes(Challenge seen, Challenge wished) {
        List<FieldChange> changes = new ArrayList<>();
        Charter old = seen.charter();
        Charter now = wished.charter();
        note("title", seen.title(), wished.title(), changes);
        note("question", seen.question(), wished.question(), changes);
        note("background", seen.background(), wished.background(), changes);
        note("why", old.why(), now.why(), changes);
        note("wanted", old.wanted(), now.wanted(), changes);
        note("groundRules", lines(old.groundRules()), lines(now.groundRules()), changes);
        note("resources", old.resources(), now.resources(), changes);
        note("concernedRoles", roles(old.concernedRoles()), roles(now.concernedRoles()), changes);
        note("concernedGroups", lines(old.concernedGroups()), lines(now.concernedGroups()), changes);
        note("direction", old.direction(), now.direction(), changes);
        note("goals", lines(old.goals()), lines(now.goals()), changes);
        note("meetingLink", orEmpty(old.meetingLink()), orEmpty(now.meetingLink()), changes);
        note("plan", plan(old.plan()), plan(now.plan()), changes);
        return changes;
    }

    private static void note(String field, String before, String after, List<FieldChange> changes) {
        if (!before.equals(after)) {
            changes.add(new FieldChange(field, before, after));
        }
    }

    private static String lines(List<?> items) {
        return String.join("\n", items.stream().map(Object::toString).toList());
    }

    /** By the wire's words, which any page can put into its own language. */
    private static String roles(List<Role> roles) {
        return lines(roles.stream().map(WireNames::of).toList());
    }

    private static String plan(List<PlannedPhase> plan) {
        return lines(plan.stream()
                .map(planned ->
                        WireNames.of(planned.phase()) + " " + orEmpty(planned.from()) + "/" + orEmpty(planned.to()))
                .toList());
    }

    private static String orEmpty(@Nullable Object value) {
        return Objects.toString(value, "");
    }
}
