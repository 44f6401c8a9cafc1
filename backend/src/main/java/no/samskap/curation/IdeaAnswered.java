package no.samskap.curation;

import no.samskap.protocol.BoardId;
import no.samskap.protocol.ChallengeId;
import no.samskap.protocol.IdeaId;
import no.samskap.protocol.ParticipantId;
import org.jspecify.annotations.Nullable;

/**
 * An idea got an answer, or another one, durably. Published as an application event on the node where it was given.
 *
 * @param author as the board shows them; null where they wrote without their name
 */
public record IdeaAnswered(
        ChallengeId challenge,
        BoardId board,
        IdeaId idea,
        int version,
        @Nullable ParticipantId author,
        ParticipantId by) {}
