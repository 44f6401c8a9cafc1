/**
 * Curation: what leaders answer those who gave ideas, always with a reason that everybody may read, the day by which they
 * promised to, and thanks. It reads ideas as the board shows them and never learns who wrote an anonymous one.
 */
@NullMarked
package no.samskap.curation;

import org.jspecify.annotations.NullMarked;
