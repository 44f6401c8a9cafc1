package no.samskap.pilot;

/** A pilot was planned or changed, durably. Published as an application event on the node where it was done. */
public record PilotChanged(PilotFacts pilot) {}
