@NullMarked
package no.samskap.organisation;

import org.jspecify.annotations.NullMarked;
