package no.samskap.board;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.samskap.protocol.CommentId;
import no.samskap.protocol.IdeaId;
import no.samskap.protocol.ParticipantId;
import no.samskap.protocol.Texts.TextPart;
import no.samskap.text.Manuscript;
import no.samskap.text.Note;
import no.samskap.text.TextChange;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.TreePVector;

/** A text in the form in which snapshots keep it. */
record FrozenText(
        IdeaId idea,
        int version,
        String text,
        List<List<TextPart>> recent,
        List<ParticipantId> writers,
        List<Note> notes) {

    static FrozenText of(IdeaId idea, Manuscript text) {
        return new FrozenText(
                idea,
                text.version(),
                text.text(),
                text.recent().stream().map(TextChange::parts).toList(),
                List.copyOf(text.writers()),
                List.copyOf(text.notes().values()));
    }

    Manuscript thaw() {
        Map<CommentId, Note> byId = new HashMap<>();
        notes.forEach(note -> byId.put(note.id(), note));
        return new Manuscript(
                version,
                text,
                TreePVector.from(recent.stream().map(TextChange::of).toList()),
                HashTreePSet.from(writers),
                HashTreePMap.from(byId));
    }
}
