@NullMarked
package no.samskap.concern;

import org.jspecify.annotations.NullMarked;
