package no.samskap.curation;

import no.samskap.protocol.BoardId;
import no.samskap.protocol.ChallengeId;
import no.samskap.protocol.IdeaId;
import no.samskap.protocol.ParticipantId;

/** Whose answer to which idea. An idea's id comes last, since only it may hold any sign. */
record AnswerKey(ChallengeId challenge, BoardId board, ParticipantId by, IdeaId idea) {
    String stored() {
        return challenge.value() + "/" + board.value() + "/" + by.value() + "/" + idea.value();
    }

    static AnswerKey read(String stored) {
        String[] parts = stored.split("/", 4);
        return new AnswerKey(
                new ChallengeId(parts[0]), new BoardId(parts[1]), new ParticipantId(parts[2]), new IdeaId(parts[3]));
    }
}
