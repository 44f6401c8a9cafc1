package no.samskap.rights;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import no.samskap.protocol.Phase;
import no.samskap.protocol.Role;

/** All ways to an act; where there is none, nobody may. */
public record Right(List<Grant> grants) {
    public static final Set<Phase> ALWAYS = Collections.unmodifiableSet(EnumSet.allOf(Phase.class));
    public static final Set<Phase> UNTIL_SHARED = Collections.unmodifiableSet(EnumSet.range(Phase.DRAFT, Phase.LEARN));

    private static final Set<Role> THAT_LEAD =
            Collections.unmodifiableSet(EnumSet.of(Role.LEDER, Role.FASILITATOR, Role.ADMINISTRATOR));

    public static Right everybody(Set<Phase> phases) {
        return new Right(List.of(new Grant(Whom.EVERYBODY, Set.of(), phases)));
    }

    /** Everybody, and also one who was put out. */
    public static Right everIn(Set<Phase> phases) {
        return new Right(List.of(new Grant(Whom.EVER_IN, Set.of(), phases)));
    }

    public static Right author(Set<Phase> phases) {
        return new Right(List.of(new Grant(Whom.AUTHOR, Set.of(), phases)));
    }

    /** Those who run the challenge, by role or because it was handed to them. */
    public static Right whoRuns(Set<Phase> phases) {
        return new Right(List.of(new Grant(Whom.RUNS, Set.of(), phases)));
    }

    /** Those whose role it is to lead, and nobody to whom it was handed. */
    public static Right whoLeads(Set<Phase> phases) {
        return new Right(List.of(new Grant(Whom.ROLE, THAT_LEAD, phases)));
    }

    public static Right roles(Set<Phase> phases, Role first, Role... rest) {
        return new Right(List.of(new Grant(Whom.ROLE, Collections.unmodifiableSet(EnumSet.of(first, rest)), phases)));
    }

    /** Everybody who is signed in and of the challenge's organisation. */
    public static Right colleagues(Set<Phase> phases) {
        return new Right(List.of(new Grant(Whom.ROLE, Collections.unmodifiableSet(EnumSet.allOf(Role.class)), phases)));
    }

    /** Either of both. */
    public Right or(Right other) {
        List<Grant> both = new ArrayList<>(grants);
        both.addAll(other.grants);
        return new Right(List.copyOf(both));
    }

    public static Set<Phase> phases(Phase first, Phase last) {
        return Collections.unmodifiableSet(EnumSet.range(first, last));
    }
}
