/** Challenges: what is asked, the frame that is agreed on, the steps of the journey, which boards there are, who may enter, and the codes that guests join by. */
@NullMarked
package no.samskap.challenge;

import org.jspecify.annotations.NullMarked;
