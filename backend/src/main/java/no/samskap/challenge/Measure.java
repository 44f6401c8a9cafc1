package no.samskap.challenge;

import java.time.Instant;
import no.samskap.protocol.Moderation;
import no.samskap.protocol.Moderation.MeasureKind;
import no.samskap.protocol.ParticipantId;
import no.samskap.protocol.Role;
import org.jspecify.annotations.Nullable;

/**
 * What was done to a person, as it is kept.
 *
 * @param unnamed whether the person was found by something written without a name: then those who moderate are not told who
 * @param until when it ends by itself
 * @param lifted why it was lifted
 */
record Measure(
        String id,
        MeasureKind kind,
        ParticipantId of,
        boolean unnamed,
        String reason,
        Role role,
        Instant at,
        @Nullable Instant until,
        @Nullable String lifted) {
    boolean stands(Instant now) {
        return lifted == null && (until == null || now.isBefore(until));
    }

    Measure liftedFor(String why) {
        return new Measure(id, kind, of, unnamed, reason, role, at, until, why);
    }

    /** As it is told. */
    Moderation.TakenMeasure told(boolean whose, Instant now, Moderation.@Nullable Appeal appeal) {
        return new Moderation.TakenMeasure(
                id, kind, whose && !unnamed ? of : null, reason, role, at, until, stands(now), lifted, appeal);
    }

    @Override
    public String toString() {
        return "(a measure)";
    }
}
