package no.samskap.challenge;

import no.samskap.protocol.ChallengeId;
import no.samskap.protocol.Journey;

/**
 * The frame of a challenge was changed, durably: moved, rewritten, spoken on by the union, promised. Published as an
 * application event on the node that changed it.
 *
 * @param organisation whose challenge it is
 */
public record ChallengeChanged(ChallengeId challenge, String organisation, Journey.HistoryEntry entry) {}
