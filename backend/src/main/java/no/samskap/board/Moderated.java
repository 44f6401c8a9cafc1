package no.samskap.board;

import java.util.Collection;
import java.util.List;
import no.samskap.protocol.BoardEvent;
import no.samskap.protocol.BoardEvent.Attached;
import no.samskap.protocol.BoardEvent.CommentAdded;
import no.samskap.protocol.BoardEvent.CommentRestored;
import no.samskap.protocol.BoardEvent.IdeaAdded;
import no.samskap.protocol.BoardEvent.IdeaEdited;
import no.samskap.protocol.BoardEvent.IdeaMarked;
import no.samskap.protocol.BoardEvent.IdeaMoved;
import no.samskap.protocol.BoardEvent.IdeaRevealed;
import no.samskap.protocol.BoardEvent.NoteAdded;
import no.samskap.protocol.BoardEvent.NoteSettled;
import no.samskap.protocol.BoardEvent.Reacted;
import no.samskap.protocol.BoardEvent.TallyChanged;
import no.samskap.protocol.BoardEvent.TextChanged;
import no.samskap.protocol.CommentId;
import no.samskap.protocol.IdeaId;
import no.samskap.protocol.Snapshot;
import org.jspecify.annotations.Nullable;
import org.pcollections.Empty;
import org.pcollections.PSet;

/**
 * What those who moderate have hidden. While it is, nothing that was ever said of it is told again, not to who reads the
 * board's events from the beginning either; an idea that its author takes away while it is hidden stays here.
 */
record Moderated(PSet<IdeaId> ideas, PSet<CommentId> comments) {
    static final Moderated NONE = new Moderated(Empty.set(), Empty.set());

    static Moderated of(Collection<IdeaId> ideas, Collection<CommentId> comments) {
        return new Moderated(NONE.ideas.plusAll(ideas), NONE.comments.plusAll(comments));
    }

    boolean hides(IdeaId idea) {
        return ideas.contains(idea);
    }

    boolean hides(CommentId comment) {
        return comments.contains(comment);
    }

    /** Whether viewers may only know that something happened. */
    boolean hides(BoardEvent event) {
        if (ideas.isEmpty() && comments.isEmpty()) {
            return false;
        }
        return switch (event) {
            case IdeaAdded it -> hides(it.idea());
            case IdeaEdited it -> hides(it.idea());
            case IdeaMoved it -> hides(it.idea());
            case IdeaRevealed it -> hides(it.idea());
            case TallyChanged it -> hides(it.idea());
            case TextChanged it -> hides(it.idea());
            case NoteAdded it -> hides(it.idea());
            case NoteSettled it -> hides(it.idea());
            case Attached it -> hides(it.idea());
            case Reacted it -> hides(it.idea());
            case IdeaMarked it -> hides(it.idea());
            case CommentAdded it -> hides(it.idea()) || hides(it.comment());
            case CommentRestored it -> hides(it.idea()) || hides(it.comment().comment());
            default -> false;
        };
    }

    /** The event without comments that are hidden by now. */
    BoardEvent told(BoardEvent event) {
        return event instanceof IdeaRevealed it && !comments.isEmpty()
                ? it.with(it.text(), shown(it.comments()), shown(it.extras()))
                : event;
    }

    private List<Snapshot.Comment> shown(List<Snapshot.Comment> all) {
        return all.stream().filter(comment -> !hides(comment.comment())).toList();
    }

    private Snapshot.@Nullable Extras shown(Snapshot.@Nullable Extras extras) {
        return extras == null
                ? null
                : extras.with(
                        extras.attachments(),
                        extras.merged().stream().map(this::shown).toList());
    }

    private Snapshot.Idea shown(Snapshot.Idea it) {
        return it.with(it.text(), it.by(), shown(it.comments()), shown(it.extras()));
    }

    Moderated with(IdeaId idea) {
        return new Moderated(ideas.plus(idea), comments);
    }

    Moderated without(IdeaId idea) {
        return new Moderated(ideas.minus(idea), comments);
    }

    Moderated with(CommentId comment) {
        return new Moderated(ideas, comments.plus(comment));
    }

    Moderated without(CommentId comment) {
        return new Moderated(ideas, comments.minus(comment));
    }
}
