@NullMarked
package no.samskap.safety;

import org.jspecify.annotations.NullMarked;
