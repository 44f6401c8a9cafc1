package no.samskap.board;

import no.samskap.protocol.BoardCommand;

/** A command and who wants it done. */
record Request(Actor actor, BoardCommand command) {}
