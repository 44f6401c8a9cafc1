package no.samskap.challenge;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.samskap.people.Person;
import no.samskap.protocol.Area;
import no.samskap.protocol.ChallengeId;
import no.samskap.protocol.Challenges;
import no.samskap.protocol.Journey;
import no.samskap.protocol.ParticipantId;
import no.samskap.protocol.Phase;
import no.samskap.protocol.Role;
import org.jspecify.annotations.Nullable;

/**
 * A challenge as it is kept. Everything that decides what may be done with it lies in this one value, so that one guarded
 * write settles who was first.
 *
 * @param version counts its changes: who changes it says which version they saw
 * @param organisation whose it is
 * @param house who runs it beside those whose role it is, who is held back, and how guests come in
 * @param last what the latest change was; null for one that was kept before there was a history
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
        House house,
        Journey.Charter charter,
        Journey.Involvement involvement,
        List<Journey.MandatePromise> mandate,
        Journey.@Nullable HistoryEntry last) {
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

    /** Whether running it is the person's by their role. */
    boolean isRunBy(Person person) {
        return isOf(person) && person.leads();
    }

    /** Whether the person runs it, by their role or because it was handed to them. */
    boolean isRunBy(Person person, ParticipantId participant) {
        return isRunBy(person) || house.facilitators().contains(participant);
    }

    /** Whether the person was put out of it. Nobody puts out those without whom it cannot go on as it must. */
    boolean hasPutOut(Person person, ParticipantId participant) {
        return !isNeeded(person) && house.hasPutOut(participant);
    }

    boolean isNeeded(Person person) {
        return isRunBy(person) || (isOf(person) && person.role() == Role.TILLITSVALGT);
    }

    Challenges.Board firstBoard() {
        return boards.getFirst();
    }

    Challenge in(Phase next) {
        return new Challenge(
                id,
                version,
                organisation,
                title,
                question,
                background,
                next,
                posedAt,
                areas,
                boards,
                house,
                charter,
                involvement,
                mandate,
                last);
    }

    Challenge with(String newTitle, String newQuestion, String newBackground, Journey.Charter newCharter) {
        return new Challenge(
                id,
                version,
                organisation,
                newTitle,
                newQuestion,
                newBackground,
                phase,
                posedAt,
                areas,
                boards,
                house,
                newCharter,
                involvement,
                mandate,
                last);
    }

    Challenge with(Journey.Involvement newInvolvement) {
        return new Challenge(
                id,
                version,
                organisation,
                title,
                question,
                background,
                phase,
                posedAt,
                areas,
                boards,
                house,
                charter,
                newInvolvement,
                mandate,
                last);
    }

    /** With this promise in the place of the one that has its id, or at the end. */
    Challenge with(Journey.MandatePromise promise) {
        List<Journey.MandatePromise> promises = new ArrayList<>(mandate);
        promises.replaceAll(other -> other.id().equals(promise.id()) ? promise : other);
        if (!promises.contains(promise)) {
            promises.add(promise);
        }
        return new Challenge(
                id,
                version,
                organisation,
                title,
                question,
                background,
                phase,
                posedAt,
                areas,
                boards,
                house,
                charter,
                involvement,
                List.copyOf(promises),
                last);
    }

    Challenge with(House newHouse) {
        return new Challenge(
                id,
                version,
                organisation,
                title,
                question,
                background,
                phase,
                posedAt,
                areas,
                boards,
                newHouse,
                charter,
                involvement,
                mandate,
                last);
    }

    /** As the next version, whose entry in the history says what was done. */
    Challenge after(Journey.Deed did, Hand hand) {
        long next = version + 1;
        return new Challenge(
                id,
                next,
                organisation,
                title,
                question,
                background,
                phase,
                posedAt,
                areas,
                boards,
                house,
                charter,
                involvement,
                mandate,
                hand.entry(next, did));
    }

    Challenges.Summary summary(LocalDate today) {
        return new Challenges.Summary(
                id,
                firstBoard().id(),
                title,
                question,
                phase,
                posedAt,
                charter.goals(),
                Union.standing(involvement, today));
    }

    @Override
    public String toString() {
        return "(a challenge)";
    }
}
