package no.samskap.learning;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import no.samskap.pilot.PilotFacts;
import no.samskap.protocol.Lessons.Reminder;
import no.samskap.protocol.Lessons.ReminderKind;

/** Says when a pilot that has ended waits for its lesson: at once, and once more half a year later. */
final class Reminding {
    private static final ZoneId NORWAY = ZoneId.of("Europe/Oslo");
    private static final int MONTHS = 6;

    private Reminding() {}

    /**
     * What one is reminded of.
     *
     * @param lessons when lessons of this pilot were kept or last changed
     */
    static Optional<Reminder> of(PilotFacts pilot, List<Instant> lessons, Instant now) {
        Instant ended = pilot.endedAt();
        if (ended == null) {
            return Optional.empty();
        }
        if (lessons.isEmpty()) {
            return Optional.of(reminder(ReminderKind.ENDED, pilot, day(ended)));
        }
        Instant looked = ended.atZone(NORWAY).plusMonths(MONTHS).toInstant();
        boolean due = !now.isBefore(looked);
        boolean done = lessons.stream().anyMatch(at -> !at.isBefore(looked));
        return due && !done ? Optional.of(reminder(ReminderKind.HALF_YEAR, pilot, day(looked))) : Optional.empty();
    }

    private static Reminder reminder(ReminderKind kind, PilotFacts pilot, LocalDate since) {
        return new Reminder(kind, pilot.id(), pilot.title(), pilot.challenge(), since);
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, NORWAY);
    }
}
