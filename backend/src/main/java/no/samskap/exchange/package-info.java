/** What leaves the product as files: the exports, without anyone's identity. */
@NullMarked
package no.samskap.exchange;

import org.jspecify.annotations.NullMarked;
