/**
 * Learning: reflection along five directions, alone or together and without names where one wishes, and lessons that are kept
 * so that the next who tries does not start from nothing. What was given without a name has none anywhere.
 */
@NullMarked
package no.samskap.learning;

import org.jspecify.annotations.NullMarked;
