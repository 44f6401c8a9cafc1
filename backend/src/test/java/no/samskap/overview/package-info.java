@NullMarked
package no.samskap.overview;

import org.jspecify.annotations.NullMarked;
