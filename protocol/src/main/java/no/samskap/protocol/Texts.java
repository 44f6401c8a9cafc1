package no.samskap.protocol;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Texts that many write at once: each idea may grow one. Lengths and places are in UTF-16 code units, as in a browser. */
public final class Texts {
    private Texts() {}

    /**
     * A step of a change along the text that it is made to, from its start to its end.
     *
     * @param over so much of the old text the step covers
     * @param insert what stands there instead, perhaps nothing; absent where the old text stays
     */
    public record TextPart(int over, @Nullable String insert) {}

    /**
     * A text as it is now. Those who write along take what the board tells after {@code version}.
     *
     * @param version how many changes have made it; 0 is the empty text
     * @param writers those who have written under their pseudonym
     * @param notes what is said of passages and not settled, in the order of the passages
     */
    public record IdeaText(IdeaId idea, int version, String text, List<ParticipantId> writers, List<TextNote> notes) {}

    /**
     * What somebody says of a passage.
     *
     * @param from where the passage begins now
     * @param to where it ends now
     * @param quote the passage when it was noted
     * @param suggestion what should stand there instead; absent for a remark
     * @param by its author's pseudonym; absent where nobody may know
     */
    public record TextNote(
            CommentId note,
            int from,
            int to,
            String quote,
            String text,
            @Nullable String suggestion,
            Instant at,
            @Nullable ParticipantId by) {}

    /** That an idea has a text, and how long it is. */
    public record TextHead(int version, int letters) {}
}
