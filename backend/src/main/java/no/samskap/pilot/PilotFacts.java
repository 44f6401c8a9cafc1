package no.samskap.pilot;

import java.time.Instant;
import java.util.List;
import no.samskap.protocol.ChallengeId;
import no.samskap.protocol.Pilots.PilotStatus;
import org.jspecify.annotations.Nullable;

/**
 * What other features need to know of a pilot.
 *
 * @param endedAt null while it has not ended
 * @param learnt what it taught; null while it has not ended
 */
public record PilotFacts(
        String id,
        ChallengeId challenge,
        String title,
        String hypothesis,
        PilotStatus status,
        List<String> skills,
        @Nullable Instant endedAt,
        @Nullable String learnt) {
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
                ending == null ? null : ending.learnt());
    }

    @Override
    public String toString() {
        return "(a pilot)";
    }
}
