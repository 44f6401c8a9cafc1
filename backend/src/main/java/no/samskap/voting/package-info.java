/** Voting rounds for who asks over HTTP, and the clock that closes them. What is decided lies in {@link no.samskap.board}, how it is counted in {@link no.samskap.counting}. */
@NullMarked
package no.samskap.voting;

import org.jspecify.annotations.NullMarked;
