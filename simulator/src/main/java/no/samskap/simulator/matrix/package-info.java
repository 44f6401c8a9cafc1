/** The matrix of last stances, one row a participant, and its comparison cell by cell. Rows cannot be told apart by name, so they are paired by what they say. */
@NullMarked
package no.samskap.simulator.matrix;

import org.jspecify.annotations.NullMarked;
