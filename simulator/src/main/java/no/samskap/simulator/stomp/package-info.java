/** STOMP 1.2 frames as bytes: written and read in full where it matters, skimmed where a thousand sockets hear the same. */
@NullMarked
package no.samskap.simulator.stomp;

import org.jspecify.annotations.NullMarked;
