/** The way in and out of a board while it happens: STOMP over WebSocket, the same over HTTP, presence, and the fan-out that encodes once and writes to many. */
@NullMarked
package no.samskap.live;

import org.jspecify.annotations.NullMarked;
