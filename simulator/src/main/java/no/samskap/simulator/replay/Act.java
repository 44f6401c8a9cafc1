package no.samskap.simulator.replay;

import no.samskap.simulator.client.Command;

/** Something one person is to do in its turn. */
record Act(String person, Command command) {}
