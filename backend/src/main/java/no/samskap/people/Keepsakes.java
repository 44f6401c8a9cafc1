package no.samskap.people;

import java.util.List;
import no.samskap.protocol.MyData;

/**
 * What a feature keeps of people under their pseudonyms: it tells a person all of it, and lets go of it when asked to. A
 * feature that keeps something of people has one.
 */
public interface Keepsakes {
    /** Stands where somebody's words stood. */
    String GONE = "[slettet]";

    /** All that is kept of the person, and nothing of anybody else. */
    List<MyData.Thing> of(Self self);

    /**
     * Lets go of what the person wrote, and of what leads to them. What was done in office stays, without a name: that is
     * other people's to know. May be repeated, and is where it throws.
     */
    void letGo(Self self);
}
