@NullMarked
package no.samskap.counting;

import org.jspecify.annotations.NullMarked;
