package no.samskap.simulator.client;

/** What the server answered to a command, at last. */
public sealed interface Outcome {

    /** Durable; {@code seq} is the last event that the command led to. */
    record Accepted(long seq) implements Outcome {}

    /** Refused for a reason that will not pass by waiting. */
    record Rejected(String code, String message) implements Outcome {}
}
