package no.samskap.pilot;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import no.samskap.protocol.ChallengeId;
import no.samskap.protocol.Sharing.SharedLogEntry;
import no.samskap.protocol.Sharing.SharedPilot;
import org.springframework.stereotype.Component;

/** The pilots as other features may read them. Who may know of which is for them to ask of the challenge. */
@Component
public class PilotRecords {
    private final PilotShelf shelf;

    PilotRecords(PilotShelf shelf) {
        this.shelf = shelf;
    }

    public Optional<PilotFacts> find(String pilot) {
        return shelf.find(pilot).map(PilotFacts::of);
    }

    /** The pilots of a challenge as they travel to other municipalities: without who led them and who wrote. */
    public List<SharedPilot> shared(ChallengeId challenge) {
        return shelf.of(List.of(challenge)).stream().map(PilotRecords::shared).toList();
    }

    /** One pilot as it may be shown to others than those who may enter: without who led it and who wrote. */
    public Optional<SharedPilot> shared(String pilot) {
        return shelf.find(pilot).map(PilotRecords::shared);
    }

    private static SharedPilot shared(KeptPilot pilot) {
        Plan plan = pilot.plan();
        var ending = pilot.ending();
        return new SharedPilot(
                plan.title(),
                plan.hypothesis(),
                plan.measures(),
                plan.from(),
                plan.to(),
                pilot.status(),
                pilot.log().stream()
                        .map(entry -> new SharedLogEntry(entry.day(), entry.text(), entry.readings()))
                        .toList(),
                ending == null ? null : ending.learnt());
    }

    public List<PilotFacts> of(Collection<ChallengeId> challenges) {
        return shelf.of(challenges).stream().map(PilotFacts::of).toList();
    }
}
