package no.samskap.board;

import java.util.Collection;
import no.samskap.anonymity.Anonymity;
import no.samskap.protocol.Stance;

/** How many stand where on one idea. */
record Tally(int agree, int disagree, int pass) {
    static final Tally EMPTY = new Tally(0, 0, 0);

    /** Fewer people than this could be told apart. */
    static final int FEWEST_SHOWN = Anonymity.FEWEST;

    /** Of standing stances. */
    static Tally of(Collection<Stance> stances) {
        Tally sum = EMPTY;
        for (Stance stance : stances) {
            sum = sum.plus(stance);
        }
        return sum;
    }

    Tally plus(Stance stance) {
        return changed(stance, 1);
    }

    Tally minus(Stance stance) {
        return changed(stance, -1);
    }

    /** Whether so many have taken a stance that the count may be told. */
    boolean mayBeShown() {
        return agree + disagree + pass >= FEWEST_SHOWN;
    }

    private Tally changed(Stance stance, int by) {
        return switch (stance) {
            case AGREE -> new Tally(agree + by, disagree, pass);
            case DISAGREE -> new Tally(agree, disagree + by, pass);
            case PASS -> new Tally(agree, disagree, pass + by);
            case NONE -> this;
        };
    }
}
