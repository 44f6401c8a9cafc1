package no.samskap.proposal;

import java.util.ArrayList;
import java.util.List;
import no.samskap.keeping.Kept;
import no.samskap.people.Keepsakes;
import no.samskap.people.Self;
import no.samskap.protocol.MyData;
import no.samskap.protocol.MyData.ThingKind;
import org.springframework.stereotype.Component;

/** What people pledged and said that they can, which goes with them. A proposal is many people's, and stays. */
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
            for (Kept<KeptPledge> kept : shelf.pledges().of(List.of(challenge))) {
                if (kept.value().by().equals(me)) {
                    things.add(new MyData.Thing(
                            ThingKind.PLEDGE,
                            challenge,
                            null,
                            kept.value().text(),
                            kept.value().state().name()));
                }
            }
            shelf.skills()
                    .find(ProposalShelf.id(challenge, me))
                    .map(kept -> new MyData.Thing(
                            ThingKind.SKILLS,
                            challenge,
                            null,
                            String.join(", ", kept.value().skills()),
                            null))
                    .ifPresent(things::add);
        });
        return things;
    }

    @Override
    public void letGo(Self self) {
        self.pseudonyms().forEach((challenge, me) -> {
            for (Kept<KeptPledge> kept : shelf.pledges().of(List.of(challenge))) {
                if (kept.value().by().equals(me)) {
                    var unused = shelf.pledges().remove(challenge, kept);
                }
            }
            shelf.skills()
                    .find(ProposalShelf.id(challenge, me))
                    .ifPresent(kept -> shelf.skills().remove(challenge, kept));
        });
    }
}
