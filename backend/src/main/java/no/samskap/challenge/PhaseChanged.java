package no.samskap.challenge;

import java.util.List;
import no.samskap.protocol.BoardId;
import no.samskap.protocol.ChallengeId;
import no.samskap.protocol.Phase;

/** A challenge was moved to another phase, durably. Published as an application event on the node that moved it. */
public record PhaseChanged(ChallengeId challenge, List<BoardId> boards, Phase phase) {}
