@NullMarked
package no.samskap.voting;

import org.jspecify.annotations.NullMarked;
