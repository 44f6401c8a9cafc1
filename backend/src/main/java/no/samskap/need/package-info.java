/**
 * What people need, before anything is solved: interviews, observations, numbers, stories, worries and wishes as cards of their
 * own beside the board, the ideas that answer them, and a description of the need that names no solution.
 */
@NullMarked
package no.samskap.need;

import org.jspecify.annotations.NullMarked;
