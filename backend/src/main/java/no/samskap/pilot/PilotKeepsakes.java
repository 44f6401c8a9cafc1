package no.samskap.pilot;

import java.util.ArrayList;
import java.util.List;
import no.samskap.people.Keepsakes;
import no.samskap.people.Self;
import no.samskap.protocol.MyData;
import no.samskap.protocol.MyData.ThingKind;
import no.samskap.protocol.Pilots.LogEntry;
import no.samskap.protocol.Pilots.UnionView;
import org.springframework.stereotype.Component;

/** What people wrote in pilots' logs, which goes with them, but for what was measured; and union views, given in office. */
@Component
class PilotKeepsakes implements Keepsakes {
    private static final String NOBODY = "erased";

    private final PilotShelf shelf;
    private final Album album;

    PilotKeepsakes(PilotShelf shelf, Album album) {
        this.shelf = shelf;
        this.album = album;
    }

    @Override
    public List<MyData.Thing> of(Self self) {
        List<MyData.Thing> things = new ArrayList<>();
        self.pseudonyms().forEach((challenge, me) -> {
            for (KeptPilot pilot : shelf.of(List.of(challenge))) {
                for (LogEntry entry : pilot.log()) {
                    if (me.equals(entry.by())) {
                        things.add(new MyData.Thing(
                                ThingKind.PILOT_LOG,
                                challenge,
                                entry.at(),
                                entry.text(),
                                pilot.plan().title()));
                    }
                }
                for (UnionView view : pilot.views()) {
                    if (me.equals(view.by())) {
                        things.add(new MyData.Thing(
                                ThingKind.VIEW,
                                challenge,
                                view.at(),
                                view.text(),
                                pilot.plan().title()));
                    }
                }
            }
        });
        return things;
    }

    @Override
    public void letGo(Self self) {
        self.pseudonyms().forEach((challenge, me) -> {
            for (KeptPilot pilot : shelf.of(List.of(challenge))) {
                for (int place = 0; place < pilot.log().size(); place++) {
                    if (me.equals(pilot.log().get(place).by())) {
                        pilot.log().get(place).pictures().forEach(picture -> album.remove(picture.picture()));
                        var unused = shelf.takeAway(pilot.id(), place, me.value(), GONE, NOBODY);
                    }
                }
            }
        });
    }
}
