package no.samskap.board;

import no.samskap.protocol.RoundId;

/**
 * A ballot as the log holds it: encrypted under the key of its round, all ballots of a round equally long. Once that key is
 * destroyed it says only that somebody voted.
 */
record SealedBallot(RoundId round, byte[] sealed) {}
