package no.samskap.curation;

import java.time.Instant;
import no.samskap.protocol.ChallengeId;
import no.samskap.protocol.ParticipantId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody was thanked, durably. Published as an application event on the node where it was done.
 *
 * @param whom as the board shows them; null where they wrote without their name
 */
public record Thanked(ChallengeId challenge, @Nullable ParticipantId whom, ParticipantId by, Instant at) {}
