package no.samskap.challenge;

import java.util.Set;
import no.samskap.protocol.Phase;
import no.samskap.protocol.Role;
import no.samskap.web.NotAllowed;
import no.samskap.web.StateForbidsIt;

/**
 * Who may do one thing in a challenge, and when. What a guest says that they are gives nothing, and no more does a sign-in
 * of another organisation: both have what guests have.
 *
 * @param guests whether guests may, too
 * @param roles whose sign-in, in the challenge's organisation, lets them
 * @param phases when it may be done
 */
public record Right(boolean guests, Set<Role> roles, Set<Phase> phases) {
    public boolean isHeldBy(Entry entry) {
        return entry.insider() ? roles.contains(entry.role()) : guests;
    }

    /** Whether it may be done by this person in the phase in which the challenge stands. */
    public boolean isOpenTo(Entry entry) {
        return isHeldBy(entry) && phases.contains(entry.phase());
    }

    /** Refuses one who may not do it, or not now. */
    public void check(Entry entry) {
        if (!isHeldBy(entry)) {
            throw new NotAllowed();
        }
        if (!phases.contains(entry.phase())) {
            throw new StateForbidsIt("phase.closed", "Utfordringen er i en fase der dette ikke er åpent.");
        }
    }
}
