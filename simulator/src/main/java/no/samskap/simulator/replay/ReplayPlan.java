package no.samskap.simulator.replay;

import java.time.Duration;

/**
 * How to play.
 *
 * @param leader the demo person who poses the challenge
 * @param inFlight commands without an answer at any time, at most
 * @param atOnce how many join or connect at the same time
 * @param settleSeconds how long the export may lag behind the last answer
 * @param patience how long nothing may come forward
 */
record ReplayPlan(String leader, int inFlight, int atOnce, int settleSeconds, Duration patience) {}
