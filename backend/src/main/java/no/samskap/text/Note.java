package no.samskap.text;

import java.time.Instant;
import java.util.List;
import no.samskap.protocol.CommentId;
import no.samskap.protocol.ParticipantId;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says of a passage. It follows its passage as the text changes, and stays where the passage was when that is
 * taken away.
 *
 * @param quote the passage when it was noted
 * @param suggestion what should stand there instead; null for a remark
 */
public record Note(
        CommentId id,
        Passage passage,
        String quote,
        String text,
        @Nullable String suggestion,
        Instant at,
        ParticipantId by,
        boolean anonymous) {

    Note moved(List<TextChange> changes) {
        return new Note(id, passage.after(changes), quote, text, suggestion, at, by, anonymous);
    }
}
