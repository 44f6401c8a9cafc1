@NullMarked
package no.samskap.privacy;

import org.jspecify.annotations.NullMarked;
