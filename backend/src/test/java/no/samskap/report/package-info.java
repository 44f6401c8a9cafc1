@NullMarked
package no.samskap.report;

import org.jspecify.annotations.NullMarked;
