package no.samskap.challenge;

import java.time.Instant;
import java.util.List;
import no.samskap.people.Person;
import no.samskap.protocol.Area;
import no.samskap.protocol.ChallengeId;
import no.samskap.protocol.Challenges;
import no.samskap.protocol.Phase;

/**
 * A challenge as it is kept.
 *
 * @param version counts its changes: who changes it says which version they saw
 * @param organisation whose it is
 */
record Challenge(
        ChallengeId id,
        long version,
        String organisation,
        String title,
        String question,
        String background,
        Phase phase,
        Instant posedAt,
        List<Area> areas,
        List<Challenges.Board> boards,
        JoinCode joinCode) {
    /** Whether guests may still come in by the code. */
    boolean takesGuests() {
        return switch (phase) {
            case EXPLORE, IDEATE, DEVELOP, PRIORITISE, DECIDE, TRY, LEARN -> true;
            case DRAFT, SHARED -> false;
        };
    }

    boolean isOf(Person person) {
        return !person.guest() && organisation.equals(person.organisation());
    }

    boolean isRunBy(Person person) {
        return isOf(person) && person.leads();
    }

    Challenges.Board firstBoard() {
        return boards.getFirst();
    }

    Challenge in(Phase next) {
        return new Challenge(
                id, version + 1, organisation, title, question, background, next, posedAt, areas, boards, joinCode);
    }

    Challenges.Summary summary() {
        return new Challenges.Summary(id, firstBoard().id(), title, question, phase, posedAt);
    }

    @Override
    public String toString() {
        return "(a challenge)";
    }
}
