/**
 * Language: the three languages that people are spoken to in, and the product's own terms in each, for what the server words
 * itself: notices, mails and public pages.
 */
@NullMarked
package no.samskap.language;

import org.jspecify.annotations.NullMarked;
