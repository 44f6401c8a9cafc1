@NullMarked
package no.samskap;

import org.jspecify.annotations.NullMarked;
