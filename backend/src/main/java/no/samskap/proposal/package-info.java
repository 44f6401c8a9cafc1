/**
 * Proposals: ideas that have grown a first step, an effect, a cost and a risk, written by their authors together; what people
 * pledge to them and to pilots; and the skills that are wanted and had.
 */
@NullMarked
package no.samskap.proposal;

import org.jspecify.annotations.NullMarked;
