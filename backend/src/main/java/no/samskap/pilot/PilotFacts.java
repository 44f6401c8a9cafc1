package no.samskap.pilot;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samskap.protocol.ChallengeId;
import no.samskap.protocol.ParticipantId;
import no.samskap.protocol.Pilots;
import no.samskap.protocol.Pilots.PilotIdea;
import no.samskap.protocol.Pilots.PilotStatus;
import org.jspecify.annotations.Nullable;

/**
 * What other features need to know of a pilot.
 *
 * @param endedAt null while it has not ended
 * @param learnt what it taught; null while it has not ended
 * @param ideas those that it comes from
 * @param involved who has written in it, adjusted it, said the union's view or ended it
 */
public record PilotFacts(
        String id,
        ChallengeId challenge,
        String title,
        String hypothesis,
        PilotStatus status,
        List<String> skills,
        @Nullable Instant endedAt,
        @Nullable String learnt,
        List<PilotIdea> ideas,
        Set<ParticipantId> involved) {
    static PilotFacts of(KeptPilot pilot) {
        var ending = pilot.ending();
        return new PilotFacts(
                pilot.id(),
                pilot.challenge(),
                pilot.plan().title(),
                pilot.plan().hypothesis(),
                pilot.status(),
                pilot.plan().skills(),
                ending == null ? null : ending.at(),
                ending == null ? null : ending.learnt(),
                pilot.plan().ideas(),
                involved(pilot));
    }

    private static Set<ParticipantId> involved(KeptPilot pilot) {
        return Stream.of(
                        pilot.log().stream().map(Pilots.LogEntry::by),
                        pilot.adjustments().stream().map(Pilots.Adjustment::by),
                        pilot.views().stream().map(Pilots.UnionView::by),
                        Stream.ofNullable(pilot.ending()).map(Pilots.Ending::by))
                .flatMap(each -> each)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public String toString() {
        return "(a pilot)";
    }
}
