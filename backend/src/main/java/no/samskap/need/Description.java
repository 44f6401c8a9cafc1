package no.samskap.need;

import java.time.Instant;
import java.util.List;
import no.samskap.protocol.Needs.Checklist;
import no.samskap.protocol.Needs.NeedDescription;
import no.samskap.protocol.ParticipantId;
import org.jspecify.annotations.Nullable;

/** The description of a challenge's need as it is kept. */
record Description(
        String situation,
        String who,
        String need,
        String effect,
        String frame,
        List<String> needs,
        Checklist checklist,
        @Nullable ParticipantId by,
        @Nullable Instant at) {
    static final Description NONE =
            new Description("", "", "", "", "", List.of(), new Checklist(false, false, false), null, null);

    Description by(ParticipantId writer, Instant moment) {
        return new Description(situation, who, need, effect, frame, needs, checklist, writer, moment);
    }

    NeedDescription shown(long version) {
        boolean open = checklist.namesNoSolution() && checklist.namesNoProduct() && checklist.leavesSeveralWays();
        return new NeedDescription(
                version, situation, who, need, effect, frame, needs, checklist, version > 0 && open, by, at);
    }

    @Override
    public String toString() {
        return "(a description)";
    }
}
