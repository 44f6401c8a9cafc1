package no.samskap.pilot;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import no.samskap.protocol.ChallengeId;
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

    public List<PilotFacts> of(Collection<ChallengeId> challenges) {
        return shelf.of(challenges).stream().map(PilotFacts::of).toList();
    }
}
