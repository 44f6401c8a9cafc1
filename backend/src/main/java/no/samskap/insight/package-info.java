/**
 * What a challenge's stances show together: groups of people who think alike, what unites them and what divides. Reads
 * boards and keeps nothing; whatever leaves it tells of five people or more.
 */
@NullMarked
package no.samskap.insight;

import org.jspecify.annotations.NullMarked;
