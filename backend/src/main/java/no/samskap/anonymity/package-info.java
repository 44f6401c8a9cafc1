/** How many people a number must be about before it may be told: one rule for tallies, roles, groups and reports. Pure; knows nobody. */
@NullMarked
package no.samskap.anonymity;

import org.jspecify.annotations.NullMarked;
