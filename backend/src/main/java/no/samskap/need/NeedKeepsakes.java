package no.samskap.need;

import java.util.ArrayList;
import java.util.List;
import no.samskap.keeping.Kept;
import no.samskap.people.Keepsakes;
import no.samskap.people.Self;
import no.samskap.protocol.MyData;
import no.samskap.protocol.MyData.ThingKind;
import no.samskap.protocol.Needs.WorryAnswer;
import org.springframework.stereotype.Component;

/** The cards that people laid, which go with them, and the answers that they gave to worries in office, which stay. */
@Component
class NeedKeepsakes implements Keepsakes {
    private final NeedShelf shelf;

    NeedKeepsakes(NeedShelf shelf) {
        this.shelf = shelf;
    }

    @Override
    public List<MyData.Thing> of(Self self) {
        List<MyData.Thing> things = new ArrayList<>();
        self.pseudonyms().forEach((challenge, me) -> {
            for (Kept<NeedCard> kept : shelf.of(challenge)) {
                NeedCard card = kept.value();
                if (card.isOf(me)) {
                    things.add(new MyData.Thing(
                            ThingKind.NEED, challenge, null, card.told().text(), kept.id()));
                }
                for (WorryAnswer answer : card.answers()) {
                    if (answer.by().equals(me)) {
                        things.add(
                                new MyData.Thing(ThingKind.ANSWER, challenge, answer.at(), answer.text(), kept.id()));
                    }
                }
            }
        });
        return things;
    }

    @Override
    public void letGo(Self self) {
        self.pseudonyms().forEach((challenge, me) -> {
            for (Kept<NeedCard> kept : shelf.of(challenge)) {
                if (kept.value().isOf(me)) {
                    shelf.cards().erase(challenge, kept.id());
                } else {
                    var unused = shelf.cards().change(kept.id(), card -> card.unlinkedFrom(me));
                }
            }
        });
    }
}
