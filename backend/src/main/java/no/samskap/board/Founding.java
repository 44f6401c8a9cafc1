package no.samskap.board;

import java.util.List;
import no.samskap.protocol.Area;
import no.samskap.protocol.ChallengeId;

/** What is settled when a board is opened, and its secrets. */
record Founding(ChallengeId challenge, List<Area> areas, Secrets secrets) {}
