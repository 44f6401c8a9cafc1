/** Challenges: what is asked, in which phase it stands, which boards it has, who may enter, and the codes that guests join by. */
@NullMarked
package no.samskap.challenge;

import org.jspecify.annotations.NullMarked;
