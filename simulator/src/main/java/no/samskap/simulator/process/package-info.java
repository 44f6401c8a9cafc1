/** The server's process, seen from outside: started, killed, and asked what it has used. */
@NullMarked
package no.samskap.simulator.process;

import org.jspecify.annotations.NullMarked;
