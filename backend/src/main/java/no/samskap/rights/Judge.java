package no.samskap.rights;

import java.util.List;

/** The one function that decides who may do what: for every call, every command, every file and every page. Pure. */
public final class Judge {
    private Judge() {}

    /** Whether this person may do it in some phase. */
    public static boolean holds(Right right, Standing standing) {
        return right.grants().stream().anyMatch(grant -> grant.isFor(standing));
    }

    /**
     * Whether the phase is one for it: for this person, where it is theirs to do, else for those whose it is. So who may not
     * is told so only when it could be done at all.
     */
    public static boolean isOpen(Right right, Standing standing) {
        List<Grant> own =
                right.grants().stream().filter(grant -> grant.isFor(standing)).toList();
        return (own.isEmpty() ? right.grants() : own)
                .stream().anyMatch(grant -> grant.phases().contains(standing.phase()));
    }

    public static boolean may(Right right, Standing standing) {
        return holds(right, standing) && isOpen(right, standing);
    }
}
