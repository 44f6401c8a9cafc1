/**
 * Notices: what people are told of what concerns them, in the product and by mail, as each of them chooses. It knows people
 * and their wishes and nothing of what happens: features hand it what to tell, with a sentence, a link and whom it concerns.
 */
@NullMarked
package no.samskap.notice;

import org.jspecify.annotations.NullMarked;
