/**
 * Memory: one index over everything that was asked, proposed, tried and learnt, in the words of both written forms of
 * Norwegian, so that nobody pays twice for the same mistake. It is built anew from the store at each start and follows what
 * happens; it gives a person only what they may enter.
 */
@NullMarked
package no.samskap.memory;

import org.jspecify.annotations.NullMarked;
