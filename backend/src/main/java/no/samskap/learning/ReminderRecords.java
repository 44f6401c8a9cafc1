package no.samskap.learning;

import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import no.samskap.pilot.PilotRecords;
import no.samskap.protocol.ChallengeId;
import no.samskap.protocol.Lessons;
import org.springframework.stereotype.Component;

/** What waits for a lesson, as other features may read it. Who may know of it is for them to ask of the challenge. */
@Component
public class ReminderRecords {
    private final LearningShelf shelf;
    private final PilotRecords pilots;
    private final Clock clock;

    ReminderRecords(LearningShelf shelf, PilotRecords pilots, Clock clock) {
        this.shelf = shelf;
        this.pilots = pilots;
        this.clock = clock;
    }

    /** The oldest first. */
    public List<Lessons.Reminder> of(Collection<ChallengeId> challenges) {
        List<KeptLesson> lessons = shelf.lessons(challenges);
        return pilots.of(challenges).stream()
                .flatMap(pilot -> Reminding.of(
                        pilot,
                        lessons.stream()
                                .filter(lesson -> pilot.id().equals(lesson.pilot()))
                                .map(KeptLesson::at)
                                .toList(),
                        clock.instant())
                        .stream())
                .sorted(Comparator.comparing(Lessons.Reminder::since))
                .toList();
    }
}
