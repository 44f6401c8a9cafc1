package no.samskap.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.samskap.protocol.CommentId;
import no.samskap.protocol.ParticipantId;
import org.jspecify.annotations.Nullable;
import org.pcollections.Empty;
import org.pcollections.PMap;
import org.pcollections.PSet;
import org.pcollections.PVector;

/**
 * A text as its changes have made it. Immutable.
 *
 * @param version how many changes have made it; 0 is the empty text
 * @param recent the last changes, the newest last: as far behind as a writer may be
 * @param writers those who have written under their pseudonym
 * @param notes what is said of passages and not settled
 */
public record Manuscript(
        int version,
        String text,
        PVector<TextChange> recent,
        PSet<ParticipantId> writers,
        PMap<CommentId, Note> notes) {
    /** Two dozen pages. */
    public static final int LONGEST = 60_000;

    /** A writer who is further behind catches up before the next change; a minute of twenty people's typing. */
    static final int MOST_RECENT = 500;

    /** On one text, unsettled. */
    public static final int MOST_NOTES = 200;

    /** The text that nobody has written on. */
    public static final Manuscript EMPTY = new Manuscript(0, "", Empty.vector(), Empty.set(), Empty.map());

    /** What becomes of changes that somebody made to an earlier version. */
    public sealed interface Fitted {
        /** The same changes as they are to be made to the text as it is now. */
        record Fit(List<TextChange> changes) implements Fitted {}

        /** The version is one that is not there yet, or too far back. */
        record OutOfReach() implements Fitted {}

        /** The changes are not changes to that version, or would leave half a character. */
        record Unfit() implements Fitted {}

        /** The text would be longer than {@value #LONGEST}. */
        record TooLong() implements Fitted {}
    }

    /**
     * Moves changes that were made, one after the other, to the text as it was at {@code madeTo} over all that has been
     * made of it since.
     */
    public Fitted fit(int madeTo, List<TextChange> changes) {
        int behind = version - madeTo;
        if (behind < 0 || behind > recent.size()) {
            return new Fitted.OutOfReach();
        }
        if (!followOneAnother(changes, lengthAt(behind))) {
            return new Fitted.Unfit();
        }
        List<TextChange> fitted = new ArrayList<>(changes);
        for (TextChange made : recent.subList(recent.size() - behind, recent.size())) {
            TextChange other = made;
            for (int i = 0; i < fitted.size(); i++) {
                TextChange mine = fitted.get(i);
                fitted.set(i, mine.over(other, false));
                other = other.over(mine, true);
            }
        }
        String after = made(fitted);
        if (after.length() > LONGEST) {
            return new Fitted.TooLong();
        }
        return isWhole(after) ? new Fitted.Fit(fitted) : new Fitted.Unfit();
    }

    /** Where a passage of an earlier version is now; empty where it is none, or is gone. */
    public Optional<Passage> passage(int readIn, int from, int to) {
        int behind = version - readIn;
        if (behind < 0 || behind > recent.size() || from < 0 || from >= to || to > lengthAt(behind)) {
            return Optional.empty();
        }
        Passage passage = new Passage(from, to).after(recent.subList(recent.size() - behind, recent.size()));
        return passage.isEmpty() ? Optional.empty() : Optional.of(passage);
    }

    /** The manuscript after changes that fit it; {@code by} where it is known. */
    public Manuscript written(List<TextChange> changes, @Nullable ParticipantId by) {
        PVector<TextChange> kept = recent.plusAll(changes);
        while (kept.size() > MOST_RECENT) {
            kept = kept.minus(0);
        }
        PMap<CommentId, Note> moved = notes;
        for (Note note : notes.values()) {
            moved = moved.plus(note.id(), note.moved(changes));
        }
        return new Manuscript(
                version + changes.size(), made(changes), kept, by == null ? writers : writers.plus(by), moved);
    }

    /** The manuscript with one more note, or with a note as it is now. */
    public Manuscript with(Note note) {
        return new Manuscript(version, text, recent, writers, notes.plus(note.id(), note));
    }

    /** The manuscript after a note was settled. */
    public Manuscript without(CommentId note) {
        return new Manuscript(version, text, recent, writers, notes.minus(note));
    }

    private long lengthAt(int behind) {
        return behind == 0 ? text.length() : recent.get(recent.size() - behind).before();
    }

    private String made(List<TextChange> changes) {
        String made = text;
        for (TextChange change : changes) {
            made = change.applyTo(made);
        }
        return made;
    }

    private static boolean followOneAnother(List<TextChange> changes, long length) {
        long expected = length;
        for (TextChange change : changes) {
            if (change.before() != expected) {
                return false;
            }
            expected = change.after();
        }
        return true;
    }

    /** Whether no character stands there by half: a change that cuts one in two is nobody's typing. */
    private static boolean isWhole(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (!Character.isHighSurrogate(text.charAt(i))
                        || i + 1 == text.length()
                        || !Character.isLowSurrogate(text.charAt(i + 1))) {
                    return false;
                }
                i++;
            }
        }
        return true;
    }
}
