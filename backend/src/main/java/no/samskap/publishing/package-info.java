/**
 * Publishing: what anybody may read without an account and without a script, drawn by the server in three languages, as a feed
 * and as data. Nothing is public until those who run a challenge say so, and nothing that is public names a person.
 */
@NullMarked
package no.samskap.publishing;

import org.jspecify.annotations.NullMarked;
