package no.samskap.simulator.recording;

/**
 * One person's stance on one statement at one moment.
 *
 * @param at milliseconds since 1970
 */
public record Vote(long at, String voter, String statement, Stance stance) {}
