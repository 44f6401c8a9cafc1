package no.samskap.need;

import java.util.ArrayList;
import java.util.List;
import no.samskap.keeping.Kept;
import no.samskap.people.Keepsakes;
import no.samskap.people.Self;
import no.samskap.protocol.MyData;
import no.samskap.protocol.MyData.ThingKind;
import org.springframework.stereotype.Component;

/** The cards that people laid with their name, which go with them. Of one without a name nobody knows whose it is. */
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
                if (kept.value().isOf(me)) {
                    things.add(new MyData.Thing(
                            ThingKind.NEED, challenge, null, kept.value().told().text(), kept.id()));
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
                    var unused = shelf.cards().remove(challenge, kept);
                }
            }
        });
    }
}
