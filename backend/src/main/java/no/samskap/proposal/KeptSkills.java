package no.samskap.proposal;

import java.util.List;
import no.samskap.protocol.ParticipantId;

/** What one person has said that they can, in one challenge. */
record KeptSkills(ParticipantId participant, List<String> skills) {
    @Override
    public String toString() {
        return "(somebody's skills)";
    }
}
