package no.samskap.protocol;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What every event on the wire carries beside its own fields.
 *
 * @param seq the event's place in its board's order, from 1 without gaps
 * @param at when it was accepted; absent where the moment would tell something
 * @param by who did it, by pseudonym; absent where nobody may know, and where nobody did
 */
public record EventHead(
        long seq, @Nullable Instant at, @Nullable ParticipantId by) {}
