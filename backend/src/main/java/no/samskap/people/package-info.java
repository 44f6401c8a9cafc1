/** People: who is asking, sessions that outlive a restart, demo people and guests, and the only link between a person and their pseudonyms. */
@NullMarked
package no.samskap.people;

import org.jspecify.annotations.NullMarked;
