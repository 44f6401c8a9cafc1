package no.samskap.proposal;

import java.util.ArrayList;
import java.util.List;
import no.samskap.keeping.Kept;
import no.samskap.people.Keepsakes;
import no.samskap.people.Self;
import no.samskap.protocol.ChallengeId;
import no.samskap.protocol.MyData;
import no.samskap.protocol.MyData.ThingKind;
import no.samskap.protocol.ParticipantId;
import org.springframework.stereotype.Component;

/**
 * What people wrote of proposals, pledged and said that they can. A proposal that somebody else writes too stays without them;
 * all else goes with them.
 */
@Component
class ProposalKeepsakes implements Keepsakes {
    private final ProposalShelf shelf;

    ProposalKeepsakes(ProposalShelf shelf) {
        this.shelf = shelf;
    }

    @Override
    public List<MyData.Thing> of(Self self) {
        List<MyData.Thing> things = new ArrayList<>();
        self.pseudonyms().forEach((challenge, me) -> {
            for (Kept<KeptProposal> kept : shelf.proposals().of(List.of(challenge))) {
                KeptProposal proposal = kept.value();
                if (proposal.authors().contains(me) || me.equals(proposal.by())) {
                    things.add(new MyData.Thing(
                            ThingKind.PROPOSAL,
                            challenge,
                            proposal.at(),
                            proposal.words().firstStep(),
                            proposal.idea().idea().value()));
                }
            }
            pledges(challenge, me)
                    .forEach(kept -> things.add(new MyData.Thing(
                            ThingKind.PLEDGE,
                            challenge,
                            kept.value().deeds().getFirst().at(),
                            kept.value().text(),
                            kept.id())));
            shelf.skills()
                    .find(ProposalShelf.id(challenge, me))
                    .ifPresent(kept -> things.add(new MyData.Thing(
                            ThingKind.SKILLS,
                            challenge,
                            null,
                            String.join(", ", kept.value().skills()),
                            null)));
        });
        return things;
    }

    @Override
    public void letGo(Self self) {
        self.pseudonyms().forEach((challenge, me) -> {
            for (Kept<KeptProposal> kept : shelf.proposals().of(List.of(challenge))) {
                if (kept.value().authors().equals(List.of(me))) {
                    shelf.proposals().erase(challenge, kept.id());
                } else {
                    var unused = shelf.proposals().change(kept.id(), there -> there.without(me));
                }
            }
            pledges(challenge, me).forEach(kept -> shelf.pledges().erase(challenge, kept.id()));
            shelf.skills().erase(challenge, ProposalShelf.id(challenge, me));
        });
    }

    private List<Kept<KeptPledge>> pledges(ChallengeId challenge, ParticipantId me) {
        return shelf.pledges().of(List.of(challenge)).stream()
                .filter(kept -> kept.value().by().equals(me))
                .toList();
    }
}
