package no.samskap.board;

import java.time.Duration;
import java.util.Map;
import no.samskap.protocol.BoardEvent;
import no.samskap.protocol.IdeaId;
import no.samskap.protocol.RejectionCode;
import no.samskap.protocol.RoundId;
import no.samskap.protocol.Stance;
import org.jspecify.annotations.Nullable;

/** What a board makes of a command. */
sealed interface Decision {
    /**
     * It happens, and the viewers are told.
     *
     * @param anonymous whether the viewers may not know who did it
     * @param withheld whether the viewers may not know what it was
     */
    record Say(BoardEvent event, boolean anonymous, boolean withheld) implements Decision {}

    /** A hidden idea is shown again, as its author's. */
    record Restore(Idea idea) implements Decision {}

    /** It is weighed, and the viewers are told nothing yet. */
    record Weigh(IdeaId idea, Stance stance) implements Decision {}

    /**
     * A ballot goes in the urn, and the viewers are told nothing.
     *
     * @param code the one-time code that it must be good by; null in a round without codes
     */
    record Cast(
            RoundId round,
            Map<IdeaId, Integer> ballot,
            @Nullable String code) implements Decision {}

    /** The round is closed and counted, and the viewers are told the result. */
    record Count(Round.Open round) implements Decision {}

    /** It does not happen yet: the person has written as much as they may in so short a time. */
    record Wait(Duration left) implements Decision {}

    /**
     * It does not happen.
     *
     * @param field the command's field that is the reason, where there is one
     */
    record Refuse(RejectionCode code, @Nullable String field) implements Decision {}

    static Decision refuse(RejectionCode code) {
        return new Refuse(code, null);
    }

    /** @param field the command's field that is the reason, where there is one */
    static Decision refuse(RejectionCode code, @Nullable String field) {
        return new Refuse(code, field);
    }
}
