package no.samskap.text;

import java.util.List;
import no.samskap.text.Section.Replaced;
import org.jspecify.annotations.Nullable;

/** The way of one change through another that was made to the same text: see {@link TextChange#over}. */
final class Crossing {
    private final Walk mine;
    private final Walk theirs;
    private final boolean first;
    private final Sections moved = new Sections();

    /** The section of mine whose text stands there already; a section may be under way for longer than its text. */
    private int written = -1;

    Crossing(List<Section> mine, List<Section> theirs, boolean first) {
        this.mine = new Walk(mine);
        this.theirs = new Walk(theirs);
        this.first = first;
    }

    TextChange moved() {
        while (mine.here() != null || theirs.here() != null) {
            if (theirs.here() instanceof Replaced change && theyGoFirst()) {
                moved.keep(change.left());
                passUnder(change);
            } else if (mine.here() instanceof Replaced change) {
                passToTheirNextWriting(change);
            } else {
                passTogether();
            }
        }
        return moved.change();
    }

    private boolean theyGoFirst() {
        if (!(mine.here() instanceof Replaced) || written == mine.index()) {
            return true;
        }
        return mine.isAtStart() && (theirs.rest() < mine.rest() || (theirs.rest() == mine.rest() && !first));
    }

    /** What they took away of the old text is passed; what I write within it is kept, what I take away is gone already. */
    private void passUnder(Replaced change) {
        int left = change.over();
        while (left > 0) {
            int piece = Math.min(mine.rest(), left);
            if (mine.here() instanceof Replaced own && written < mine.index() && mine.rest() <= piece) {
                write(0, own);
            }
            mine.pass(piece);
            left -= piece;
        }
        theirs.pass(change.over());
    }

    /** My section goes on to where they write next: what they left is taken away, what they took away is passed. */
    private void passToTheirNextWriting(Replaced own) {
        int left = mine.rest();
        int standing = 0;
        while (left > 0) {
            @Nullable Section section = theirs.here();
            if (section instanceof Section.Kept) {
                int piece = Math.min(left, theirs.rest());
                standing += piece;
                left -= piece;
                theirs.pass(piece);
            } else if (section instanceof Replaced gone && gone.insert().isEmpty() && gone.over() < left) {
                left -= gone.over();
                theirs.pass(gone.over());
            } else {
                break;
            }
        }
        write(standing, own);
        mine.pass(mine.rest() - left);
    }

    private void write(int standing, Replaced own) {
        moved.replace(standing, written < mine.index() ? own.insert() : "");
        written = mine.index();
    }

    private void passTogether() {
        int both = Math.min(mine.rest(), theirs.rest());
        moved.keep(both);
        mine.pass(both);
        theirs.pass(both);
    }
}
