package no.samskap.pilot;

import java.util.List;
import no.samskap.protocol.ChallengeId;
import no.samskap.protocol.Pilots.Adjustment;
import no.samskap.protocol.Pilots.Ending;
import no.samskap.protocol.Pilots.LogEntry;
import no.samskap.protocol.Pilots.PilotStatus;
import no.samskap.protocol.Pilots.PilotSummary;
import no.samskap.protocol.Pilots.UnionView;
import org.jspecify.annotations.Nullable;

/**
 * A pilot as it is kept.
 *
 * @param version counts its changes, log entries and views aside, which only add to it
 */
record KeptPilot(
        String id,
        ChallengeId challenge,
        String organisation,
        long version,
        PilotStatus status,
        Plan plan,
        List<UnionView> views,
        List<LogEntry> log,
        List<Adjustment> adjustments,
        @Nullable Ending ending) {
    PilotSummary summary() {
        return new PilotSummary(
                id,
                challenge,
                plan.title(),
                status,
                plan.owner(),
                plan.from(),
                plan.to(),
                ending == null ? null : ending.learnt(),
                log.size());
    }

    @Override
    public String toString() {
        return "(a pilot)";
    }
}
