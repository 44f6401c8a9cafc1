/** Overviews: what a person sees over all the challenges that they may enter, by what they are. It keeps nothing of its own. */
@NullMarked
package no.samskap.overview;

import org.jspecify.annotations.NullMarked;
