package no.samskap.board;

import java.time.Instant;
import no.samskap.protocol.CommentId;
import no.samskap.protocol.ParticipantId;
import no.samskap.protocol.Side;
import org.jspecify.annotations.Nullable;

/**
 * A comment on an idea.
 *
 * @param anonymous whether viewers may not know {@code by}
 * @param hidden whether those who moderate have hidden it
 */
record Comment(
        CommentId id,
        String text,
        @Nullable Side side,
        Instant at,
        ParticipantId by,
        boolean anonymous,
        boolean hidden) {
    Comment hidden(boolean now) {
        return new Comment(id, text, side, at, by, anonymous, now);
    }
}
