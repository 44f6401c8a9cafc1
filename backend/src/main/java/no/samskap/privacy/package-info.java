/**
 * What people may ask of what is kept of them: to have all of it, and to have it gone, from old copies of the store too. And
 * what an organisation says of it: how long it is kept, and what those who come in are told.
 */
@NullMarked
package no.samskap.privacy;

import org.jspecify.annotations.NullMarked;
