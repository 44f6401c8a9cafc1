package no.samskap.notice;

import java.util.List;
import no.samskap.people.Keepsakes;
import no.samskap.people.Self;
import no.samskap.protocol.MyData;
import no.samskap.protocol.MyData.ThingKind;
import org.springframework.stereotype.Component;

/** What people were told and how they wish to be told: theirs alone, so all of it goes with them. */
@Component
class NoticeKeepsakes implements Keepsakes {
    private final Boxes boxes;

    NoticeKeepsakes(Boxes boxes) {
        this.boxes = boxes;
    }

    @Override
    public List<MyData.Thing> of(Self self) {
        return boxes.of(self.person().id()).told().stream()
                .map(told -> new MyData.Thing(
                        ThingKind.NOTICE, null, told.at(), null, told.subject().name() + " " + told.link()))
                .toList();
    }

    @Override
    public void letGo(Self self) {
        boxes.forget(self.person().id());
    }
}
