package no.samskap.challenge;

import java.util.Map;
import java.util.TreeMap;
import no.samskap.protocol.Journey.FrameAct;
import no.samskap.rights.Right;

/** The frame's rights, for the table of all. */
public final class FrameRights {
    private FrameRights() {}

    public static Map<String, Right> all() {
        Map<String, Right> rights = new TreeMap<>();
        for (FrameAct act : FrameAct.values()) {
            rights.put(act.name(), Rights.of(act));
        }
        return rights;
    }
}
