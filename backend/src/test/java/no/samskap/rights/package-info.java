@NullMarked
package no.samskap.rights;

import org.jspecify.annotations.NullMarked;
