/** A server without rules or disk that speaks the wire's contract, and misbehaves where a test asks it to. */
@NullMarked
package no.samskap.simulator.standin;

import org.jspecify.annotations.NullMarked;
