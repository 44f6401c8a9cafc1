package no.samskap.notice;

import java.util.List;
import no.samskap.language.Language;
import no.samskap.people.Keepsakes;
import no.samskap.people.Self;
import no.samskap.protocol.MyData;
import no.samskap.protocol.MyData.ThingKind;
import org.springframework.stereotype.Component;

/** What a person was told, and how they wished to be told: theirs alone, and gone when they go. */
@Component
class NoticeKeepsakes implements Keepsakes {
    private final Boxes boxes;

    NoticeKeepsakes(Boxes boxes) {
        this.boxes = boxes;
    }

    @Override
    public List<MyData.Thing> of(Self self) {
        Box box = boxes.of(self.person().id());
        return box.told().stream()
                .map(told -> new MyData.Thing(
                        ThingKind.NOTICE,
                        null,
                        told.at(),
                        told.title() + ": "
                                + told.subject().sentence(Language.BOKMAL, told.phase()),
                        told.link()))
                .toList();
    }

    @Override
    public void letGo(Self self) {
        boxes.forget(self.person().id());
    }
}
