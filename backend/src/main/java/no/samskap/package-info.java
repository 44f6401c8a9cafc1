/** Samskap's service. Each package directly below this one is a feature; what it shows the others is in its base package. */
@NullMarked
package no.samskap;

import org.jspecify.annotations.NullMarked;
