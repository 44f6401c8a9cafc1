package no.samskap.board;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import no.samskap.protocol.BoardCommand.AddNote;
import no.samskap.protocol.BoardCommand.SettleNote;
import no.samskap.protocol.BoardCommand.WriteText;
import no.samskap.protocol.BoardEvent.NoteAdded;
import no.samskap.protocol.BoardEvent.NoteSettled;
import no.samskap.protocol.BoardEvent.TextChanged;
import no.samskap.protocol.ParticipantId;
import no.samskap.protocol.RejectionCode;
import no.samskap.protocol.Texts;
import no.samskap.protocol.Texts.TextPart;
import no.samskap.rights.Judge;
import no.samskap.text.Manuscript;
import no.samskap.text.Note;
import no.samskap.text.Passage;
import no.samskap.text.TextChange;
import org.jspecify.annotations.Nullable;

/** What may happen with the texts that people write on ideas together. Pure, as {@link Rules} are, which ask here. */
final class Writing {
    private Writing() {}

    static Decision write(Board board, Idea idea, WriteText write, boolean unnamed) {
        if (idea.withheld()) {
            return Decision.refuse(RejectionCode.IDEA_WITHHELD, "idea");
        }
        List<TextChange> changes = write.changes().stream().map(TextChange::of).toList();
        return switch (board.text(idea.id()).fit(write.version(), changes)) {
            case Manuscript.Fitted.Fit fit ->
                new Decision.Say(
                        new TextChanged(
                                idea.id(),
                                board.text(idea.id()).version(),
                                write.client(),
                                fit.changes().stream().map(TextChange::parts).toList()),
                        unnamed,
                        false);
            case Manuscript.Fitted.OutOfReach ignored -> Decision.refuse(RejectionCode.TEXT_MOVED, "version");
            case Manuscript.Fitted.Unfit ignored -> Decision.refuse(RejectionCode.FIELD_INVALID, "changes");
            case Manuscript.Fitted.TooLong ignored -> Decision.refuse(RejectionCode.TEXT_FULL, "changes");
        };
    }

    static Decision note(Board board, Idea idea, AddNote add, boolean unnamed) {
        Manuscript text = board.text(idea.id());
        if (board.comments().contains(add.note())) {
            return Decision.refuse(RejectionCode.COMMENT_EXISTS, "note");
        }
        if (text.notes().size() >= Manuscript.MOST_NOTES) {
            return Decision.refuse(RejectionCode.BOARD_FULL);
        }
        if (idea.withheld()) {
            return Decision.refuse(RejectionCode.IDEA_WITHHELD, "idea");
        }
        return text.passage(add.version(), add.from(), add.to())
                .<Decision>map(passage -> new Decision.Say(
                        new NoteAdded(
                                idea.id(),
                                add.note(),
                                text.version(),
                                passage.from(),
                                passage.to(),
                                text.text().substring(passage.from(), passage.to()),
                                add.text(),
                                add.suggestion()),
                        unnamed,
                        false))
                .orElseGet(() -> Decision.refuse(RejectionCode.TEXT_MOVED, "version"));
    }

    /** What somebody could write they may also accept; what is said of a text is dismissed by whom it concerns. */
    static Decision settle(Board board, Idea idea, SettleNote settle, Actor actor, boolean unnamed) {
        Manuscript text = board.text(idea.id());
        @Nullable Note note = text.notes().get(settle.note());
        if (note == null) {
            return Decision.refuse(RejectionCode.NOTE_UNKNOWN, "note");
        }
        boolean own = idea.by().equals(actor.participant()) || note.by().equals(actor.participant());
        if (!Judge.holds(BoardAct.of(settle).right(), actor.standing(own))) {
            return Decision.refuse(RejectionCode.NOT_ALLOWED);
        }
        boolean hidden = unnamed || (note.anonymous() && note.by().equals(actor.participant()));
        @Nullable String suggestion = note.suggestion();
        if (!settle.accept() || suggestion == null) {
            return say(new NoteSettled(idea.id(), note.id(), settle.accept(), text.version(), null), hidden);
        }
        if (text.text().length() + suggestion.length() > Manuscript.LONGEST) {
            return Decision.refuse(RejectionCode.TEXT_FULL, "note");
        }
        return say(
                new NoteSettled(idea.id(), note.id(), true, text.version(), written(text, note, suggestion)), hidden);
    }

    private static List<TextPart> written(Manuscript text, Note note, String suggestion) {
        List<TextPart> parts = new ArrayList<>();
        parts.add(new TextPart(note.passage().from(), null));
        parts.add(new TextPart(note.passage().to() - note.passage().from(), suggestion));
        parts.add(new TextPart(text.text().length() - note.passage().to(), null));
        return TextChange.of(parts).parts();
    }

    /** A note as the board keeps it. */
    static Note note(NoteAdded added, Instant at, ParticipantId by, boolean anonymous) {
        return new Note(
                added.note(),
                new Passage(added.from(), added.to()),
                added.quote(),
                added.text(),
                added.suggestion(),
                at,
                by,
                anonymous);
    }

    /** A text after a note on it was settled. */
    static Manuscript settled(Manuscript text, NoteSettled settled) {
        Manuscript without = text.without(settled.note());
        @Nullable List<TextPart> change = settled.change();
        return change == null ? without : without.written(List.of(TextChange.of(change)), null);
    }

    /** A text as its viewers may know it. */
    static Texts.IdeaText shown(Idea idea, Manuscript text) {
        return new Texts.IdeaText(
                idea.id(),
                text.version(),
                text.text(),
                text.writers().stream()
                        .sorted(Comparator.comparing(ParticipantId::value))
                        .toList(),
                text.notes().values().stream()
                        .sorted(Comparator.comparingInt(
                                        (Note note) -> note.passage().from())
                                .thenComparing(Note::at))
                        .map(note -> new Texts.TextNote(
                                note.id(),
                                note.passage().from(),
                                note.passage().to(),
                                note.quote(),
                                note.text(),
                                note.suggestion(),
                                note.at(),
                                note.anonymous() ? null : note.by()))
                        .toList());
    }

    private static Decision say(NoteSettled settled, boolean hidden) {
        return new Decision.Say(settled, hidden, false);
    }
}
