/** Throws what a grammar grows at a server's socket and commands, and watches that the server stays as it was. */
@NullMarked
package no.samskap.simulator.fuzz;

import org.jspecify.annotations.NullMarked;
