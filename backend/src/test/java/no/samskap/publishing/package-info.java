@NullMarked
package no.samskap.publishing;

import org.jspecify.annotations.NullMarked;
