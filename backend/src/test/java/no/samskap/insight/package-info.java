@NullMarked
package no.samskap.insight;

import org.jspecify.annotations.NullMarked;
