/** One person's way in: cookies and calls over HTTP, and a socket that mends itself and loses no command. */
@NullMarked
package no.samskap.simulator.client;

import org.jspecify.annotations.NullMarked;
