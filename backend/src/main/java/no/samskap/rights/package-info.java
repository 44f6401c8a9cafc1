/**
 * Who may do what, when: each feature declares its own acts as data in one shape, and one function decides. What no act
 * grants is denied. Knows nobody and nothing of any feature.
 */
@NullMarked
package no.samskap.rights;

import org.jspecify.annotations.NullMarked;
