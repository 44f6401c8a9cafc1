/**
 * A text that many write at once: what one writer changed becomes a change to what the others have made of the text in the
 * meantime. Pure; the order of changes, their keeping and who may write are the board's.
 */
@NullMarked
package no.samskap.text;

import org.jspecify.annotations.NullMarked;
