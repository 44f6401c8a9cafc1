/** Plays a recorded consultation against a server and proves that it remembers every stance. */
@NullMarked
package no.samskap.simulator.replay;

import org.jspecify.annotations.NullMarked;
