package no.samskap.pilot;

import no.samskap.protocol.ParticipantId;

/**
 * Something was written in a pilot's log, durably. Published as an application event on the node where it was written.
 *
 * @param entry its number in the log, from 1
 */
public record PilotLogged(PilotFacts pilot, ParticipantId by, int entry) {}
