package no.samskap.challenge;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import no.samskap.protocol.Moderation.Conduct;
import no.samskap.protocol.Moderation.MeasureKind;
import no.samskap.protocol.ParticipantId;

/**
 * Who runs a challenge beside those whose role it is, how people are to treat each other there, who is held back, and how
 * guests come in.
 *
 * @param facilitators to whom the running was handed
 * @param measures what was done to people, the oldest first
 */
record House(Door door, List<ParticipantId> facilitators, Conduct conduct, List<Measure> measures) {
    /** More than a challenge that goes well ever needs; few enough to be kept with it. */
    static final int MOST_MEASURES = 1_000;

    static final int MOST_FACILITATORS = 20;

    private static final Conduct EASY = new Conduct(null, false, List.of());

    static House withCode(JoinCode code) {
        return new House(Door.openBy(code), List.of(), EASY, List.of());
    }

    /** Those who were put out and not let in again. */
    List<ParticipantId> putOut() {
        return measures.stream()
                .filter(measure -> measure.kind() == MeasureKind.REMOVE && measure.lifted() == null)
                .map(Measure::of)
                .toList();
    }

    boolean hasPutOut(ParticipantId participant) {
        return putOut().contains(participant);
    }

    boolean mutes(ParticipantId participant, Instant now) {
        return measures.stream()
                .anyMatch(measure ->
                        measure.kind() == MeasureKind.MUTE && measure.of().equals(participant) && measure.stands(now));
    }

    House with(Door newDoor) {
        return new House(newDoor, facilitators, conduct, measures);
    }

    House with(Conduct newConduct) {
        return new House(door, facilitators, newConduct, measures);
    }

    House runBy(ParticipantId participant) {
        List<ParticipantId> more = new ArrayList<>(facilitators);
        more.add(participant);
        return new House(door, List.copyOf(more), conduct, measures);
    }

    House notRunBy(ParticipantId participant) {
        return new House(
                door,
                facilitators.stream()
                        .filter(other -> !other.equals(participant))
                        .toList(),
                conduct,
                measures);
    }

    House plus(Measure measure) {
        List<Measure> more = new ArrayList<>(measures);
        more.add(measure);
        return new House(door, facilitators, conduct, List.copyOf(more));
    }

    House changing(String measure, UnaryOperator<Measure> change) {
        return new House(
                door,
                facilitators,
                conduct,
                measures.stream()
                        .map(it -> it.id().equals(measure) ? change.apply(it) : it)
                        .toList());
    }

    @Override
    public String toString() {
        return "(a house)";
    }
}
