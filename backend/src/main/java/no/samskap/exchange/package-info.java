/**
 * What leaves the product as files, without anyone's identity, and what comes in as files: consultations that were held
 * elsewhere.
 */
@NullMarked
package no.samskap.exchange;

import org.jspecify.annotations.NullMarked;
