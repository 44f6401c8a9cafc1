package no.samskap.board;

import java.util.Map;
import no.samskap.protocol.IdeaId;
import no.samskap.protocol.Role;

/**
 * A ballot as it was cast. It lies in the log only {@link SealedBallot sealed}.
 *
 * @param voter under the round's own key
 * @param command which of the voter's commands cast it
 * @param role the voter's, for results by role
 */
record Cast(VoterKey voter, CommandKey command, Role role, boolean guest, Map<IdeaId, Integer> ballot) {}
