package no.samskap.challenge;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.samskap.people.People;
import no.samskap.people.Person;
import no.samskap.protocol.ChallengeId;
import no.samskap.protocol.Moderation;
import no.samskap.protocol.Moderation.MeasureKind;
import no.samskap.protocol.ParticipantId;
import org.springframework.stereotype.Component;

/** What was done to people in a challenge: to the person themselves, and to all without anybody's name. */
@Component
public class Measures {
    private final Doorkeeper doorkeeper;
    private final Archive archive;
    private final Appeals appeals;
    private final People people;
    private final Clock clock;

    Measures(Doorkeeper doorkeeper, Archive archive, Appeals appeals, People people, Clock clock) {
        this.doorkeeper = doorkeeper;
        this.archive = archive;
        this.appeals = appeals;
        this.people = people;
        this.clock = clock;
    }

    /** What was done to this person; empty where the challenge is nothing to them. Who was put out is told, too. */
    public Optional<List<Moderation.TakenMeasure>> to(Person person, ChallengeId id) {
        return doorkeeper.known(person, id).map(challenge -> {
            ParticipantId participant = people.participant(person, challenge.id());
            Instant now = clock.instant();
            return challenge.house().measures().stream()
                    .filter(it -> it.of().equals(participant))
                    .map(it -> it.told(false, now, appeals.of(it.id()).orElse(null)))
                    .toList();
        });
    }

    /** Keeps the person's appeal against what was done to them; false where they have made one before. */
    public Optional<Boolean> appeal(Person person, ChallengeId id, String measure, String words) {
        return doorkeeper
                .known(person, id)
                .filter(challenge -> challenge.house().measures().stream()
                        .anyMatch(it ->
                                it.id().equals(measure) && it.of().equals(people.participant(person, challenge.id()))))
                .map(challenge -> appeals.add(measure, words, clock.instant()));
    }

    /** What all may know of who was held back: of whom is not said, and warnings are between two. */
    public List<Moderation.PublicEntry> told(ChallengeId id) {
        Instant now = clock.instant();
        return archive.find(id).stream()
                .flatMap(challenge -> challenge.house().measures().stream())
                .filter(it -> it.kind() != MeasureKind.WARN)
                .map(it -> new Moderation.PublicEntry(
                        it.kind() == MeasureKind.MUTE
                                ? Moderation.Publicly.PERSON_MUTED
                                : Moderation.Publicly.PERSON_REMOVED,
                        it.reason(),
                        it.role(),
                        it.at(),
                        cameOf(it, now)))
                .toList();
    }

    private Moderation.CameOf cameOf(Measure measure, Instant now) {
        Optional<Moderation.Appeal> appeal = appeals.of(measure.id());
        Moderation.AppealAnswer answer = appeal.map(Moderation.Appeal::answer).orElse(null);
        if (measure.lifted() != null) {
            return answer != null && answer.granted() ? Moderation.CameOf.APPEAL_GRANTED : Moderation.CameOf.TAKEN_BACK;
        }
        if (!measure.stands(now)) {
            return Moderation.CameOf.OVER;
        }
        if (answer != null) {
            return Moderation.CameOf.APPEAL_REJECTED;
        }
        return appeal.isPresent() ? Moderation.CameOf.APPEALED : Moderation.CameOf.STANDS;
    }
}
