package no.samskap.exchange;

import java.util.List;
import no.samskap.board.BallotRow;
import no.samskap.protocol.Challenges.Challenge;
import no.samskap.protocol.Snapshot;

/** What is exported of one challenge: what was asked, what was said and how it was weighed. */
record Content(Challenge challenge, List<Snapshot.Idea> ideas, List<BallotRow> ballots) {}
