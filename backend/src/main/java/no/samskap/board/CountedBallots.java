package no.samskap.board;

import java.util.List;
import no.samskap.protocol.RoundId;

/**
 * What the log keeps of a closed round beside its result: nothing in it leads from a person to a ballot.
 *
 * @param file the ballots as {@link BallotFile} has them, compressed; empty where there were too few to be told
 * @param commands the last accepted command of each voter, in the order of their keys, so that one whose answer was lost is
 *     still answered
 * @param answeredWith the seq that all ballots of the round were answered with
 */
record CountedBallots(RoundId round, byte[] file, List<CommandKey> commands, long answeredWith) {}
