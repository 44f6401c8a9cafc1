@NullMarked
package no.samskap.audit;

import org.jspecify.annotations.NullMarked;
