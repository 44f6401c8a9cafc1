package no.samskap.privacy;

import java.util.ArrayList;
import java.util.List;
import no.samskap.people.Keepsakes;
import no.samskap.people.Self;
import no.samskap.protocol.MyData;
import no.samskap.protocol.MyData.ThingKind;
import org.springframework.stereotype.Component;

/** Which version of the information people were told. */
@Component
class InformationKeepsakes implements Keepsakes {
    private final InformationShelf shelf;

    InformationKeepsakes(InformationShelf shelf) {
        this.shelf = shelf;
    }

    @Override
    public List<MyData.Thing> of(Self self) {
        List<MyData.Thing> things = new ArrayList<>();
        self.pseudonyms().forEach((challenge, me) -> {
            InformationShelf.Told told = shelf.told(challenge, me);
            if (told != null) {
                things.add(new MyData.Thing(
                        ThingKind.INFORMATION, challenge, told.at(), null, Integer.toString(told.version())));
            }
        });
        return things;
    }

    @Override
    public void letGo(Self self) {
        self.pseudonyms().forEach(shelf::forget);
    }
}
