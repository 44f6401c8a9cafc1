/** STOMP 1.2 to the letter, and no more of it than a board needs: bytes to frames, frames to bytes. Knows no board and no person. */
@NullMarked
package no.samskap.live.stomp;

import org.jspecify.annotations.NullMarked;
