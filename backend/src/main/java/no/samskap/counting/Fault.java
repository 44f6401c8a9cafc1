package no.samskap.counting;

import no.samskap.protocol.RejectionCode;

/**
 * What is wrong, in the terms of a refusal.
 *
 * @param field what is wrong with it: of a ballot {@code ballot}, or {@code ballot.} and the idea's id; of a method one
 *     of its fields
 * @param message for a person, in bokmål
 */
public record Fault(RejectionCode code, String field, String message) {}
