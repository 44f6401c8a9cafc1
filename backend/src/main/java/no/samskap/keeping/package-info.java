/**
 * How features keep what belongs to a challenge: a document each, changed only by who saw it as it is, and found by the ways
 * that lead to it from its challenge. Knows nothing of what it keeps.
 */
@NullMarked
package no.samskap.keeping;

import org.jspecify.annotations.NullMarked;
