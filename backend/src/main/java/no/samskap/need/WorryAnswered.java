package no.samskap.need;

import no.samskap.protocol.ChallengeId;
import no.samskap.protocol.ParticipantId;
import org.jspecify.annotations.Nullable;

/**
 * A worry was answered, durably. Published as an application event on the node where it was done.
 *
 * @param writer whose worry it is; null where it was laid without a name
 * @param answers how many answers it has by now
 */
public record WorryAnswered(
        ChallengeId challenge, String need, @Nullable ParticipantId writer, ParticipantId by, int answers) {
    @Override
    public String toString() {
        return "(a worry was answered)";
    }
}
