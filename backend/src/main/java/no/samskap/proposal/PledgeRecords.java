package no.samskap.proposal;

import java.util.List;
import java.util.function.Predicate;
import no.samskap.board.Boards;
import no.samskap.challenge.Entry;
import no.samskap.keeping.Kept;
import no.samskap.protocol.Needs.IdeaPlace;
import no.samskap.protocol.Proposals.PledgeStep;
import no.samskap.protocol.Proposals.PledgedTo;
import no.samskap.protocol.Proposals.ToIdea;
import no.samskap.protocol.Proposals.ToPilot;
import org.springframework.stereotype.Component;

/** How many pledges wait for somebody, as other features may ask. */
@Component
public class PledgeRecords {
    private final ProposalShelf shelf;
    private final Boards boards;

    PledgeRecords(ProposalShelf shelf, Boards boards) {
        this.shelf = shelf;
        this.boards = boards;
    }

    /** Those that were offered and are this person's to accept or decline: they run the challenge, or write the proposal. */
    public int offeredTo(Entry entry) {
        return count(
                entry,
                PledgeStep.OFFERED,
                pledge -> !pledge.by().equals(entry.participant())
                        && (entry.facilitates() || writes(entry, pledge.to())));
    }

    /** Those that this person gave and that were accepted: theirs to do now. */
    public int acceptedFrom(Entry entry) {
        return count(entry, PledgeStep.ACCEPTED, pledge -> pledge.by().equals(entry.participant()));
    }

    private int count(Entry entry, PledgeStep state, Predicate<KeptPledge> whose) {
        return (int) shelf.pledges().of(List.of(entry.challenge())).stream()
                .map(Kept::value)
                .filter(pledge -> pledge.state() == state && whose.test(pledge) && isThere(pledge.to()))
                .count();
    }

    private boolean writes(Entry entry, PledgedTo to) {
        return switch (to) {
            case ToIdea idea ->
                shelf
                        .proposals()
                        .find(ProposalShelf.id(entry.challenge(), new IdeaPlace(idea.board(), idea.idea())))
                        .stream()
                        .flatMap(kept -> kept.value().authors().stream())
                        .anyMatch(entry.participant()::equals);
            case ToPilot pilot -> false;
        };
    }

    private boolean isThere(PledgedTo to) {
        return switch (to) {
            case ToIdea idea -> boards.shows(idea.board(), idea.idea());
            case ToPilot pilot -> true;
        };
    }
}
