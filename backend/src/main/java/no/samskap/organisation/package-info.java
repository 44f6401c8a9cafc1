/**
 * Organisations: what each of several in one installation decides for itself: what it is called, how it looks, and whether
 * its challenges may be public. Who belongs to it is the issuer's to say.
 */
@NullMarked
package no.samskap.organisation;

import org.jspecify.annotations.NullMarked;
