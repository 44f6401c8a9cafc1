/**
 * Pilots: ideas that are tried small, with what is believed, what is measured, what happened on the way, and what it taught.
 * A pilot may fail; it may not end without saying what was learnt.
 */
@NullMarked
package no.samskap.pilot;

import org.jspecify.annotations.NullMarked;
