@NullMarked
package no.samskap.exchange;

import org.jspecify.annotations.NullMarked;
