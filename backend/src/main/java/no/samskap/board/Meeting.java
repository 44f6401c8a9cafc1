package no.samskap.board;

import java.time.Duration;
import java.time.Instant;
import no.samskap.protocol.BoardEvent.AnonymitySet;
import no.samskap.protocol.BoardEvent.LayoutLocked;
import no.samskap.protocol.BoardEvent.NamesSet;
import no.samskap.protocol.BoardEvent.Revealed;
import no.samskap.protocol.BoardEvent.SilentWritingSet;
import no.samskap.protocol.BoardEvent.Spotlit;
import no.samskap.protocol.BoardEvent.Steered;
import no.samskap.protocol.BoardEvent.TimerSet;
import no.samskap.protocol.IdeaId;
import org.jspecify.annotations.Nullable;

/**
 * How the meeting at a board is run, as those who facilitate have set it.
 *
 * @param timer the countdown that was started last and not stopped; it may be over
 * @param locked whether only those who facilitate move ideas
 * @param silent whether new ideas are withheld from all but their authors
 * @param anonymous whether what is done now is without names
 * @param namesHidden whether viewers are told nobody's name
 * @param spotlight the idea that everybody is pointed to
 */
record Meeting(
        @Nullable Timer timer,
        boolean locked,
        boolean silent,
        boolean anonymous,
        boolean namesHidden,
        @Nullable IdeaId spotlight) {

    static final Meeting OPEN = new Meeting(null, false, false, false, false, null);

    /** A countdown of so many seconds. */
    record Timer(int seconds, Instant startedAt) {
        /** What is left of it: never more than it was, whatever the clock has done since, and zero when it is over. */
        Duration remaining(Instant now) {
            long whole = seconds * 1_000L;
            return Duration.ofMillis(
                    Math.clamp(whole - Duration.between(startedAt, now).toMillis(), 0, whole));
        }
    }

    /** The meeting after one more event, which came at {@code at}. */
    Meeting after(Steered event, Instant at) {
        return switch (event) {
            case TimerSet set -> withTimer(set.seconds() == null ? null : new Timer(set.seconds(), at));
            case LayoutLocked lock -> new Meeting(timer, lock.on(), silent, anonymous, namesHidden, spotlight);
            case SilentWritingSet set -> withSilence(set.on());
            case Revealed ignored -> withSilence(false);
            case AnonymitySet set -> new Meeting(timer, locked, silent, set.on(), namesHidden, spotlight);
            case NamesSet set -> new Meeting(timer, locked, silent, anonymous, !set.shown(), spotlight);
            case Spotlit spotlit -> new Meeting(timer, locked, silent, anonymous, namesHidden, spotlit.idea());
        };
    }

    /** The meeting after an idea has gone. */
    Meeting without(IdeaId gone) {
        return gone.equals(spotlight) ? new Meeting(timer, locked, silent, anonymous, namesHidden, null) : this;
    }

    private Meeting withTimer(@Nullable Timer newTimer) {
        return new Meeting(newTimer, locked, silent, anonymous, namesHidden, spotlight);
    }

    private Meeting withSilence(boolean newSilent) {
        return new Meeting(timer, locked, newSilent, anonymous, namesHidden, spotlight);
    }
}
