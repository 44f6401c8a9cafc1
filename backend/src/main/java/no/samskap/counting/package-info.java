/**
 * How ballots become a result: a pure function a method, exact to the last digit, with the path to it. Nothing here knows
 * whose a ballot is, when it came or where it is kept.
 */
@NullMarked
package no.samskap.counting;

import org.jspecify.annotations.NullMarked;
