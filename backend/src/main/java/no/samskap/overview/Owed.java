package no.samskap.overview;

import java.util.Optional;
import no.samskap.challenge.Entry;
import no.samskap.challenge.Frame;
import no.samskap.need.WorryRecords;
import no.samskap.proposal.PledgeRecords;
import no.samskap.protocol.Overviews.Pending;
import org.springframework.stereotype.Component;

/** What a person owes others in a challenge: a word to a worry, a yes or no to what was offered, what they offered themselves. */
@Component
class Owed {
    private final WorryRecords worries;
    private final PledgeRecords pledges;

    Owed(WorryRecords worries, PledgeRecords pledges) {
        this.worries = worries;
        this.pledges = pledges;
    }

    Optional<Pending> by(Entry entry, Frame challenge) {
        Pending pending = new Pending(
                challenge.id(),
                challenge.title(),
                worries.waitingFor(entry),
                pledges.offeredTo(entry),
                pledges.acceptedFrom(entry));
        return Optional.of(pending).filter(some -> some.worries() + some.offered() + some.accepted() > 0);
    }
}
